/** Which incidents a period is about: those reported in it, and apart from them those that were open already. */
import type { Course } from '../clock/course.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { isLive } from '../clock/declared.ts'
import { isEnded, isSettled } from '../clock/status.ts'
import type { Status } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import { isWithin, type Period } from './period.ts'

/** The incidents of a period. */
export interface Population {
  /** Live and reported in the period: every figure counts these. */
  readonly counted: readonly LedgerEntry[]
  /** Reported in the period and written down afterwards; in no service-level figure. */
  readonly backfills: readonly LedgerEntry[]
  /** Drills of the period; in no service-level figure. */
  readonly exercises: readonly LedgerEntry[]
  /** Live, reported before the period, and not yet resolved as it began. */
  readonly carried: readonly LedgerEntry[]
  /** Live, reported before the period, and resolved but not closed as it began. */
  readonly unclosed: readonly LedgerEntry[]
}

/** Splits the ledger for a period. */
export function populationOf(entries: readonly LedgerEntry[], period: Period): Population {
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
    counted: declared('live'),
    backfills: declared('backfill'),
    exercises: declared('exercise'),
    carried: open.filter((entry) => !isUnclosed(entry)),
    unclosed: open.filter(isUnclosed),
  }
}

/** The status as a period began. */
function statusBefore({ statusChanges }: Course, instant: Instant): Status {
  return statusChanges.findLast(({ at }) => at < instant)?.status ?? 'reported'
}
