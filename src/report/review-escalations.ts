/** The escalations that the clock owed while an obligation was late, and what the record shows of them. */
import type { LedgerEntry, Obligation, StepName } from '../clock/obligation.ts'
import { rungsAndRepeats } from '../clock/steps.ts'
import type { Policy, Target } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'

/** One step of a ladder that was owed. */
export interface OwedEscalation {
  readonly obligation: Obligation
  readonly step: StepName
  readonly at: Instant
  readonly roles: readonly string[]
  /** When the record shows that one of them was told, engaged or handed it; null where it does not. */
  readonly shownAt: Instant | null
}

/** Every rung and repeat between a due instant and the meeting, or the end, of what was late. */
export function owedEscalations(
  entry: LedgerEntry,
  policy: Policy,
  now: Instant
): OwedEscalation[] {
  return entry.obligations.flatMap((obligation) => {
    const { dueAt, state, lateBySeconds } = obligation
    const target = targetOf(obligation, policy)
    if (dueAt === null || target === undefined) return []
    if (state !== 'late' && state !== 'overdue') return []
    const until = lateBySeconds === null ? now : dueAt + lateBySeconds
    return rungsAndRepeats(target, dueAt, policy)
      .filter(({ at }) => at < until)
      .map(({ step, at, mention: roles }) => {
        return { obligation, step, at, roles, shownAt: shownAt(entry, roles, dueAt, until) }
      })
  })
}

function targetOf(
  { target, priority, policyKeys }: Obligation,
  policy: Policy
): Target | undefined {
  const kind = policy.kinds[String(policyKeys[1])]
  const targets = priority === null ? kind?.unassessed : kind?.targets[priority]
  return [...(targets ?? []), ...(kind?.unassessed ?? [])].find(({ id }) => id === target)
}

function shownAt({ course }: LedgerEntry, roles: readonly string[], from: Instant, to: Instant) {
  const shown = course.notifications.find(
    ({ at, role, means }) => means !== 'acted' && at >= from && at <= to && roles.includes(role)
  )
  return shown?.at ?? null
}
