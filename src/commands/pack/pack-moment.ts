/** The moment that a pack stands at, where nobody asked for one: the same whenever it is made. */
import { parseCommit } from '../../git/parse-commit.ts'
import { readObjects } from '../../git/read-objects.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { Instant } from '../../model/time.ts'
import type { Period } from '../../period/period.ts'
import type { PackPlaces } from './pack-source.ts'

/** More than any commit object needs. */
const COMMIT_LIMIT = 1024 * 1024

/**
 * The end of the period or of what was known, whichever is later, but never later than the present: the last commit's
 * date, or without git the last entry's instant.
 */
export async function packMoment(
  { root, head }: Pick<PackPlaces, 'root' | 'head'>,
  files: readonly IncidentFile[],
  { to }: Period,
  present: Instant
): Promise<Instant> {
  const known = head === null ? lastEntry(files) : await committedAt(root, head)
  return Math.min(present, Math.max(to, known))
}

function lastEntry(files: readonly IncidentFile[]): Instant {
  const instants = files.flatMap(({ incident }) => incident.timeline.map(({ at }) => at))
  return instants.reduce((last, at) => Math.max(last, at), 0)
}

async function committedAt(root: string, head: string): Promise<Instant> {
  for await (const { bytes } of readObjects(root, [head], COMMIT_LIMIT))
    return parseCommit(head, bytes ?? new Uint8Array()).committer.at
  return 0
}
