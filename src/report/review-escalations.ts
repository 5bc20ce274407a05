/** The escalations that the clock owed while an obligation was late, and what the record shows of them. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { Policy, Target } from '../model/policy.ts'
import { elapsedSeconds, type Instant } from '../model/time.ts'

/** One step of a ladder that was owed. */
export interface OwedEscalation {
  readonly obligation: Obligation
  /** `rung 2`, `repeat 1`. */
  readonly step: string
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
    const { dueAt, state } = obligation
    if (dueAt === null || (state !== 'late' && state !== 'overdue')) return []
    const until = obligation.metAt ?? endOf(entry, dueAt) ?? now
    return laddersteps(obligation, dueAt, policy)
      .filter(({ at }) => at < until)
      .map((owed) => ({ ...owed, obligation, shownAt: shownAt(entry, owed.roles, dueAt, until) }))
  })
}

function laddersteps(obligation: Obligation, dueAt: Instant, policy: Policy) {
  const target = targetOf(obligation, policy)
  const ladder = target?.ladder ?? policy.escalation.ladder
  const { every, times } = target?.repeat ?? policy.escalation.repeat
  const named = (roles: readonly string[]) => [
    ...new Set(
      roles.map((role) => {
        if (role === 'owner') return obligation.owner
        return role === 'role' ? (obligation.role ?? obligation.owner) : role
      })
    ),
  ]
  const rungs = ladder.map(({ after, mention }, index) => ({
    step: `rung ${index + 1}`,
    at: dueAt + elapsedSeconds(after),
    roles: named(mention),
  }))
  const last = Math.max(dueAt, ...rungs.map(({ at }) => at))
  const everybody = named(ladder.flatMap(({ mention }) => mention))
  const repeats = Array.from({ length: times }, (_, index) => ({
    step: `repeat ${index + 1}`,
    at: last + (index + 1) * elapsedSeconds(every),
    roles: everybody,
  }))
  return [...rungs, ...repeats]
}

function targetOf(
  { target, priority, policyKeys }: Obligation,
  policy: Policy
): Target | undefined {
  const kind = policy.kinds[String(policyKeys[1])]
  const targets = priority === null ? kind?.unassessed : kind?.targets[priority]
  return [...(targets ?? []), ...(kind?.unassessed ?? [])].find(({ id }) => id === target)
}

/** What ends an obligation that was never met. */
function endOf({ course }: LedgerEntry, after: Instant): Instant | null {
  const end = course.statusChanges.find(
    ({ at, status }) => at > after && ['resolved', 'closed', 'dismissed'].includes(status)
  )
  return end?.at ?? null
}

function shownAt({ course }: LedgerEntry, roles: readonly string[], from: Instant, to: Instant) {
  const shown = course.tellings.find(
    ({ at, role, means }) => means !== 'acted' && at >= from && at <= to && roles.includes(role)
  )
  return shown?.at ?? null
}
