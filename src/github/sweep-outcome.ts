/** What came of a sweep, put together from its rounds, with the words for what it could not do. */
import type { Message, Outcome } from '../channel/message.ts'
import { countOf } from '../model/count-of.ts'
import type { Plan, PlanStep, Waiting } from '../delivery/plan.ts'
import type { UnreachedDuty } from '../delivery/unreached-duties.ts'
import type { Notice } from '../delivery/notice.ts'
import type { Applied } from './apply.ts'
import { explain, type Failure } from './failure.ts'

/** What a sweep did; or would do, where it was not to write. */
export interface SweepOutcome {
  readonly steps: readonly PlanStep[]
  /** Those that went out; or would go out. */
  readonly notices: readonly Notice[]
  /** What went out to nobody and is owed still, as far as anybody knows. */
  readonly owed: readonly Notice[]
  readonly warnings: readonly string[]
  /** Not empty: exit 3. */
  readonly failures: readonly Failure[]
  /** Whose word is left to a later sweep, worst first. */
  readonly waiting: readonly Waiting[]
  /** What would go out by receivers; left out where it was sent, or the policy names no receiver. */
  readonly messages?: readonly Message[]
  /** What came of what went out by receivers; left out where the policy names none. */
  readonly sent?: readonly Outcome[]
}

/** A sweep that did nothing yet. */
export const NOTHING_DONE: SweepOutcome = {
  steps: [],
  notices: [],
  owed: [],
  warnings: [],
  failures: [],
  waiting: [],
}

/** The outcome with what was carried out of a plan. */
export function together(
  outcome: SweepOutcome,
  plan: Plan,
  applied: Pick<Applied, 'done' | 'warnings' | 'waiting' | 'failures'>
): SweepOutcome {
  const spoken = new Set(
    applied.done.filter(({ action }) => action === 'comment').map(({ incident }) => incident)
  )
  return {
    ...outcome,
    steps: [...outcome.steps, ...applied.done],
    notices: [...outcome.notices, ...plan.notices.filter(({ incident }) => spoken.has(incident))],
    warnings: [...new Set([...outcome.warnings, ...plan.warnings, ...applied.warnings])],
    failures: [...outcome.failures, ...applied.failures],
    waiting: [...outcome.waiting, ...applied.waiting],
  }
}

/** The outcome with more to say. */
export function withMore(
  outcome: SweepOutcome,
  { warnings = [], failures = [], waiting = [] }: Partial<SweepOutcome>
): SweepOutcome {
  return {
    ...outcome,
    warnings: [...new Set([...outcome.warnings, ...warnings])],
    failures: [...outcome.failures, ...failures],
    waiting: [...outcome.waiting, ...waiting],
  }
}

/** Says who waits; a P1 or something overdue that is left unsaid is a failure to deliver. */
export function withWaiting(outcome: SweepOutcome): SweepOutcome {
  const waiting = [...new Map(outcome.waiting.map((one) => [one.incident, one])).values()]
  if (waiting.length === 0) return outcome
  const urgent = waiting.filter(({ isUrgent }) => isUrgent)
  const all = withMore({ ...outcome, waiting }, { warnings: [waitingWords(waiting)] })
  return urgent.length === 0 ? all : withMore(all, { failures: [unsaid(urgent)] })
}

function waitingWords(waiting: readonly Waiting[]): string {
  const count = countOf(waiting.length, 'incident waits', 'incidents wait')
  return `${count} for the next sweep, worst first: ${idsOf(waiting)}.`
}

function unsaid(urgent: readonly Waiting[]): Failure {
  return {
    status: null,
    sentence: `Nobody was told yet of a P1, an unassessed incident or something overdue: ${idsOf(urgent)}.`,
    remedy:
      'The next run goes on with them, worst first; `timeout` and `max-writes` say how much one run may do.',
    fatal: false,
  }
}

function idsOf(waiting: readonly Waiting[]): string {
  const ids = waiting.slice(0, 10).map(({ incident }) => incident)
  return `${ids.join(', ')}${waiting.length > 10 ? ` and ${waiting.length - 10} more` : ''}`
}

/** The failure that an obligation is of which nobody heard. */
export function unreachedFailure({ incident, target, asked }: UnreachedDuty): Failure {
  const people = asked.map((login) => `@${login}`).join(', ')
  return {
    status: null,
    sentence:
      `Nobody who is to hear of ${target} of ${incident} was notified: ` +
      (asked.length === 0
        ? 'the policy names no login for it.'
        : `GitHub took none of ${people} for a mention.`),
    remedy: 'Tell them by phone or e-mail now, and mend the logins under contacts in the policy.',
    fatal: false,
  }
}

/** A sweep that could not see what GitHub holds; whom the records alone ask to be told is told by nobody. */
export function unreadable(error: unknown, owed: readonly Notice[]): SweepOutcome {
  return unread(explain(error, 'list what it holds', 'issues: write'), owed)
}

/** The same by the failure itself. */
export function unread(failure: Failure, owed: readonly Notice[]): SweepOutcome {
  return { ...NOTHING_DONE, owed, failures: [failure] }
}
