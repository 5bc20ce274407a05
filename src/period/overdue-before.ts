/** What incidents from before a period still owe: a report must not forget them because a quarter has passed. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { isSettled } from '../clock/status.ts'
import { isLive } from '../clock/declared.ts'
import type { Period } from './period.ts'

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
