/** Word that came late or not at all: the update cadence of each incident. */
import { compareText } from '../model/order.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { isBreach, judgementOf } from './verdict.ts'

/** One cadence that was broken. */
interface LateUpdates {
  readonly id: string
  readonly title: string
  /** Whose cadence was broken by the longest gap. */
  readonly priority: string
  /** Whom the word was for. */
  readonly role: string
  /** Updates that the record shows while they were owed. */
  readonly made: number
  /** Gaps that were longer than the agreement allows. */
  readonly gaps: number
  /** By how much the longest gap was too long. */
  readonly longestLateBySeconds: number
}

/** Over a period. */
export interface UpdateFigures {
  /** Cadences that fell due at least once, or were kept. */
  readonly judged: number
  readonly gaps: number
  /** Incidents for which not a single word went out though at least one fell due. */
  readonly silent: number
  readonly rows: readonly LateUpdates[]
}

/** The broken cadences, the longest silence first. */
export function updateFigures(entries: readonly LedgerEntry[]): UpdateFigures {
  const cadences = entries.flatMap((entry) =>
    entry.obligations
      .filter((obligation) => obligation.do === 'update')
      .map((obligation) => ({ entry, obligation, ...judgementOf(obligation) }))
  )
  const broken = cadences.filter(({ verdict }) => isBreach(verdict))
  const rows = broken
    .map(({ entry, obligation, priority }): LateUpdates => {
      const { id, title } = entry.file.incident
      return {
        id,
        title,
        priority: priority ?? 'unassessed',
        role: obligation.role ?? '',
        made: obligation.updates,
        gaps: obligation.breaches,
        longestLateBySeconds: Math.max(...obligation.overruns.map((one) => one.lateBySeconds)),
      }
    })
    .toSorted((a, b) => b.longestLateBySeconds - a.longestLateBySeconds || compareText(a.id, b.id))
  return {
    judged: cadences.filter(({ verdict }) => verdict === 'kept' || isBreach(verdict)).length,
    gaps: broken.reduce((sum, { obligation }) => sum + obligation.breaches, 0),
    silent: rows.filter(({ made }) => made === 0).length,
    rows,
  }
}
