/** Anchors: the events that start the clock of a target, one row of the ledger for each. */
import type { EventName } from '../model/events.ts'
import type { Target } from '../model/policy.ts'
import type { Course } from './course.ts'
import { BEGINNING, isBefore, type Mark } from './mark.ts'

/** Events that can come again, one row for each of them. */
const RECURRENT: ReadonlySet<EventName> = new Set(['resolved', 'closed', 'dismissed', 'reopened'])

/** Where one row begins, and where it must end at the latest. */
export interface Anchor {
  readonly event: EventName
  readonly mark: Mark
  /** The reopening that ends the row whatever its state; null where none came. */
  readonly endedBy: Mark | null
  /** What counts towards the row comes after this: the beginning, or the last reopening before the anchor. */
  readonly since: Mark
}

/**
 * The rows of a target, in order: one for its `from`, one for each coming where that can come again
 * (anchored at `closed`, it is owed anew at the next closing), and for `reach resolved` and `update`
 * one more for each reopening.
 */
export function anchorsOf(target: Target, course: Course): readonly Anchor[] {
  const reopenings = course.statusChanges.filter(({ event }) => event === 'reopened')
  const rowFrom = (event: EventName, mark: Mark): Anchor => ({
    event,
    mark,
    endedBy: reopenings.find((reopening) => isBefore(mark, reopening)) ?? null,
    since: reopenings.findLast((reopening) => !isBefore(mark, reopening)) ?? BEGINNING,
  })
  if (RECURRENT.has(target.from))
    return course.statusChanges
      .filter(({ event }) => event === target.from)
      .map((change) => rowFrom(change.event, change))

  const first = firstMark(target.from, course)
  if (first === null) return []
  const row = rowFrom(target.from, first)
  if (!startsAnewWhenReopened(target)) return [{ ...row, endedBy: null }]
  const again = reopenings.filter((reopening) => isBefore(first, reopening))
  return [row, ...again.map((reopening) => rowFrom('reopened', reopening))]
}

function startsAnewWhenReopened(target: Target): boolean {
  return target.do === 'update' || (target.do === 'reach' && target.status === 'resolved')
}

function firstMark(name: EventName, course: Course): Mark | null {
  // The report is there from the start, also where the timeline's own entry is missing.
  if (name === 'reported') return course.statusChanges[0] ?? null
  const placed = course.events.find(({ event }) => event.event === name)
  if (placed === undefined) return null
  return {
    at: placed.event.at,
    index: placed.index,
    approximate: placed.event.approximate === true,
  }
}
