/** Carries out a plan, one write after the other, and says what GitHub holds afterwards. */
import type { Found } from '../delivery/found.ts'
import { isSameLabel } from '../delivery/labels.ts'
import { type Plan, type PlanStep, type Waiting, waitingOf } from '../delivery/plan.ts'
import { carryOut } from './carry-out.ts'
import { explain, type Failure } from './failure.ts'
import { ensureLabels } from './labels.ts'
import type { Repository } from './repository.ts'
import { openedByStranger, writtenByStranger } from './strangers.ts'

/** What came of a plan. */
export interface Applied {
  /** What GitHub holds now, as its own answers say. */
  readonly found: Found
  readonly done: readonly PlanStep[]
  /** The issues that were commented on. */
  readonly commented: ReadonlySet<number>
  readonly failures: readonly Failure[]
  /** Incidents of which a write failed; their later steps were left out. */
  readonly failed: ReadonlySet<string>
  /** What the run did not get to. */
  readonly waiting: readonly Waiting[]
  readonly warnings: readonly string[]
}

/** What is to be written, and the notices that it carries. */
interface Writes extends Pick<Plan, 'steps' | 'notices'> {
  /** Whether each step stands alone, and not with the others of its incident; left out: it does not. */
  readonly apart?: boolean
}

/** So many incidents in a row without an answer: then nobody answers. */
const SILENCE = 3

/** Applies the steps in order. A failure ends its incident, or itself where steps stand apart, while GitHub answers at all. */
export async function applyPlan(
  repository: Repository,
  plan: Writes,
  found: Found,
  author: string
): Promise<Applied> {
  const done: PlanStep[] = []
  const failures: Failure[] = []
  const failed = new Set<string>()
  const warnings: string[] = []
  const created = new Map<string, number>()
  const commented = new Set<number>()
  let now = found
  try {
    await ensureLabels(repository, labelsAskedFor(plan, found))
  } catch (error) {
    // Who is owed a word gets it without a label too.
    const failure = explain(error, 'make the labels', 'issues: write')
    if (failure.fatal) {
      const waiting = leftOf(plan, done, failed)
      return { found, done, commented, failures: [failure], failed, waiting, warnings }
    }
    warnings.push(`${failure.sentence} ${failure.remedy}`)
  }
  let unanswered = 0
  for (const step of plan.steps) {
    if (repository.ending?.aborted === true) break
    if (plan.apart !== true && failed.has(step.incident)) continue
    const double =
      step.action === 'create-issue' ? openedByStranger(now, step.incident, author) : null
    if (double !== null) {
      failures.push(double)
      failed.add(step.incident)
      continue
    }
    try {
      const answer = await carryOut(repository, step, now, created.get(step.incident))
      unanswered = 0
      now = answer.found
      done.push(step)
      warnings.push(...answer.warnings)
      if (step.action === 'create-issue') created.set(step.incident, answer.issue)
      if (step.action === 'comment') commented.add(answer.issue)
      const stranger = writtenByStranger(answer.writtenBy, author)
      if (stranger === null) continue
      failures.push({ ...stranger, fatal: true })
      break
    } catch (error) {
      const failure = explain(error, wordsOf(step), 'issues: write')
      failures.push(failure)
      failed.add(step.incident)
      unanswered = isUnanswered(failure) ? unanswered + 1 : 0
      if (failure.fatal || unanswered === SILENCE) break
    }
  }
  const waiting = leftOf(plan, done, failed)
  return { found: now, done, commented, failures, failed, waiting, warnings }
}

function isUnanswered({ status }: Failure): boolean {
  return status === null || status >= 500
}

/** Which incidents the run did not get to before it was ended: each of them is owed its writes still. */
function leftOf(
  { steps, notices }: Writes,
  done: readonly PlanStep[],
  failed: ReadonlySet<string>
): readonly Waiting[] {
  const left = steps.filter((step) => !done.includes(step) && !failed.has(step.incident))
  const told = new Set(done.flatMap((step) => (step.action === 'comment' ? [step.incident] : [])))
  const untold = notices.filter(({ incident }) => !told.has(incident))
  return waitingOf([...new Set(left.map(({ incident }) => incident))], untold)
}

/** Labels that no issue carries yet, and that may have to be made. */
function labelsAskedFor(plan: Writes, found: Found): ReadonlySet<string> {
  const asked = plan.steps.flatMap((step) => {
    if (step.action === 'create-issue') return step.labels
    return step.action === 'update-issue' ? (step.change.labels ?? []) : []
  })
  const seen = found.issues.flatMap(({ labels }) => labels)
  return new Set(asked.filter((label) => !seen.some((one) => isSameLabel(one, label))))
}

function wordsOf(step: PlanStep): string {
  switch (step.action) {
    case 'create-issue':
      return `open the tracking issue of ${step.incident}`
    case 'comment':
      return step.issue === null
        ? `comment on the tracking issue of ${step.incident}`
        : `comment on issue ${step.issue}, for ${step.incident}`
    case 'edit-comment':
    case 'delete-comment':
      return `correct a comment on issue ${step.issue} of ${step.incident}`
    case 'update-issue':
      return `update issue ${step.issue} of ${step.incident}`
  }
}
