/** Incidents of a period that name follow-ups of earlier ones, and how these stood by then. */
import type { FollowUpTerms } from '../clock/follow-ups.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { recurrencesOf } from '../clock/recurrence.ts'

/** In the order of the incidents, each as its record names them; of what is withheld nothing is named, and no word said. */
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
