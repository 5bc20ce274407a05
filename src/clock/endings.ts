/** Endings: when a status means that a target is no longer owed. */
import type { Target } from '../model/policy.ts'
import type { Course, StatusChange } from './course.ts'
import { type Anchor, isBefore, type TimelinePoint } from './timeline-point.ts'
import { reaches } from './status.ts'

/**
 * Whether a status ends a target that began before it: dismissal ends all, closing ends all but what may follow it or
 * began with it, and a target may name its own end (`unless`, an update's `until`). Resolution by itself ends nothing.
 */
export function isEndedBy(target: Target, anchor: Anchor, change: Reached): boolean {
  if (change.status === 'dismissed' || isPastItsEnd(target, change)) return true
  return change.status === 'closed' && anchor.event !== 'closed' && !mayFollowClosing(target)
}

type Reached = Pick<StatusChange, 'status'>

/** Whether a row of a target can be owed while its incident is closed. */
export function mayOutlastClosing(target: Target): boolean {
  // Nothing is older than the report: what it began ends with the closing, but for what may follow that.
  return target.from !== 'reported' || target.do === 'submit' || mayFollowClosing(target)
}

function mayFollowClosing(target: Target): boolean {
  if (target.do === 'update') return true
  return target.do === 'reach' && (target.status === 'validated' || target.status === 'reviewed')
}

/**
 * Whether a target that the anchor or a change of priority would begin at `begin` is over by then: its end came
 * between the anchor (the status there counts for `unless` and `until`) and the change. A reopening makes it open to
 * begin again: an incident that is fought anew at a higher priority needs what that priority asks.
 */
export function isOverBy(
  target: Target,
  anchor: Anchor,
  begin: TimelinePoint,
  course: Course
): boolean {
  const upTo = course.effectiveChanges.filter((change) => !isBefore(begin, change))
  const reopened = upTo.findLastIndex(({ event }) => event === 'reopened')
  return upTo
    .slice(reopened + 1)
    .some((change) =>
      isBefore(anchor.point, change)
        ? isEndedBy(target, anchor, change)
        : isPastItsEnd(target, change)
    )
}

function isPastItsEnd(target: Target, { status }: Reached): boolean {
  if (target.unless !== undefined && reaches(status, target.unless)) return true
  return target.do === 'update' && reaches(status, target.until)
}
