/** A history that was read and traced: what is asked of it is looked up on disk, and kept there for the next run. */
import type { IncidentCard } from '../audit/card.ts'
import { trailIn } from '../audit/dossier.ts'
import type { Fact, History, Revision } from '../audit/history.ts'
import type { Trail } from '../audit/trail.ts'
import { type DossierShelf, entryDigest } from './dossier-shelf.ts'
import {
  type HistoryFile,
  type HistoryIndex,
  type HistoryToKeep,
  writeHistoryFile,
} from './history-file.ts'
import type { HistoryPlace } from './history-place.ts'
import type { Tape } from './tape.ts'

/** A history that was read and traced. Trails are on disk; `close` gives that back. */
export interface TracedHistory {
  readonly history: History
  /** How many commits were read anew; the others came from what was kept. */
  readonly readCommits: number
  /** The ids of all incidents, in lower case, sorted. */
  readonly keys: readonly string[]
  /** Null where no record ever had the id. */
  readonly trailOf: (key: string) => Trail | null
  /** Oldest first. */
  readonly revisions: () => Generator<Revision>
  /** Whether a record of HEAD with another id first stood on the main line with all of these entries. */
  readonly isBornElsewhere: (key: string, entries: readonly Fact[]) => boolean
  /** The card of an incident that did not change since it was judged by the same basis; else null. */
  readonly cardOf: (key: string, basis: string) => IncidentCard | null
  /** Keeps all of it for the next run; says why where it cannot, which costs time and nothing else. */
  readonly keep: (cards: readonly IncidentCard[], basis: string) => string | null
  readonly close: () => void
}

/** What tracing made: on disk, but for the history as a whole. */
export interface Made {
  readonly shelf: DossierShelf
  /** The new ones alone. */
  readonly revisions: Tape
  readonly commits: number
  readonly history: History
  /** What is kept of it beside the history as a whole. */
  readonly rest: Pick<HistoryIndex, 'newest' | 'learned' | 'policies' | 'policySteps' | 'instead'>
}

/** Opens what was made; `kept` is what it was made on top of. */
export function openTraced(
  place: HistoryPlace,
  kept: HistoryFile | null,
  { shelf, revisions, commits, history, rest }: Made
): Omit<TracedHistory, 'close'> {
  const rows = new Map(shelf.rows().map((row) => [row.key, row]))
  const incidents = [...rows.values()].filter(({ id }) => id !== null)
  const cardOf = (key: string, basis: string) =>
    kept?.index.basis === basis ? (rows.get(key)?.card ?? null) : null
  function* revisionLines(): Generator<string> {
    if (kept !== null) yield* kept.revisions()
    yield* revisions.forwards()
  }
  function* dossiers(cards: readonly IncidentCard[]): HistoryToKeep['dossiers'] {
    const judged = new Map(cards.map((card) => [card.key, card]))
    for (const { key, id, born } of rows.values())
      yield [{ key, id, born, card: judged.get(key) ?? null }, shelf.lineOf(key)]
  }
  return {
    history,
    readCommits: commits,
    keys: incidents.map(({ key }) => key),
    trailOf: (key) => {
      const dossier = shelf.read(key)
      return dossier === null ? null : trailIn(dossier)
    },
    *revisions() {
      for (const line of revisionLines()) yield JSON.parse(line)
    },
    isBornElsewhere: (key, entries) => {
      const digests = entries.map(entryDigest)
      return incidents.some(
        (row) => row.key !== key && digests.every((digest) => row.born.includes(digest))
      )
    },
    cardOf,
    keep: (cards, basis) => {
      if (commits === 0 && cards.every((card) => cardOf(card.key, basis) === card)) return null
      return writeHistoryFile(place.cacheFile, place, {
        dossiers: dossiers(cards),
        revisions: revisionLines(),
        index: { ...history, ...rest, basis },
      })
    },
  }
}
