/** Entries that read otherwise on the main line for a while, and stand again as they did. */
import { ownStates, excusesIn } from './corrections.ts'
import { diffVersions } from './diff-versions.ts'
import { bearsClock, differsByClock } from './entry-words.ts'
import { entryOf, timelineOf } from './facts.ts'
import type { TimelineEvent } from '../model/events.ts'
import type { Revision } from './history.ts'
import type { Trail } from './trail.ts'

/** One such while. */
export interface Detour {
  readonly entry: TimelineEvent
  /** What it read meanwhile; null: it was gone. */
  readonly meanwhile: TimelineEvent | null
  readonly left: Revision
  readonly back: Revision
}

/** Those in which more than words differed, and that no correction is about. */
export function detoursIn(trail: Trail): Detour[] {
  const { present } = trail
  const states = ownStates(trail)
  if (present === null) return []
  const corrected = new Set(excusesIn(trail).flatMap(({ values }) => values))
  return timelineOf(present.version).flatMap((fact): Detour[] => {
    const holds = states.map(({ held }) => held.version.facts.includes(fact))
    const left = holds.indexOf(false, holds.indexOf(true))
    const back = holds.indexOf(true, left)
    const [before, gone, again] = [states[left - 1], states[left], states[back]]
    if (left < 1 || back < 1 || corrected.has(fact)) return []
    if (before === undefined || gone === undefined || again === undefined) return []
    const other = diffVersions(before.held.version, gone.held.version).find(
      (change) => change.before === fact
    )?.after
    const [entry, meanwhile] = [
      entryOf(fact),
      other === undefined || other === null ? null : entryOf(other),
    ]
    const hasReached = meanwhile === null ? bearsClock(entry) : differsByClock(entry, meanwhile)
    if (!hasReached) return []
    return [{ entry, meanwhile, left: gone.revision, back: again.revision }]
  })
}
