/** Post-incident reviews that were held, are owed, or came late. */
import type { LedgerEntry } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'
import { isOwed } from '../report/words.ts'
import type { Period } from './period.ts'
import { priorityOf } from './response-times.ts'
import { isBreach, type Verdict, verdictOf } from './verdict.ts'

/** One review that the agreement asks for. */
interface ReviewRow {
  readonly id: string
  readonly title: string
  readonly priority: string
  readonly dueAt: Instant | null
  readonly heldAt: Instant | null
  readonly verdict: Verdict
  readonly lateBySeconds: number | null
}

/** Over a period. */
export interface ReviewFigures {
  readonly inTime: number
  readonly late: number
  /** Not held yet, due or not. */
  readonly owed: number
  /** Those of them whose time is over. */
  readonly overdue: number
  /** What is owed or came late; a review in time needs no row. */
  readonly rows: readonly ReviewRow[]
}

/** Those of the period's incidents, and every one that earlier incidents still owe. By due instant. */
export function reviewFigures(entries: readonly LedgerEntry[], period: Period): ReviewFigures {
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
    .map(({ entry, obligation: { dueAt, metAt, lateBySeconds }, verdict }): ReviewRow => {
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
    owed: all.filter(({ obligation }) => isOwed(obligation)).length,
    overdue: all.filter(({ verdict }) => verdict === 'overdue').length,
    rows: rows.toSorted(
      (a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || (a.id < b.id ? -1 : 1)
    ),
  }
}
