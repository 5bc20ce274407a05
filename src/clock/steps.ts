/** Steps: the call to act, the reminder, the rungs of the ladder and the repeats that an owed row asks for. */
import type { Policy, Rung, Target } from '../model/policy.ts'
import { elapsedSeconds, type Instant } from '../model/time.ts'
import type { Counting, Due } from './counting.ts'
import {
  afterWithHolds,
  beforeWithHolds,
  type Closed,
  isHeldAt,
  isStoppedByHolds,
} from './holds.ts'
import type { Step } from './obligation.ts'

/** What steps depend on beside the limits. */
export interface Announcing {
  readonly policy: Policy
  readonly holds: readonly Closed[]
  /** From when on nobody is pressed any more; null where that never came. */
  readonly quietFrom: Instant | null
}

/**
 * Draws up the steps of the present episode, earliest first, and from which instant on the row is due soon. Call and
 * reminder wait for open time; rungs and repeats run on by the clock. A step whose instant fell in a hold is never
 * sent.
 */
export function announce(
  counting: readonly Counting[],
  due: Due,
  { policy, holds, quietFrom }: Announcing
) {
  const last = counting.at(-1) ?? due.by
  const { target } = last.term
  const stopping = isStoppedByHolds(target) ? holds : []
  const callAt = callInstant(counting, stopping)
  const { remind } = last.term
  const remindAt =
    remind === null ? null : beforeWithHolds(due.by.term.time, due.at, remind, stopping)
  const steps: Step[] = []
  if (callAt !== null) steps.push({ step: 'call', at: callAt, mention: [asked(target)] })
  // A reminder that would come with the call, or before what it reminds of began, says nothing new.
  if (remindAt !== null && remindAt > (callAt ?? last.origin))
    steps.push({ step: 'remind', at: remindAt, mention: reminded(target) })
  const pressing = rungsAndRepeats(target, due.at, policy)
  steps.push(...(quietFrom === null ? pressing : quietened(pressing, target, due.at, quietFrom)))
  return {
    remindAt,
    steps: steps.filter(({ at }) => !isHeldAt(at, stopping)).toSorted((a, b) => a.at - b.at),
  }
}

/** Whom a call mentions: the role to notify or engage, else the owner. The audience of an update never. */
function asked(target: Target): string {
  return target.do === 'notify' || target.do === 'engage' ? target.role : target.owner
}

/** A reminder says the same, and an engage to its owner too: who does not come in time can still be fetched. */
function reminded(target: Target): readonly string[] {
  return target.do === 'engage' ? [...new Set([target.role, target.owner])] : [asked(target)]
}

/** A raise calls anew: when it would have called anyway, or as soon as it can if that was before. */
function callInstant(counting: readonly Counting[], holds: readonly Closed[]): Instant | null {
  const last = counting.at(-1)
  const calls = counting
    .filter((limit) => limit.calls)
    .map(({ term, origin }) =>
      afterWithHolds(term.time, origin, term.target.call ?? NO_TIME, holds)
    )
    .filter((at) => at !== null)
  if (last === undefined || calls.length === 0) return null
  const earliest = Math.min(...calls)
  if (earliest >= last.origin) return earliest
  return afterWithHolds(last.term.time, last.origin, NO_TIME, holds)
}

const NO_TIME = { weeks: 0, days: 0, hours: 0, minutes: 0 }

/**
 * The rungs of the ladder that a target has, and the repeats after the last one, counted from a due instant. Whoever
 * acts within the due second is on time, so nothing presses before it has passed.
 */
export function rungsAndRepeats(target: Target, dueAt: Instant, policy: Policy): Step[] {
  const ladder = (target.ladder ?? policy.escalation.ladder).toSorted(
    (a, b) => elapsedSeconds(a.after) - elapsedSeconds(b.after)
  )
  const repeat = target.repeat ?? policy.escalation.repeat
  const rungs = ladder.map((rung, index): Step => ({
    step: `rung-${index + 1}`,
    at: Math.max(dueAt + elapsedSeconds(rung.after), overdueFrom(dueAt)),
    mention: mentionsOf([rung], target),
    ...viaOf([rung]),
  }))
  const last = ladder.at(-1)
  const lastRung = dueAt + (last === undefined ? 0 : elapsedSeconds(last.after))
  const everybody = mentionsOf(ladder, target)
  const repeats = Array.from({ length: repeat.times }, (_, index): Step => ({
    step: `repeat-${index + 1}`,
    at: lastRung + (index + 1) * elapsedSeconds(repeat.every),
    mention: everybody,
    ...viaOf(ladder),
  }))
  return [...rungs, ...repeats]
}

/** The receivers of some rungs, each once. */
function viaOf(rungs: readonly Rung[]): Pick<Step, 'via'> {
  const via = [...new Set(rungs.flatMap((rung) => rung.via ?? []))]
  return via.length === 0 ? {} : { via }
}

/** On time means at or before the due instant, to the second: from the next one on it is overdue. */
export function overdueFrom(dueAt: Instant): Instant {
  return dueAt + 1
}

/** Of rungs and repeats those that came before all was quiet; where none did, one word to role and owner. */
function quietened(steps: readonly Step[], target: Target, dueAt: Instant, quietFrom: Instant) {
  const said = steps.filter(({ at }) => at <= quietFrom)
  const mention = mentionsOf([{ mention: ['role', 'owner'] }], target)
  return said.length > 0 ? said : [{ step: 'rung-1', at: overdueFrom(dueAt), mention } as const]
}

/** The roles of some rungs, each once; `role` and `owner` stand for the target's own. */
function mentionsOf(rungs: readonly Pick<Rung, 'mention'>[], target: Target): readonly string[] {
  const roles = rungs
    .flatMap(({ mention }) => mention)
    .map((role) => (role === 'owner' ? target.owner : role === 'role' ? roleOf(target) : role))
    .filter((role) => target.do !== 'update' || role !== target.role || role === target.owner)
  return roles.length === 0 ? [target.owner] : [...new Set(roles)]
}

/** A reach target concerns nobody but its owner, and whom an update is for is never mentioned. */
function roleOf(target: Target): string {
  return target.do === 'notify' || target.do === 'engage' ? target.role : target.owner
}
