/** The bodies on which a closing depends, read exactly where the line scan missed a section that it needs. */
import { needsExactBody } from '../../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../../clock/policy-timeline.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { withExactFacts } from '../../store/parse-bodies.ts'

/** The files, with exact facts where a closing needs them. What cannot be read in time is taken as there; `check` says so. */
export async function withExactClosings(
  bodyWorker: URL,
  files: readonly IncidentFile[],
  timeline: PolicyTimeline
): Promise<readonly IncidentFile[]> {
  return withExactFacts(bodyWorker, files, (file) => needsExactBody(file, timeline))
}

/** The same for records, readable or not. */
export async function withExactRecords(
  bodyWorker: URL,
  records: readonly ParsedRecord[],
  timeline: PolicyTimeline
): Promise<readonly ParsedRecord[]> {
  const files = records.flatMap(({ file }) => (file === null ? [] : [file]))
  const exact = await withExactClosings(bodyWorker, files, timeline)
  if (exact === files) return records
  const byPath = new Map(exact.map((file) => [file.path, file]))
  return records.map((record) => ({ ...record, file: byPath.get(record.path) ?? record.file }))
}
