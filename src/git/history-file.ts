/** The file that keeps what was traced of a history in the repository's git folder; it can be deleted at any time. */
import { timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync } from 'node:fs'
import { putFile } from '../disk/put-file.ts'
import { SEAL_LENGTH, sealOf } from '../disk/sealed-file.ts'
import { writeAll } from '../disk/write-all.ts'
import { type HistoryIndex, historyIndex, type Row } from './kept-shapes.ts'
import { BYTES_VERSION, fromBytes, toBytes } from './plain-value.ts'
import { readBlocks, readBytes, readNth, writeValues } from './spool.ts'

/** What the file was made for: other folders read another history. */
export interface HistoryKey {
  readonly dir: string
  readonly policy: string
}

/** A kept history; its dossiers and revisions are read when they are asked for. */
export interface HistoryFile {
  readonly index: HistoryIndex
  /** A dossier or a revision, as bytes. */
  readonly read: (number: number) => Buffer
  readonly revisions: () => Generator<Buffer>
  readonly close: () => void
}

/** Changes whenever this form does. */
const FORM = 'incident-ledger history 6'
/** Where the index begins, in digits. */
const FOOT_LENGTH = 16
/** Larger files are not read: a history of half a million commits takes less. */
const LARGEST = 2 ** 30
const LARGEST_INDEX = 2 ** 28

/** Opens the file; null where there is none, or it is not one that this user wrote here, in this form, for this folder. */
export function openHistoryFile(path: string, key: HistoryKey): HistoryFile | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    const index = readIndex(file, titleOf(key))
    const read = (number: number) => readNth(file, index.starts, number)
    return {
      index,
      read,
      *revisions() {
        for (let at = index.rows.length; at < index.starts.length - 1; at += 1) yield read(at)
      },
      close: () => closeSync(file),
    }
  } catch {
    // Whatever is wrong with it: the whole history is read, which is always right.
    closeSync(file)
    return null
  }
}

/** Nothing of the file is taken for a value before its seal was found to be ours: an archive brings whatever it likes. */
function readIndex(file: number, title: Buffer): HistoryIndex {
  const { size } = fstatSync(file)
  const head = title.length + SEAL_LENGTH
  const isPossible = size >= head + FOOT_LENGTH && size <= LARGEST
  if (!isPossible || !readBytes(file, 0, title.length).equals(title)) throw new Error('It is none.')
  const seal = sealOf(title)
  for (const block of readBlocks(file, head, size)) seal.update(block)
  if (!timingSafeEqual(seal.digest(), readBytes(file, title.length, head)))
    throw new Error('Somebody else wrote it, or it is damaged.')
  const end = size - FOOT_LENGTH
  const from = Number(readBytes(file, end, size).toString('latin1'))
  if (!Number.isSafeInteger(from) || from < head || from > end || end - from > LARGEST_INDEX)
    throw new Error('Its index lies outside of it.')
  const index = fromBytes(readBytes(file, from, end), historyIndex)
  const { starts, rows } = index
  const isInOrder = starts.every((start, at) => start >= (starts[at - 1] ?? head) && start <= from)
  if (!isInOrder || starts.length <= rows.length) throw new Error('Its values lie outside of it.')
  return index
}

/** What is written: the dossiers and the revisions one at a time, and the index without places. */
export interface HistoryToKeep {
  readonly dossiers: Iterable<readonly [row: Row, bytes: Buffer]>
  readonly revisions: Iterable<Buffer>
  readonly index: Omit<HistoryIndex, 'rows' | 'starts'>
}

/** Writes the file beside its place, then moves it there; says why where it cannot, which costs time and nothing else. */
export function writeHistoryFile(
  path: string,
  key: HistoryKey,
  { dossiers, revisions, index }: HistoryToKeep
): string | null {
  try {
    const title = titleOf(key)
    const seal = sealOf(title)
    const fill = (file: number): void => {
      writeAll(file, Buffer.concat([title, Buffer.alloc(SEAL_LENGTH)]))
      const values = writeValues(title.length + SEAL_LENGTH, (bytes) => {
        seal.update(bytes)
        writeAll(file, bytes)
      })
      const rows: Row[] = []
      for (const [row, bytes] of dossiers) {
        rows.push(row)
        values.write(bytes)
      }
      for (const bytes of revisions) values.write(bytes)
      const starts = [...values.starts]
      values.write(toBytes({ ...index, rows, starts }))
      values.write(Buffer.from(String(starts.at(-1)).padStart(FOOT_LENGTH)))
      values.flush()
      writeAll(file, seal.digest(), title.length)
    }
    putFile(path, { fill, replaces: true })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Begins the file; what another version of the form, or of the bytes of its values, wrote begins otherwise. */
function titleOf({ dir, policy }: HistoryKey): Buffer {
  return Buffer.from(`${FORM} ${BYTES_VERSION} ${JSON.stringify([dir, policy])}\n`)
}
