/** The verdict that a review begins with, and the updates that came late. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { neverDone } from './closing-words.ts'
import { duty, isOwed } from './words.ts'
import { span } from '../text/times.ts'
import type { Instant } from '../model/time.ts'

/** How many late ones are named. */
const NAMED = 4

/**
 * `1 of 8 deadlines late, 2 still owed`, and which; what is owed says no more, for a review must not change because time
 * passes.
 */
export function verdictLine({ obligations }: Pick<LedgerEntry, 'obligations'>): {
  readonly verdict: string
  readonly late: string
} {
  const owed = obligations.filter((row) => isOwed(row))
  const late = obligations.filter((row) => isLate(row))
  const undone = obligations.filter((row) => !isLate(row) && neverDone(row) !== null)
  const judged = obligations.filter((row) => row.state === 'met' || isLate(row)).length
  const all = judged + undone.length + owed.length
  const parts = [
    judged === 0
      ? 'No deadline has been judged'
      : late.length > 0
        ? `${late.length} of ${judged} deadlines late`
        : judged < all
          ? `${judged} of ${all} deadlines kept`
          : judged === 1
            ? 'The one deadline that was judged was kept'
            : `All ${judged} deadlines that were judged were kept`,
    ...(undone.length === 0 ? [] : [`${undone.length} not done`]),
    ...(owed.length === 0 ? [] : [`${owed.length} still owed`]),
  ]
  const named = late.slice(0, NAMED).map((row) => duty(row) + byHowMuch(row))
  const more = late.length > NAMED ? ` and ${late.length - NAMED} more` : ''
  return { verdict: parts.join(', '), late: named.join('; ') + more }
}

function isLate(row: Obligation): boolean {
  return row.state === 'late' || (row.state === 'cancelled' && row.breaches > 0)
}

function byHowMuch(row: Obligation): string {
  if (neverDone(row) !== null) return ' (never done)'
  const { lateBySeconds } = row
  return lateBySeconds === null || lateBySeconds === 0 ? '' : ` (by ${span(lateBySeconds)})`
}

/** One thing that came after its due instant. */
interface CameLate {
  readonly obligation: Obligation
  readonly dueAt: Instant
  /** Null where it never came. */
  readonly metAt: Instant | null
  readonly lateBySeconds: number
}

/** Every overrun that is over, in order; what is owed still is no story yet. */
export function cameLate({ obligations }: Pick<LedgerEntry, 'obligations'>): CameLate[] {
  return obligations
    .flatMap((obligation) =>
      obligation.overruns.flatMap(({ dueAt, metAt, lateBySeconds, end }) =>
        end === null ? [] : [{ obligation, dueAt, metAt, lateBySeconds }]
      )
    )
    .toSorted((one, other) => one.dueAt - other.dueAt)
}

/** What the entry of that instant was late with: `late by 19m: update stakeholders`; empty where nothing was. */
export function lateAt(late: readonly CameLate[], at: Instant): string {
  const own = late.filter(({ metAt }) => metAt === at)
  return [
    ...new Set(own.map((one) => `late by ${span(one.lateBySeconds)}: ${duty(one.obligation)}`)),
  ].join('; ')
}
