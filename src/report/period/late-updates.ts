/** Word that came late or not at all: the update cadence of each incident. */
import type { LedgerEntry, Obligation } from '../../clock/obligation.ts'
import { isBreach, verdictOf } from './verdict.ts'
import { priorityOf } from './response-times.ts'

/** One cadence that was broken. */
interface LateUpdates {
  readonly id: string
  readonly title: string
  readonly priority: string
  /** Whom the word was for. */
  readonly role: string
  /** Updates that the record shows from the start of the cadence on. */
  readonly made: number
  /** Gaps that were longer than the agreement allows. */
  readonly gaps: number
  /** By how much the longest gap was too long; null where nobody can say any more. */
  readonly longestLateBySeconds: number | null
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
      .map((obligation) => ({ entry, obligation, verdict: verdictOf(obligation) }))
  )
  const broken = cadences.filter(({ verdict }) => isBreach(verdict))
  const rows = broken
    .map(({ entry, obligation }): LateUpdates => {
      const { id, title } = entry.file.incident
      return {
        id,
        title,
        priority: priorityOf(entry),
        role: obligation.role ?? '',
        made: updatesMade(entry, obligation),
        gaps: obligation.breaches,
        longestLateBySeconds: obligation.lateBySeconds,
      }
    })
    .toSorted(
      (a, b) =>
        (b.longestLateBySeconds ?? 0) - (a.longestLateBySeconds ?? 0) || (a.id < b.id ? -1 : 1)
    )
  return {
    judged: cadences.filter(({ verdict }) => verdict === 'kept' || isBreach(verdict)).length,
    gaps: broken.reduce((sum, { obligation }) => sum + obligation.breaches, 0),
    silent: rows.filter(({ made }) => made === 0).length,
    rows,
  }
}

/** Entries for the audience, from the anchor on. */
function updatesMade({ course }: LedgerEntry, { role, anchorAt }: Obligation): number {
  if (role === null) return 0
  return course.events.filter(
    ({ event }) => event.at >= anchorAt && event.audience?.includes(role) === true
  ).length
}
