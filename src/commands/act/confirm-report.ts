/** Somebody with write access labels a stranger's report: from then on it counts, and its people are called. */
import { commitFiles } from '../../github/commit-files.ts'
import { mayWrite } from '../../github/facts.ts'
import { listPullFiles, findPull } from '../../github/pull.ts'
import type { Repository } from '../../github/repository.ts'
import { sameLogin } from '../../model/login.ts'
import { isRecordPath } from '../../model/record-path.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { appendEvent } from '../../parse/append-event.ts'
import { keepHead } from '../../parse/keep-head.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import { drawHead } from '../../text/record-head.ts'
import type { ReportFacts } from './tasks.ts'

/** Labels that say so; any other may be triage. */
const CONFIRMING = new Set(['confirmed', 'incident'])

/** Puts an entry by them at the report's head. Gives what GitHub refused; nothing where nobody confirms. */
export async function confirmReport(
  repository: Repository,
  { facts, pull: number, dir }: { facts: ReportFacts; pull: number; dir: string },
  now: Instant
): Promise<readonly string[]> {
  const { labelled, author, url } = facts
  if (labelled === null || !CONFIRMING.has(labelled.label.toLowerCase())) return []
  if (sameLogin(labelled.by, author) || !(await mayWrite(repository, labelled.by))) return []
  const pull = await findPull(repository, number)
  const files = await listPullFiles(repository, number)
  const paths = files.flatMap(({ path }) => (isRecordPath(dir, path) ? [path] : []))
  if (pull.state !== 'open' || !pull.sameRepository) return []
  const yaml = await import('yaml')
  const note = `Labelled ${labelled.label}.`
  const entry = {
    at: formatInstant(now),
    event: 'noted',
    note,
    by: labelled.by,
    via: 'github',
    url,
  }
  const edit = (path: string) => (text: string) => {
    const { file } = parseRecordText(path, text, yaml)
    const isDone = file?.incident.timeline.some(({ by }) => sameLogin(by ?? '', labelled.by))
    const written = isDone === true ? null : appendEvent(text, path, entry, yaml)
    return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml)
  }
  const outcome = await commitFiles(repository, {
    branch: pull.headBranch,
    message: `Confirm the report\n\n${url}`,
    files: paths.map((path) => ({ path, edit: edit(path) })),
  })
  return outcome.outcome === 'refused'
    ? [`${outcome.failure.sentence} ${outcome.failure.remedy}`]
    : []
}
