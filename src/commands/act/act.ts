/** The Action's run: what the event asks, done in order, each part's outcome kept even where another part fails; no part is loaded that the event does not ask for. */
import { CommandError, type ExitCode } from '../../model/errors.ts'
import { hiddenRecords, hidingPart, hidingShell } from './discretion.ts'
import { presentRun } from './present-run.ts'
import type { Hidden } from '../ledger/hidden-records.ts'
import { type Acting, NOTHING, type PartResult, type Run } from './act-run.ts'
import { mergeOutputs } from './action-outputs.ts'
import { readingOf } from '../ledger/reading.ts'
import {
  showsItself,
  touchedRecords,
  type Touched,
  type TouchedReading,
} from './touched-records.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { type Tasks, tasksFor } from './tasks.ts'
import { tidyPath } from '../ledger/places.ts'

/** Runs what the event asks. Nothing is thrown for what one sentence can say: the outcome holds it. */
export async function act(shell: Shell, started: Run): Promise<PartResult> {
  const { inputs, event } = started
  const folder = {
    dir: tidyPath(shell.root, inputs.dir),
    policy: inputs.policy === undefined ? null : tidyPath(shell.root, inputs.policy),
  }
  const parts: PartResult[] = []
  const firstStage = inputs['first-stage']
  if (firstStage !== undefined) {
    const done = await attempt(parts, async () => {
      const { commentForFork } = await import('./act-first-stage.ts')
      return commentForFork(shell, started, firstStage)
    })
    return together(done === null ? parts : [done])
  }
  const asked = tasksFor(inputs.mode, event)
  const present = await attempt(parts, () =>
    presentRun({ shell, run: started, options: folder }, asked)
  )
  if (present === null) return together(parts)
  const { tasks, remark } = present
  let { run, options: source } = present
  /** Read once for every part, and anew where one of them may have written a record. */
  const read = (from: CommonOptions) => ({ ...from, reading: readingOf(shell.root, from) })
  let options = read(source)
  if (remark !== null) parts.push(remarkPart(remark))
  const narrowed = await attempt(parts, () => touchedFor({ shell, run, options }, tasks))
  if (narrowed === null) return together(parts)
  const { touched, reading } = narrowed
  options = { ...options, reading }
  const hidden = await attempt(parts, () => hiddenRecords(shell, options, touched))
  // Without knowing what may be said, nothing is said.
  if (hidden === null) return together(parts)
  for (const { part, mayHaveWritten, unsaid = hidden } of partsOf(tasks, run, touched, hidden)) {
    const own: PartResult[] = []
    const done = await attempt(own, () => part({ shell: hidingShell(shell, unsaid), run, options }))
    parts.push(hidingPart(together(done === null ? own : [done]), unsaid))
    // What this run put onto the branch starts no other run, so the parts that follow read it there.
    const moved =
      done?.hasMoved === true
        ? await attempt(parts, () => presentRun({ shell, run, options: source }, tasks))
        : null
    if (moved !== null) ({ run, options: source } = moved)
    if (mayHaveWritten?.(done) === true) options = read(source)
  }
  return together(parts)
}

/** What is no fault, and is said all the same. */
function remarkPart(remark: string): PartResult {
  return { ...NOTHING, summary: remark }
}

function isSilent({ summary, warnings, errors }: PartResult): boolean {
  return summary === '' && warnings.length + errors.length === 0
}

interface RunPart {
  readonly part: (acting: Acting) => Promise<PartResult>
  /** What it must not name; all that is hidden where it is left out. */
  readonly unsaid?: Hidden
  /** Whether it may have written a record, given what came of it; null: it broke off. */
  readonly mayHaveWritten?: (done: PartResult | null) => boolean
}

