/** Points: where in a timeline something happened, so that events of one instant keep their file order; and the rows that begin there. */
import type { EventName, TimelineEvent } from '../model/events.ts'
import type { Instant } from '../model/time.ts'

/** An instant, the entry it stands in (counted from 0), and whether it is an estimate. */
export interface TimelinePoint {
  readonly at: Instant
  readonly index: number
  readonly approximate: boolean
}

/** Where an entry stands. */
export function pointOf(placed: {
  readonly event: TimelineEvent
  readonly index: number
}): TimelinePoint {
  const { event, index } = placed
  return { at: event.at, index, approximate: event.approximate === true }
}

/** A point before every entry. */
export const BEGINNING: TimelinePoint = {
  at: Number.NEGATIVE_INFINITY,
  index: -1,
  approximate: false,
}

/** Negative where `a` comes first; 0 only for points of one entry. */
export function comparePoints(a: TimelinePoint, b: TimelinePoint): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.index - b.index
}

/** Whether `a` comes before `b`: earlier, or of one instant and higher up in the file. */
export function isBefore(a: TimelinePoint, b: TimelinePoint): boolean {
  return comparePoints(a, b) < 0
}

/** Where one row of the ledger begins, and where it must end at the latest. */
export interface Anchor {
  readonly event: EventName
  readonly point: TimelinePoint
  /** The reopening that ends the row whatever its state; null where none came. */
  readonly endedBy: TimelinePoint | null
  /** What counts towards the row comes after this: the beginning, or the last reopening before the anchor. */
  readonly since: TimelinePoint
}
