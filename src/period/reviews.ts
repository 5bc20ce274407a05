/** Post-incident reviews that were held, are owed, or came late. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { isOwed } from '../report/words.ts'
import type { Period } from './period.ts'
import { priorityOf } from './response-times.ts'
import { isBreach, verdictOf } from './verdict.ts'

/** Those of the period's incidents, and every one that earlier incidents still owe. By due instant. */
export function reviewFigures(entries: readonly LedgerEntry[], period: Period) {
  const all = entries.flatMap((entry) =>
    entry.obligations
      .filter(({ reach }) => reach === 'reviewed')
      .map((obligation) => ({ entry, obligation, verdict: verdictOf(obligation) }))
      .filter(
        ({ obligation, verdict }) =>
          verdict !== 'ended' && (isOwed(obligation) || entry.course.reportedAt >= period.from)
      )
  )
  const rows = all
    .filter(({ obligation, verdict }) => isOwed(obligation) || isBreach(verdict))
    .map(({ entry, obligation: { dueAt, metAt, lateBySeconds }, verdict }) => {
      const { id, title } = entry.file.incident
      return {
        id,
        title,
        priority: priorityOf(entry),
        dueAt,
        heldAt: metAt,
        verdict,
        lateBySeconds,
      }
    })
  return {
    inTime: all.filter(({ verdict }) => verdict === 'kept').length,
    late: all.filter(({ obligation, verdict }) => !isOwed(obligation) && isBreach(verdict)).length,
    /** Not held yet, due or not. */
    owed: all.filter(({ obligation }) => isOwed(obligation)).length,
    /** Those of them whose time is over. */
    overdue: all.filter(({ verdict }) => verdict === 'overdue').length,
    /** What is owed or came late; a review in time needs no row. */
    rows: rows.toSorted(
      (a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || (a.id < b.id ? -1 : 1)
    ),
  }
}
