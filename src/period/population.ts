/** Which incidents a period is about: those reported in it, and apart from them those that were open already. */
import type { Course } from '../clock/course.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { isLive } from '../clock/declared.ts'
import { isEnded, isSettled } from '../clock/status.ts'
import type { Status } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import { isWithin, type Period } from './period.ts'

/** Splits the ledger for a period. */
export function populationOf(entries: readonly LedgerEntry[], period: Period) {
  const within = entries.filter(({ course }) => isWithin(period, course.reportedAt))
  const declared = (as: LedgerEntry['declared']['as']) =>
    within.filter((entry) => entry.declared.as === as)
  const open = entries.filter(
    (entry) =>
      isLive(entry) &&
      entry.course.reportedAt < period.from &&
      !isEnded(statusBefore(entry.course, period.from))
  )
  const isUnclosed = ({ course }: LedgerEntry) => isSettled(statusBefore(course, period.from))
  return {
    /** Live and reported in the period: every figure counts these. */
    counted: declared('live'),
    /** Reported in the period and written down afterwards; in no service-level figure. */
    backfills: declared('backfill'),
    /** Drills of the period; in no service-level figure. */
    exercises: declared('exercise'),
    /** Live, reported before the period, and not yet resolved as it began. */
    carried: open.filter((entry) => !isUnclosed(entry)),
    /** Live, reported before the period, and resolved but not closed as it began. */
    unclosed: open.filter(isUnclosed),
  }
}

/** The status as a period began. */
function statusBefore({ statusChanges }: Course, instant: Instant): Status {
  return statusChanges.findLast(({ at }) => at < instant)?.status ?? 'reported'
}
