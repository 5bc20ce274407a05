/** The file that keeps what was traced of a history in the repository's git folder; it can be deleted at any time. */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync } from 'node:fs'
import type { IncidentCard } from '../audit/card.ts'
import type { ReadableVersion } from '../audit/facts.ts'
import type { History, PolicyRevision } from '../audit/history.ts'
import { putFile } from '../disk/put-file.ts'
import { writeAll } from '../disk/write-all.ts'
import type { Instant } from '../model/time.ts'
import { type Place, readAt, readBlocks, readForwards, writeLines } from './tape.ts'

/** What the file was made for: other folders read another history. */
export interface HistoryKey {
  readonly dir: string
  readonly policy: string
}

/** One incident: where its dossier lies, and what is known without opening it. */
export interface Row {
  readonly key: string
  /** As typed; null while no record had it. */
  readonly id: string | null
  readonly place: Place
  /** The digests of the entries that it first stood on the main line with, each followed by a space; none if it is gone. */
  readonly born: string
  /** Null where it was not judged since its dossier changed. */
  readonly card: IncidentCard | null
}

/** All that is known of a history beside its dossiers and its revisions. */
export interface HistoryIndex extends Omit<
  History,
  'policies' | 'policyRevisions' | 'policyDoubts'
> {
  /** The latest date that a commit of the main line claims, of those that the audit looks at. */
  readonly newest: Instant
  readonly learned: readonly (readonly [path: string, kind: 'elsewhere' | 'policy'])[]
  /** The texts: they are parsed anew. */
  readonly policies: readonly (readonly [blob: string, text: string])[]
  /** Every commit that touched a place of the policy, whether it counted there then or not. */
  readonly policySteps: readonly PolicyRevision[]
  readonly instead: readonly (readonly [at: string, version: ReadableVersion])[]
  readonly rows: readonly Row[]
  /** What the cards were judged by; cards judged by anything else say nothing. */
  readonly basis: string
}

/** A kept history; its dossiers and revisions are read when they are asked for. */
export interface HistoryFile {
  readonly index: HistoryIndex
  readonly dossierAt: (place: Place) => string
  readonly revisions: () => Generator<string>
  readonly close: () => void
}

/** Changes whenever this form does. */
const FORM = 'incident-ledger history 3'
const SUM_LENGTH = 64
/** Three places in a line of one length: where the revisions begin, and where the index begins and ends. */
const FOOT_LENGTH = 64

/** Opens the file; null where there is none, or it is damaged, of another form, or for another folder. */
export function openHistoryFile(path: string, key: HistoryKey): HistoryFile | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    const { size } = fstatSync(file)
    const title = titleOf(key)
    const head = Buffer.byteLength(title) + SUM_LENGTH + 1
    const sum = createHash('sha256')
    for (const block of readBlocks(file, head, size)) sum.update(block)
    if (readAt(file, { start: 0, length: head }) !== `${title}${sum.digest('hex')}\n`)
      throw new Error('It is not what was written, or was written for something else.')
    const foot = readAt(file, { start: size - FOOT_LENGTH, length: FOOT_LENGTH })
    const [revisionsAt = 0, indexAt = 0, indexEnd = 0] = foot.trim().split(' ').map(Number)
    const index: HistoryIndex = JSON.parse(
      readAt(file, { start: indexAt, length: indexEnd - indexAt })
    )
    return {
      index,
      dossierAt: (place) => readAt(file, place),
      revisions: () => readForwards(file, revisionsAt, indexAt),
      close: () => closeSync(file),
    }
  } catch {
    // Whatever is wrong with it: the whole history is read, which is always right.
    closeSync(file)
    return null
  }
}

/** What is written: the dossiers and the revisions one at a time, and the index without places. */
export interface HistoryToKeep {
  readonly dossiers: Iterable<readonly [row: Omit<Row, 'place'>, line: string]>
  readonly revisions: Iterable<string>
  readonly index: Omit<HistoryIndex, 'rows'>
}

/** Writes the file beside its place, then moves it there; says why where it cannot, which costs time and nothing else. */
export function writeHistoryFile(
  path: string,
  key: HistoryKey,
  { dossiers, revisions, index }: HistoryToKeep
): string | null {
  const fill = (file: number): void => {
    const title = titleOf(key)
    writeAll(file, Buffer.from(`${title}${'0'.repeat(SUM_LENGTH)}\n`))
    // Against damage, not against an attacker: who can write the git folder can rewrite the history too.
    const sum = createHash('sha256')
    const head = Buffer.byteLength(title) + SUM_LENGTH + 1
    const lines = writeLines(head, (bytes) => {
      sum.update(bytes)
      writeAll(file, bytes)
    })
    const rows: Row[] = []
    for (const [row, line] of dossiers) rows.push({ ...row, place: lines.write(line) })
    const revisionsAt = lines.flush()
    for (const line of revisions) lines.write(line)
    const { start, length } = lines.write(JSON.stringify({ ...index, rows }))
    lines.write(`${revisionsAt} ${start} ${start + length}`.padEnd(FOOT_LENGTH - 1))
    lines.flush()
    writeAll(file, Buffer.from(sum.digest('hex')), Buffer.byteLength(title))
  }
  try {
    putFile(path, { fill, replaces: true })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function titleOf({ dir, policy }: HistoryKey): string {
  return `${FORM} ${JSON.stringify([dir, policy])}\n`
}
