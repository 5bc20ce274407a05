/** Anchors: the events that start the clock of a target, one row of the ledger for each. */
import type { EventName } from '../model/events.ts'
import type { Target } from '../model/policy.ts'
import type { Course, StatusChange } from './course.ts'
import {
  type Anchor,
  BEGINNING,
  comparePoints,
  isBefore,
  type TimelinePoint,
  pointOf,
} from './timeline-point.ts'
import { fulfilmentsOf } from './fulfilments.ts'

/** Events that can come again, one row for each of them. */
const RECURRENT: ReadonlySet<EventName> = new Set(['resolved', 'closed', 'dismissed', 'reopened'])

/**
 * The rows of a target, in order: one for each coming of its `from` where that can come again (anchored at `closed`,
 * it is owed anew at the next closing); else one from the first, and one more for each reopening that asks for it anew.
 */
export function anchorsOf(target: Target, course: Course): readonly Anchor[] {
  if (RECURRENT.has(target.from)) return comingsOf(target.from, course)
  const first = firstPoint(target.from, course)
  if (first === null) return []
  const { effectiveChanges } = course
  const reopenings = reopeningsIn(effectiveChanges)
  let last = rowFrom(target.from, first, reopenings)
  const rows = [last]
  for (const [index, change] of effectiveChanges.entries()) {
    if (change.event !== 'reopened' || !isBefore(first, change)) continue
    const isAfterClosing = effectiveChanges[index - 1]?.status === 'closed'
    if (!isAskedAnew(target, isAfterClosing, last, course)) continue
    last = rowFrom('reopened', change, reopenings)
    rows.push(last)
  }
  return rows
}

/** A closing counts from its entry on, also while it lacks something, until it is reopened or taken back. */
function comingsOf(event: EventName, { closings, statusChanges }: Course): readonly Anchor[] {
  const reopenings = reopeningsIn(statusChanges)
  if (event !== 'closed')
    return statusChanges
      .filter((change) => change.event === event)
      .map((point) => rowFrom(event, point, reopenings))
  const takenBack = closings.flatMap(({ takenBackBy }) => takenBackBy ?? [])
  const undone = [...reopenings, ...takenBack].toSorted(comparePoints)
  return closings.map(({ point }) => rowFrom(event, point, undone))
}

function reopeningsIn(changes: readonly StatusChange[]): readonly TimelinePoint[] {
  return changes.filter(({ event }) => event === 'reopened')
}

/** Of what ends rows, in order, the first after the point ends this one, and nothing before the last before it counts. */
function rowFrom(event: EventName, point: TimelinePoint, ends: readonly TimelinePoint[]): Anchor {
  return {
    event,
    point,
    endedBy: ends.find((end) => isBefore(point, end)) ?? null,
    since: ends.findLast((end) => !isBefore(point, end)) ?? BEGINNING,
  }
}

/**
 * What was closed is told, taken up, reached and updated anew; what was only resolved, reached and updated, and told
 * or taken up where it never was. An assessment once made stands.
 */
function isAskedAnew(
  target: Target,
  isAfterClosing: boolean,
  last: Anchor,
  course: Course
): boolean {
  const stands =
    target.do === 'reach' ? target.status === 'assessed' : target.do !== 'update' && !isAfterClosing
  return !stands || !wasMet(target, last, course)
}

function wasMet(target: Target, row: Anchor, course: Course): boolean {
  const { endedBy } = row
  return fulfilmentsOf(target, row, course).some(
    (fulfilment) => endedBy === null || !isBefore(endedBy, fulfilment)
  )
}

function firstPoint(name: EventName, course: Course): TimelinePoint | null {
  // The report is there from the start, also where the timeline's own entry is missing.
  if (name === 'reported') return course.statusChanges[0]
  const placed = course.events.find(({ event }) => event.event === name)
  return placed === undefined ? null : pointOf(placed)
}
