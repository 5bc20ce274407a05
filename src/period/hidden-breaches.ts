/** What a period's figures might hide: what is still owed from before it, and what was lowered or dismissed too late. */
import type { LedgerEntry } from '../clock/obligation.ts'
import {
  courseOfTheTime,
  obligationsOfTheTime,
  readyAgreements,
} from '../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import { isMoreUrgent } from '../clock/priority.ts'
import type { Priority } from '../model/events.ts'
import type { Instant, Zones } from '../model/time.ts'
import { duty } from '../report/words.ts'
import { isBreach, verdictOf } from './verdict.ts'
import { isSettled } from '../clock/status.ts'
import { isLive } from '../clock/declared.ts'
import type { Period } from './period.ts'

interface Written {
  readonly id: string
  readonly title: string
  readonly at: Instant
  readonly breached: readonly string[]
  readonly afterResolved: boolean
}

/** One lowering of a priority. */
interface Downgrade extends Written {
  readonly from: Priority
  readonly to: Priority
}

/** One dismissal. */
interface Dismissal extends Written {
  /** The priority that it had then; null while unassessed. */
  readonly priority: Priority | null
  /** Whether it was reopened since. */
  readonly undone: boolean
}

/** The breaches that stood just before an instant: `engage first line`. */
type BreachedBefore = (entry: LedgerEntry, at: Instant) => readonly string[]

/** What had been breached, as the policies of the time have it. */
export function breachesBefore(timeline: PolicyTimeline, zones: Zones): BreachedBefore {
  const agreements = readyAgreements(zones)
  return ({ file }, at) => {
    const course = courseOfTheTime(file, timeline, agreements, at - 1)
    const obligations = obligationsOfTheTime(file, course, timeline, agreements, at)
    return obligations.filter((row) => isBreach(verdictOf(row))).map((row) => duty(row))
  }
}

/** Every lowering after a breach, as things stood at that very moment, or after anything was resolved. */
export function downgradeRows(
  entries: readonly LedgerEntry[],
  breachedBefore: BreachedBefore
): Downgrade[] {
  return entries.flatMap((entry) => {
    const { id, title } = entry.file.incident
    const { priorityChanges: changes, statusChanges } = entry.course
    return changes.flatMap(({ at, priority }, index): Downgrade[] => {
      const before = changes[index - 1]?.priority
      if (before === undefined || !isMoreUrgent(before, priority)) return []
      const breached = breachedBefore(entry, at)
      const afterResolved = statusChanges.some((one) => one.status === 'resolved' && one.at <= at)
      if (breached.length === 0 && !afterResolved) return []
      return [{ id, title, at, from: before, to: priority, breached, afterResolved }]
    })
  })
}

/** Every dismissal after a breach, as things stood at that very moment, or after anything was resolved. */
export function dismissalRows(
  entries: readonly LedgerEntry[],
  breachedBefore: BreachedBefore
): Dismissal[] {
  return entries.flatMap((entry) => {
    const { id, title } = entry.file.incident
    const { priorityChanges, statusChanges: changes } = entry.course
    return changes.flatMap(({ at, status }, index): Dismissal[] => {
      if (status !== 'dismissed') return []
      const breached = breachedBefore(entry, at)
      const afterResolved = changes.slice(0, index).some((one) => one.status === 'resolved')
      if (breached.length === 0 && !afterResolved) return []
      const priority = priorityChanges.findLast((one) => one.at <= at)?.priority ?? null
      const undone = changes[index + 1] !== undefined
      return [{ id, title, at, priority, breached, afterResolved, undone }]
    })
  })
}

/** Overdue obligations of live incidents that were reported before the period, as of now. */
export function overdueBefore(entries: readonly LedgerEntry[], period: Period) {
  const owing = entries
    .filter((entry) => isLive(entry) && entry.course.reportedAt < period.from)
    .filter((entry) => overdueOf(entry) > 0)
    .toSorted((a, b) => a.course.reportedAt - b.course.reportedAt)
  return {
    /** Ids, oldest first. */
    incidents: owing.map(({ file }) => file.incident.id),
    /** How many of these are not resolved either. */
    unresolved: owing.filter(({ course }) => !isSettled(course.status)).length,
    obligations: owing.reduce((sum, entry) => sum + overdueOf(entry), 0),
  }
}

/** How many obligations of an incident are owed now, and late. */
export function overdueOf({ obligations }: LedgerEntry): number {
  return obligations.filter(({ state }) => state === 'overdue').length
}
