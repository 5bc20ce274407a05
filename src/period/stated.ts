/** What the records of a period state of themselves: causes, decisions, recurrences, and a declaration that does not hold. */
import type { FollowUpTerms } from '../clock/follow-ups.ts'
import { numbersOf } from '../clock/numbers.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { recurrencesOf } from '../clock/recurrence.ts'
import { whyDeclared } from '../report/declared-words.ts'

/** What triggered incidents, what contributed, and what they came to. Counts of several incidents are never added up. */
export function causeRows(entries: readonly LedgerEntry[]) {
  return entries.flatMap(({ file, course }) => {
    const { id, change = null, factors = [] } = file.incident
    const numbers = numbersOf(course)
    const isSaid = change !== null || factors.length > 0 || numbers.length > 0
    return isSaid ? [{ id, change, factors, numbers }] : []
  })
}

/** What was decided in them, and what was ruled out as a cause, in the order of each timeline. */
export function decisionRows(entries: readonly LedgerEntry[]) {
  return entries.flatMap(({ file: { incident }, course }) =>
    course.events.flatMap(({ event }) =>
      event.event === 'decided' || event.event === 'ruled-out'
        ? [{ id: incident.id, at: event.at, event: event.event, note: event.note ?? null }]
        : []
    )
  )
}

/** Incidents that name follow-ups of earlier ones, in the order of both; of what is withheld nothing is named. */
export function recurrenceRows(
  entries: readonly LedgerEntry[],
  ledger: readonly LedgerEntry[],
  terms: FollowUpTerms
) {
  return entries.flatMap((entry) =>
    recurrencesOf(entry, ledger, terms).map((recurrence) => ({
      id: entry.file.incident.id,
      recurrence,
    }))
  )
}

/** Live incidents whose record declares something else, and why: `it was not resolved when it was first recorded`. */
export function declaredLive(live: readonly LedgerEntry[]) {
  return live.flatMap((entry) => {
    const { id, declared } = entry.file.incident
    const why = whyDeclared(entry)
    return declared === 'live' || why === null ? [] : [{ id, declared, why }]
  })
}
