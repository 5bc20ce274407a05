/** What the history of the records adds to a report. */
import type { IncidentCard } from '../../audit/card.ts'
import type { RecordHistory } from '../../report/period/input.ts'

/** The entries that Git first saw long after the moment that they claim. */
export function recordHistory(cards: readonly IncidentCard[]): RecordHistory {
  return {
    lateEntries: cards.flatMap(({ id, judgement }) =>
      judgement.lateEntries.map((entry) => ({ incident: id, ...entry }))
    ),
  }
}
