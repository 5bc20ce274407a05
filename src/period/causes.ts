/** What triggered the incidents of a period, what contributed, what was decided, and what they came to, as their records say. */
import { numbersOf } from '../clock/numbers.ts'
import type { LedgerEntry } from '../clock/obligation.ts'

/** Those that say any of it. Counts of several incidents are never added up. */
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
