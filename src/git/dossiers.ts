/** Keeps the dossiers of a history: those at work in memory, the others on disk. */
import { createHash } from 'node:crypto'
import { type Dossier, openDossier, standingIn } from '../audit/dossier.ts'
import { timelineOf } from '../audit/facts.ts'
import type { Fact } from '../audit/history.ts'
import type { Dossiers } from '../audit/trace-incidents.ts'
import type { HistoryFile } from './history-file.ts'
import { type Row, dossier as shape } from './kept-shapes.ts'
import { fromBytes, toBytes } from './plain-value.ts'
import { openSpool } from './spool.ts'

/** The dossiers of the shell: `open` is for writing, `read` is not. */
export interface DossierStore extends Dossiers {
  /** Puts dossiers that were not opened lately on disk; what was opened before is not to be written in any more. */
  readonly settle: () => void
  /** Puts all of them on disk. */
  readonly settleAll: () => void
  /** In the order of their keys. */
  readonly rows: () => readonly Row[]
  readonly read: (key: string) => Dossier | null
  /** The dossier as it lies on disk. */
  readonly bytesOf: (key: string) => Buffer
  readonly close: () => void
}

/** Incidents are worked on for a while, then rest: so many are at work at once. */
const AT_WORK = 200

/** A store that begins with the dossiers of `kept`. */
export function openDossiers(kept: HistoryFile | null): DossierStore {
  const spool = openSpool()
  const rows = new Map<string, Row & { readonly bytes: () => Buffer }>()
  for (const [number, row] of kept?.index.rows.entries() ?? [])
    rows.set(row.key, { ...row, bytes: () => kept?.read(number) ?? Buffer.alloc(0) })
  const atWork = new Map<string, Dossier>()
  const read = (key: string): Dossier | null => {
    const row = rows.get(key)
    return atWork.get(key) ?? (row === undefined ? null : fromBytes(row.bytes(), shape))
  }
  const settleTo = (limit: number): void => {
    for (const [key, dossier] of atWork) {
      if (atWork.size <= limit) break
      const number = spool.write(toBytes(dossier))
      const { id } = dossier
      const born = bornWith(dossier)
      rows.set(key, { key, id, born, card: null, bytes: () => spool.read(number) })
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
    rows: () =>
      [...rows.values()]
        .map(({ key, id, born, card }) => ({ key, id, born, card }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    read,
    bytesOf: (key) => rows.get(key)?.bytes() ?? Buffer.alloc(0),
    close: spool.close,
  }
}

/** The digest that a row has of an entry. */
export function entryDigest({ value }: Fact): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 20)
}

function bornWith(dossier: Dossier): string {
  const first = dossier.states.find(({ record }) => record !== null)?.record
  if (!first || standingIn(dossier, true) === null) return ''
  return timelineOf(first.version)
    .map((fact) => `${entryDigest(fact)} `)
    .join('')
}
