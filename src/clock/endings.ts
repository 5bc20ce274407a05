/** Endings: when a status means that a target is no longer owed. */
import type { Target } from '../model/policy.ts'
import type { Anchor } from './anchors.ts'
import type { Course, StatusChange } from './course.ts'
import { isBefore, type Mark } from './mark.ts'
import { isSettled, reaches } from './status.ts'

/**
 * Whether a status ends a target that began before it: dismissal ends all, resolution and closure end notify and
 * engage, and a target may name its own end (`unless`, an update's `until`).
 */
export function isEndedBy(target: Target, { status }: Pick<StatusChange, 'status'>): boolean {
  if (status === 'dismissed' || isPastItsEnd(target, { status })) return true
  return (target.do === 'notify' || target.do === 'engage') && isSettled(status)
}

/**
 * Whether a target that the anchor or a change of priority would begin at `begin` is over by then: its end came
 * between the anchor (the status there counts for `unless` and `until`) and the change. A reopening makes it open to
 * begin again: an incident that is fought anew at a higher priority needs what that priority asks.
 */
export function isOverBy(target: Target, anchor: Anchor, begin: Mark, course: Course): boolean {
  const upTo = course.statusChanges.filter((change) => !isBefore(begin, change))
  const reopened = upTo.findLastIndex(({ event }) => event === 'reopened')
  return upTo
    .slice(reopened + 1)
    .some((change) =>
      isBefore(anchor.mark, change) ? isEndedBy(target, change) : isPastItsEnd(target, change)
    )
}

function isPastItsEnd(target: Target, { status }: Pick<StatusChange, 'status'>): boolean {
  if (target.unless !== undefined && reaches(status, target.unless)) return true
  return target.do === 'update' && reaches(status, target.until)
}
