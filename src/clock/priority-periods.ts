/** The periods in which one priority after another was in force. */
import type { Priority } from '../model/events.ts'
import type { Course } from './course.ts'
import { BEGINNING, isBefore, type TimelinePoint } from './timeline-point.ts'
import { isMoreUrgent } from './priority.ts'

/** From one change to the next; the last period has no end. */
export interface PriorityPeriod {
  readonly from: TimelinePoint
  readonly priority: Priority | null
}

/**
 * The periods of a course. The first assessment is not a change: its priority holds from the beginning. A period of
 * no length owes nothing and is left out, so that of two changes at one instant only the last one counts.
 */
export function priorityPeriods(course: Course): readonly PriorityPeriod[] {
  const [first, ...later] = course.priorityChanges
  if (first === undefined) return [{ from: BEGINNING, priority: null }]
  const periods = [{ from: BEGINNING, priority: first.priority }, ...later.map(periodOf)]
  return withoutEmpty(periods, course.reportedAt)
}

/** The periods from an anchor on; the first of them begins with it. */
export function periodsFrom(
  periods: readonly PriorityPeriod[],
  anchor: TimelinePoint
): PriorityPeriod[] {
  const inForce = periods.findLastIndex(({ from }) => isBefore(from, anchor))
  const [first, ...later] = periods.slice(Math.max(0, inForce))
  if (first === undefined) return []
  return withoutEmpty([{ ...first, from: anchor }, ...later], anchor.at)
}

/**
 * The periods by which is owed what falls due after the resolution: by the highest priority that stood at any
 * `resolved` or after it. So no lowering after the first of them counts.
 */
export function periodsOnceResolved(
  periods: readonly PriorityPeriod[],
  course: Course
): readonly PriorityPeriod[] {
  const resolved = course.effectiveChanges.find(({ event }) => event === 'resolved')
  if (resolved === undefined) return periods
  const kept: PriorityPeriod[] = []
  for (const period of periods) {
    const last = kept.at(-1)?.priority ?? null
    const isRaised =
      last === null || (period.priority !== null && isMoreUrgent(period.priority, last))
    if (isRaised || !isBefore(resolved, period.from)) kept.push(period)
  }
  return kept
}

/** The priority by which an incident counts: the present one, or since it was resolved the highest. */
export function countedPriority(course: Course): Priority | null {
  return periodsOnceResolved(priorityPeriods(course), course).at(-1)?.priority ?? null
}

/** How often the priority was raised. */
export function countRaises(periods: readonly PriorityPeriod[]): number {
  return periods.filter(({ priority }, index) => {
    const before = periods[index - 1]?.priority ?? null
    return before !== null && priority !== null && isMoreUrgent(priority, before)
  }).length
}

function periodOf(change: TimelinePoint & { readonly priority: Priority }): PriorityPeriod {
  const { at, index, approximate, priority } = change
  return { from: { at, index, approximate }, priority }
}

function withoutEmpty(periods: readonly PriorityPeriod[], start: number): PriorityPeriod[] {
  const kept: PriorityPeriod[] = []
  for (const [index, { from, priority }] of periods.entries()) {
    const next = periods[index + 1]
    if (next !== undefined && next.from.at <= Math.max(start, from.at)) continue
    if (kept.at(-1)?.priority === priority) continue
    // Whatever is left out at the beginning, the first that is kept holds from there.
    kept.push({ priority, from: kept.length === 0 ? (periods[0]?.from ?? from) : from })
  }
  return kept
}
