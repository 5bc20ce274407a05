/** Keeps the dossiers of a history: those at work in memory, the others on disk. */
import { createHash } from 'node:crypto'
import { type Dossier, openDossier, standingIn } from '../audit/dossier.ts'
import { timelineOf } from '../audit/facts.ts'
import type { Fact } from '../audit/history.ts'
import { packDossier, unpackDossier } from '../audit/pack-dossier.ts'
import type { Shelf } from '../audit/trace-incidents.ts'
import type { HistoryFile, Row } from './history-file.ts'
import { openTape } from './tape.ts'

/** The shelf of the shell: `open` is for writing, `read` is not. */
export interface DossierShelf extends Shelf {
  /** Puts dossiers that were not opened lately on disk; what was opened before is not to be written in any more. */
  readonly settle: () => void
  /** Puts all of them on disk. */
  readonly settleAll: () => void
  /** In the order of their keys. */
  readonly rows: () => readonly Omit<Row, 'place'>[]
  readonly read: (key: string) => Dossier | null
  /** The dossier as one line. */
  readonly lineOf: (key: string) => string
  readonly close: () => void
}

/** Incidents are worked on for a while, then rest: so many are at work at once. */
const AT_WORK = 200

/** A shelf on which the dossiers of `kept` stand. */
export function openShelf(kept: HistoryFile | null): DossierShelf {
  const tape = openTape()
  const rows = new Map<string, Omit<Row, 'place'> & { readonly line: () => string }>()
  for (const { place, ...row } of kept?.index.rows ?? [])
    rows.set(row.key, { ...row, line: () => kept?.dossierAt(place) ?? '' })
  const atWork = new Map<string, Dossier>()
  const read = (key: string): Dossier | null => {
    const row = rows.get(key)
    return atWork.get(key) ?? (row === undefined ? null : unpackDossier(row.line()))
  }
  const settleTo = (limit: number): void => {
    for (const [key, dossier] of atWork) {
      if (atWork.size <= limit) break
      const place = tape.write(packDossier(dossier))
      const { id } = dossier
      const born = bornWith(dossier)
      rows.set(key, { key, id, born, card: null, line: () => tape.lineAt(place) })
      atWork.delete(key)
    }
  }
  return {
    open: (key) => {
      const dossier = read(key) ?? openDossier(key)
      atWork.delete(key)
      atWork.set(key, dossier)
      return dossier
    },
    settle: () => settleTo(AT_WORK),
    settleAll: () => settleTo(0),
    rows: () => [...rows.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    read,
    lineOf: (key) => rows.get(key)?.line() ?? '',
    close: tape.close,
  }
}

/** The digest that a row has of an entry. */
export function entryDigest({ value }: Fact): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 20)
}

function bornWith(dossier: Dossier): string {
  const first = dossier.states.find(({ held }) => held !== null)?.held
  if (!first || standingIn(dossier, true) === null) return ''
  return timelineOf(first.version)
    .map((fact) => `${entryDigest(fact)} `)
    .join('')
}