function partsOf(
  tasks: Tasks,
  { inputs, unasked }: Run,
  touched: Touched,
  hidden: Hidden
): readonly RunPart[] {
  const comment = tasks.comment && inputs.comment
  const check: RunPart = {
    part: async (acting) => {
      const { checkForAction } = await import('./act-check.ts')
      return checkForAction(acting, { touched, hidden, comment })
    },
    unsaid: new Map([...hidden].filter(([path]) => !showsItself(touched, path))),
  }
  const sweep: RunPart = {
    part: async (acting) => {
      const { lingeringSweep } = await import('./act-linger.ts')
      return lingeringSweep(acting, touched)
    },
  }
  const missed: RunPart = {
    part: async (acting) => {
      const { missedForAction } = await import('./act-missed.ts')
      return together(await missedForAction(acting))
    },
    mayHaveWritten: (done) => done === null || !isSilent(done),
  }
  const command: RunPart = {
    part: async (acting) => (await import('./act-comment.ts')).commandForAction(acting),
    mayHaveWritten: () => true,
  }
  const report: RunPart = {
    part: async (acting) => (await import('./act-report.ts')).reportForAction(acting),
    mayHaveWritten: () => true,
  }
  const review: RunPart = {
    part: async (acting) => (await import('./act-review.ts')).reviewForAction(acting),
  }
  return [
    ...(tasks.command ? [command] : []),
    ...(tasks.report ? [report] : []),
    // What an event of its own brought is answered by now; a sweep of everything looks for the rest.
    ...(tasks.sweep === 'all' && !tasks.command && !tasks.report && unasked === undefined
      ? [missed]
      : []),
    ...(tasks.check === 'none' ? [] : [check]),
    ...(tasks.sweep === 'none' ? [] : [sweep]),
    ...(tasks.reviews && inputs.reviews !== 'off' ? [review] : []),
  ]
}

/** The records that matter; everything, where no pull request narrows it down. */
async function touchedFor(acting: Acting, tasks: Tasks): Promise<TouchedReading> {
  const { shell, run, options } = acting
  const { pullRequest } = run.event
  const narrowed = tasks.check === 'changed' || tasks.sweep === 'touched'
  if (pullRequest === null || !narrowed)
    return { touched: { kind: 'all' }, reading: readingOf(shell.root, options) }
  if (run.repository === null) {
    throw new CommandError(
      'Without a token the files of the pull request cannot be listed.',
      'Leave `github-token` at its default, and give the job `permissions: { pull-requests: read }` at least.'
    )
  }
  return touchedRecords(shell, run.repository, pullRequest, options)
}

/** What a part throws in a sentence becomes its outcome, so that the other parts still run. */
async function attempt<Result>(
  parts: PartResult[],
  part: () => Promise<Result>
): Promise<Result | null> {
  try {
    return await part()
  } catch (error) {
    const [sentence, exitCode] = explainError(error)
    parts.push({ ...NOTHING, exitCode, errors: [sentence] })
    return null
  }
}

function explainError(error: unknown): [sentence: string, exitCode: ExitCode] {
  if (error instanceof CommandError) return [`${error.message} ${error.remedy}`, error.exitCode]
  const words = error instanceof Error ? error.message : String(error)
  return [`This is a fault of the action, not of your records: ${words}`, 2]
}

function together(parts: readonly PartResult[]): PartResult {
  const codes = parts.map(({ exitCode }) => exitCode)
  return {
    exitCode: codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), 0),
    summary: cutSummary(
      parts
        .map(({ summary }) => summary.trim())
        .filter((summary) => summary !== '')
        .join('\n\n')
    ),
    outputs: mergeOutputs(parts.map(({ outputs }) => outputs)),
    warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
    errors: [...new Set(parts.flatMap(({ errors }) => errors))],
  }
}

/** GitHub takes 1 MiB a step; what else the step wrote there needs room too. */
const LIMIT_BYTES = 1_000_000
const NOTE = 'The summary was too long for GitHub and ends here; the log of this step has the rest.'

/** The Markdown cut after a whole line, with an open code block closed and a note that something is missing. */
export function cutSummary(markdown: string, limit: number = LIMIT_BYTES): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown
  const kept: string[] = []
  let room = limit - 2 * Buffer.byteLength(NOTE)
  let fence: string | null = null
  for (const line of markdown.split('\n')) {
    room -= Buffer.byteLength(line) + 1
    if (room < (fence?.length ?? 0)) break
    kept.push(line)
    const ticks = /^`{3,}/.exec(line)?.[0]
    if (ticks === undefined) continue
    if (fence === null) fence = ticks
    else if (line.trim().length >= fence.length && line.trim() === ticks) fence = null
  }
  return [...kept, ...(fence === null ? [] : [fence]), '', NOTE, ''].join('\n')
}
