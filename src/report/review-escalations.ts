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
  /** The word to one of them that the record shows while it was late; null where it shows none. */
  readonly shown: Word | null
}

/** One word to somebody. */
export interface Word {
  readonly at: Instant
  /** What the entry calls it: `escalated`, `notified`, `engaged`. */
  readonly event: string
  readonly role: string
  readonly who: string | null
  /** Whether it was said before the step was owed. */
  readonly isAhead: boolean
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
        const shown = wordFor({ at, roles }, entry, { from: dueAt, to: until })
        return { obligation, step, at, roles, shown }
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

/** The first word from the step on; a step that nobody heard of any more may have been said before it was owed. */
function wordFor(
  { at: owedAt, roles }: { readonly at: Instant; readonly roles: readonly string[] },
  { course }: LedgerEntry,
  { from, to }: { readonly from: Instant; readonly to: Instant }
): Word | null {
  const words = course.notifications.filter(
    ({ at, role, means }) => means !== 'acted' && at >= from && at <= to && roles.includes(role)
  )
  const word = words.find(({ at }) => at >= owedAt) ?? words.at(-1)
  if (word === undefined) return null
  const { at, role, who, index } = word
  const event = course.events.find((one) => one.index === index)?.event.event ?? 'notified'
  return { at, event, role, who, isAhead: at < owedAt }
}
