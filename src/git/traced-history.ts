/** A history that was read and traced: what is asked of it is looked up on disk, and kept there for the next run. */
import type { IncidentCard } from '../audit/card.ts'
import { trailIn } from '../audit/dossier.ts'
import type { Fact, History, Revision } from '../audit/history.ts'
import type { Trail } from '../audit/trail.ts'
import { type DossierStore, entryDigest } from './dossiers.ts'
import { type HistoryFile, type HistoryToKeep, writeHistoryFile } from './history-file.ts'
import { type Row, revision } from './kept-shapes.ts'
import type { HistoryPlace } from './history-place.ts'
import { fromBytes } from './plain-value.ts'
import type { Spool } from './spool.ts'

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
  readonly dossiers: DossierStore
  /** The new ones alone. */
  readonly revisions: Spool
  readonly commits: number
  readonly history: History
  readonly index: Omit<HistoryToKeep['index'], 'basis'>
}

/** Opens what was made; `kept` is what it was made on top of. */
export function openTraced(
  place: HistoryPlace,
  kept: HistoryFile | null,
  { dossiers, revisions, commits, history, index }: Made
): Omit<TracedHistory, 'close'> {
  const rows = new Map(dossiers.rows().map((row) => [row.key, row]))
  const incidents = [...rows.values()].filter(({ id }) => id !== null)
  const cardOf = (key: string, basis: string) =>
    kept?.index.basis === basis ? (rows.get(key)?.card ?? null) : null
  function* revisionBytes(): Generator<Buffer> {
    if (kept !== null) yield* kept.revisions()
    for (let number = 0; number < revisions.count(); number += 1) yield revisions.read(number)
  }
  function* rowsWith(cards: readonly IncidentCard[]): Generator<readonly [Row, Buffer]> {
    const judged = new Map(cards.map((card) => [card.key, card]))
    for (const row of rows.values())
      yield [{ ...row, card: judged.get(row.key) ?? null }, dossiers.bytesOf(row.key)]
  }
  return {
    history,
    readCommits: commits,
    keys: incidents.map(({ key }) => key),
    trailOf: (key) => {
      const dossier = dossiers.read(key)
      return dossier === null ? null : trailIn(dossier)
    },
    *revisions() {
      for (const bytes of revisionBytes()) yield fromBytes(bytes, revision)
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
        dossiers: rowsWith(cards),
        revisions: revisionBytes(),
        index: { ...index, basis },
      })
    },
  }
}
