/** Word that came late or not at all: the update cadence of each incident. */
import { compareText } from '../model/order.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { isBreach, verdictBasisOf } from './verdict.ts'

/** The broken cadences, the longest silence first. */
export function updateFigures(entries: readonly LedgerEntry[]) {
  const cadences = entries.flatMap((entry) =>
    entry.obligations
      .filter((obligation) => obligation.do === 'update')
      .map((obligation) => ({ entry, obligation, ...verdictBasisOf(obligation) }))
  )
  const broken = cadences.filter(({ verdict }) => isBreach(verdict))
  const rows = broken
    .map(({ entry, obligation, priority }) => {
      const { id, title } = entry.file.incident
      return {
        id,
        title,
        /** Whose cadence was broken by the longest gap. */
        priority: priority ?? 'unassessed',
        /** Whom the word was for. */
        role: obligation.role ?? '',
        /** Updates that the record shows while they were owed. */
        made: obligation.updates,
        /** Gaps that were longer than the agreement allows. */
        gaps: obligation.breaches,
        longestLateBySeconds: Math.max(...obligation.overruns.map((one) => one.lateBySeconds)),
      }
    })
    .toSorted((a, b) => b.longestLateBySeconds - a.longestLateBySeconds || compareText(a.id, b.id))
  return {
    /** Cadences that fell due at least once, or were kept. */
    judged: cadences.filter(({ verdict }) => verdict === 'kept' || isBreach(verdict)).length,
    gaps: broken.reduce((sum, { obligation }) => sum + obligation.breaches, 0),
    /** Incidents for which not a single word went out though at least one fell due. */
    silent: rows.filter(({ made }) => made === 0).length,
    rows,
  }
}
