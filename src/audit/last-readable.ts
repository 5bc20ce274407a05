/** The last version of a record that can be read, for what is drawn of one that is gone or broken. */
import type { StandingRecord, Trail } from './trail.ts'

/** Of a record that stood in the folder, and did not go on under another id; null of any other. */
export function lastReadable({ states, became }: Trail): StandingRecord | null {
  if (became.length > 0) return null
  const record = states.flatMap((state) => state.record ?? [])
  return record.findLast(({ inFolder, problem }) => inFolder && problem === null) ?? null
}
