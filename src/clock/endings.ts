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
 * Whether a target that a change of priority (or the anchor) would begin at `begin` is not owed by then.
 * `unless` and `until` are over once their status was reached; else only a reopening lets a target begin again.
 */
export function isOverBy(target: Target, anchor: Anchor, begin: Mark, course: Course): boolean {
  const upTo = course.statusChanges.filter((change) => !isBefore(begin, change))
  const since = upTo.filter((change) => isBefore(anchor.mark, change))
  const atAnchor = upTo.findLast((change) => !isBefore(anchor.mark, change))
  if (
    [...(atAnchor === undefined ? [] : [atAnchor]), ...since].some((change) =>
      isPastItsEnd(target, change)
    )
  )
    return true
  const last = since.findLast(({ status, event }) => isSettled(status) || event === 'reopened')
  return last !== undefined && last.event !== 'reopened' && isEndedBy(target, last)
}

function isPastItsEnd(target: Target, { status }: Pick<StatusChange, 'status'>): boolean {
  if (target.unless !== undefined && reaches(status, target.unless)) return true
  return target.do === 'update' && reaches(status, target.until)
}
