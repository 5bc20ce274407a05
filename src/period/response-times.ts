/** How long it took from the report until somebody was told, took it up, contained, resolved and closed it. */
import { reached } from '../clock/fulfilments.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { countedPriority } from '../clock/priority-periods.ts'
import type { Priority } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import { isWithin, type Slice } from './period.ts'
import { isResolvedBefore, secondsOpen } from './reopened.ts'
import { type Measured, type Statistics, summarize } from './statistics.ts'

export const MEASURES = ['notify', 'engage', 'contain', 'resolve', 'close'] as const
export type Measure = (typeof MEASURES)[number]

/** One measure over a set of incidents. */
export interface TimeRow extends Statistics {
  readonly measure: Measure
  /** Null: all of them. */
  readonly priority: Priority | 'unassessed' | null
  /** How many incidents have no such entry, so that they are in no figure of the row. */
  readonly without: number
  /** How many say that it came before the report: no length of time, and in no figure of the row either. */
  readonly before: number
}

/** Seconds from `reported`; null where the record does not say, or says that it came before. */
export function timeTo(measure: Measure, entry: LedgerEntry): number | null {
  const time = timeOf(measure, entry)
  return time === 'before' ? null : time
}

/**
 * Seconds from `reported`; null where the record does not say. Who was told before the report was told at once.
 * To resolve is the time that it was open: what lies between a resolution and a reopening does not count. Closed is the
 * last one that stood. Holds count in. Contained is what the clock takes for it: `resolved` will do.
 */
function timeOf(measure: Measure, entry: LedgerEntry): number | 'before' | null {
  const { course } = entry
  const since = (at: Instant | undefined) => (at === undefined ? null : at - course.reportedAt)
  const { status, statusChanges, notifications } = course
  switch (measure) {
    case 'notify':
      return atOnce(since(notifications[0]?.at))
    case 'engage':
      return atOnce(
        since(notifications.find(({ means }) => means === 'engaged' || means === 'acted')?.at)
      )
    case 'contain':
      return inOrder(since(reached({ status: 'contained' }, course)[0]?.at))
    case 'resolve':
      return isResolvedBefore(entry) ? 'before' : secondsOpen(entry)
    case 'close':
      return status === 'closed' ? inOrder(since(statusChanges.at(-1)?.at)) : null
  }
}

/** Who was told before the report was told at once. */
function atOnce(seconds: number | null): number | null {
  return seconds === null ? null : Math.max(0, seconds)
}

/** What came before the report took no time that anybody could name. */
function inOrder(seconds: number | null): number | 'before' | null {
  return seconds !== null && seconds < 0 ? 'before' : seconds
}

/** Every measure over all incidents, then by priority; a priority without incidents has no row. */
export function timeRows(entries: readonly LedgerEntry[]): TimeRow[] {
  return MEASURES.flatMap((measure) => [
    rowOf(measure, null, entries),
    ...prioritiesIn(entries).map((priority) =>
      rowOf(
        measure,
        priority,
        entries.filter((entry) => priorityOf(entry) === priority)
      )
    ),
  ])
}

/** Every measure in every month. */
export function monthRows(entries: readonly LedgerEntry[], months: readonly Slice[]) {
  return MEASURES.flatMap((measure) =>
    months.map((month) => {
      const reported = entries.filter(({ course }) => isWithin(month, course.reportedAt))
      return { month: month.label, ...rowOf(measure, null, reported) }
    })
  )
}

/** The priority that it counts by, or that there was none. */
export function priorityOf({ course }: LedgerEntry): Priority | 'unassessed' {
  return countedPriority(course) ?? 'unassessed'
}

/** The priorities that occur, most urgent first. */
export function prioritiesIn(entries: readonly LedgerEntry[]): (Priority | 'unassessed')[] {
  return [...new Set(entries.map((entry) => priorityOf(entry)))].toSorted()
}

function rowOf(
  measure: Measure,
  priority: TimeRow['priority'],
  entries: readonly LedgerEntry[]
): TimeRow {
  const measured = entries.flatMap((entry): Measured[] => {
    const seconds = timeTo(measure, entry)
    return seconds === null ? [] : [{ id: entry.file.incident.id, seconds }]
  })
  const before = entries.filter((entry) => timeOf(measure, entry) === 'before').length
  const without = entries.length - measured.length - before
  return { measure, priority, ...summarize(measured), without, before }
}
