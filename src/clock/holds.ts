/** Holds: stretches that count as closed time for the targets that a hold stops. */
import type { Target } from '../model/policy.ts'
import type { Duration, Instant } from '../model/time.ts'
import type { Hold } from './course.ts'
import type { WorkingTime } from './working-time.ts'

/** A stretch in which the clock stands still; `to` is null while it lasts. */
export type Closed = Pick<Hold, 'from' | 'to'>

/** A hold stops `reach contained` and `reach resolved`, and nothing else. */
export function isStoppedByHolds(target: Target): boolean {
  return target.do === 'reach' && (target.status === 'contained' || target.status === 'resolved')
}

/** The holds as they stood at one moment: those begun before it, still open where they ended later. */
export function holdsAsOf(holds: readonly Hold[], moment: Instant): readonly Closed[] {
  return holds
    .filter(({ from }) => from < moment)
    .map(({ from, to }) => ({ from, to: to !== null && to <= moment ? to : null }))
}

/** The hold that lasts: none but the latest can; null where the clock runs. */
export function openHold({ holds }: { readonly holds: readonly Hold[] }): Hold | null {
  const last = holds.at(-1)
  return last?.to === null ? last : null
}

/** Whether an instant fell in a hold. The clock runs again at the very instant of `to`. */
export function isHeldAt(instant: Instant, holds: readonly Closed[]): boolean {
  return holds.some(({ from, to }) => from <= instant && (to === null || instant < to))
}

/**
 * The instant so long after `from`, with holds as closed time; null where an open hold stands before it.
 * The length is first walked without holds: what it holds in open seconds is what a hold stretches. So a hold adds
 * to days exactly the open time that it took, as it does to hours: a stopped clock goes on with what was left.
 */
export function afterWithHolds(
  time: WorkingTime,
  from: Instant,
  length: Duration,
  holds: readonly Closed[]
): Instant | null {
  const unstopped = time.after(from, length)
  // A hold that begins at the due instant came too late to stop it; one that begins at the start did stop it.
  if (holds.every((hold) => (hold.from > from ? hold.from >= unstopped : isOver(hold, from))))
    return unstopped
  let start = from
  let left = time.openBetween(from, unstopped)
  for (const hold of holds) {
    if (isOver(hold, start)) continue
    const reached = time.addOpen(start, left)
    if (hold.from > start && reached <= hold.from) return reached
    left -= time.openBetween(start, hold.from)
    if (hold.to === null) return null
    start = hold.to
  }
  return time.addOpen(start, left)
}

/** The latest instant from which so long passes until `to`, with holds as closed time. */
export function beforeWithHolds(
  time: WorkingTime,
  to: Instant,
  length: Duration,
  holds: readonly Closed[]
): Instant {
  const unstopped = time.before(to, length)
  let end = to
  let left = time.openBetween(unstopped, to)
  for (const hold of holds.toReversed()) {
    if (hold.to === null || hold.from >= end) continue
    const reached = time.subtractOpen(end, left)
    if (reached >= hold.to) return reached
    left -= time.openBetween(hold.to, end)
    end = hold.from
  }
  return time.subtractOpen(end, left)
}

/** For how long a target's clock stood still between two instants, around the clock. */
export function heldSeconds(
  target: Target,
  holds: readonly Closed[],
  from: Instant,
  to: Instant
): number {
  if (!isStoppedByHolds(target)) return 0
  const overlaps = holds.map((hold) => Math.min(hold.to ?? to, to) - Math.max(hold.from, from))
  return overlaps.reduce((sum, length) => sum + Math.max(0, length), 0)
}

function isOver({ to }: Closed, moment: Instant): boolean {
  return to !== null && to <= moment
}
