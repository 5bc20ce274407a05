/** The bodies of records as a report needs them: exact follow-ups, and what was learned. */
import type { Root } from 'mdast'
import type { LedgerEntry } from '../../clock/obligation.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { Policy } from '../../model/policy.ts'
import { learningSince, LESSONS, lessonOf, mayTeach } from '../../period/agreement-review.ts'
import type { Period } from '../../period/period.ts'
import { plainSections } from '../../parse/plain-body.ts'
import { plainTree } from '../../parse/plain-tree.ts'
import { withExactFacts, parseBodyTrees } from '../../store/parse-bodies.ts'
import { loadStringify } from './load-stringify.ts'
import type { Shell } from '../shell.ts'

/** The files with the exact facts of every body in which the line scan saw a task; the scan errs towards suspicion. */
export async function withExactTasks(
  shell: Pick<Shell, 'bodyWorker'>,
  files: readonly IncidentFile[]
): Promise<readonly IncidentFile[]> {
  return withExactFacts(
    shell.bodyWorker,
    files,
    ({ body: { facts } }) => facts.from === 'scan' && facts.tasks.length > 0
  )
}

/** What was learned from the incidents that a report of the period speaks of, by id; safe Markdown. */
export async function gatherLessons(
  shell: Pick<Shell, 'bodyWorker'>,
  entries: readonly LedgerEntry[],
  policy: Policy,
  period: Period
): Promise<Map<string, string>> {
  const since = learningSince(policy, period)
  const teachers = entries.filter(
    ({ file, course }) =>
      mayTeach(file.body.facts.headings) &&
      course.reportedAt >= since &&
      course.reportedAt < period.to
  )
  const lessons = new Map<string, string>()
  if (teachers.length === 0) return lessons
  const stringify = await loadStringify()
  const trees = await treesOf(
    shell,
    teachers.map(({ file }) => lessonsAlone(file))
  )
  for (const { file } of teachers) {
    const tree = trees.get(file.path)
    const lesson =
      tree === undefined ? '_Its body could not be read in time._' : lessonOf(tree, stringify)
    lessons.set(file.incident.id, lesson)
  }
  return lessons
}

/** Read off the lines where that can be; a worker, which takes its time to begin, is asked for the others alone. */
async function treesOf(
  { bodyWorker }: Pick<Shell, 'bodyWorker'>,
  files: readonly IncidentFile[]
): Promise<ReadonlyMap<string, Root>> {
  const plain = new Map<string, Root>()
  for (const { path, body } of files) {
    const tree = plainTree(body.text)
    if (tree !== null) plain.set(path, tree)
  }
  const others = files.filter(({ path }) => !plain.has(path))
  return new Map([...plain, ...(await parseBodyTrees(bodyWorker, others))])
}

/** With no more of its body than what it teaches, where that can be told by its lines: the tree of that costs a tenth. */
function lessonsAlone(file: IncidentFile): IncidentFile {
  const text = plainSections(file.body.text, LESSONS)
  return text === null ? file : { ...file, body: { ...file.body, text } }
}
