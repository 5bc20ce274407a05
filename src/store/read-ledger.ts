/** Reads the folder of records, each parsed as cheaply as it allows. */
import { resolve } from 'node:path'
import { fileStamp } from '../disk/file-stamp.ts'
import { lentBytes } from './files.ts'
import type { Finding } from '../model/finding.ts'
import { idInPath } from '../model/id.ts'
import { type ParsedRecord, parseRecord, parseRecordText } from '../parse/parse-record.ts'
import { findRecords, type FoundRecord } from './find-records.ts'

/** Every record below the folder, in byte order of the paths; what could not be read is among them, with its finding. */
export interface Ledger {
  readonly records: readonly ParsedRecord[]
}

/** The files of records, none of them read yet; paths in byte order. */
export interface LedgerFiles {
  readonly paths: readonly string[]
  /** Whether all were read before. */
  readonly atHand: boolean
  /** Reads those of the paths, in parts that can be let go one by one; what is known already is left out. */
  readonly read: (
    paths: readonly string[],
    isKnown?: IsKnown | null
  ) => AsyncIterable<readonly ParsedRecord[]>
  /** Those of the paths whose text holds one of these words, none of them parsed; what cannot be read holds none. */
  readonly holding: (paths: readonly string[], words: readonly string[]) => readonly string[]
}

/** A file before it is read: what may tell whether it is known. */
export interface Standing {
  readonly path: string
  /** The same only while the bytes are, which are read after it; null where nothing may rest on it. */
  readonly stamp: () => string | null
  /** They stand until another file is read. @throws the system's own error where it cannot be read. */
  readonly bytes: () => Uint8Array
}

type IsKnown = (file: Standing) => boolean

/** So many records are at hand at once: few enough to be forgotten cheaply. */
const PART = 25

/**
 * Finds all records below `dir` (relative to `root`, forward slashes). Reading them loads the `yaml` package only where
 * some record needs it.
 *
 * @param clock the system's, in milliseconds
 * @throws CommandError (2) where the folder is missing or no folder.
 */
export function openLedger(root: string, dir: string, clock: () => number = Date.now): LedgerFiles {
  return openFound(root, findRecords(root, dir), clock)
}

/** The same of records that were found already. */
export function openFound(
  root: string,
  records: readonly FoundRecord[],
  clock: () => number = Date.now
): LedgerFiles {
  const found = new Map(records.map((one) => [one.path, one]))
  const readOne = (path: string, isKnown: IsKnown | null): ParsedRecord[] => {
    const { finding = null, readable = true } = found.get(path) ?? {}
    if (!readable) return [withFinding(finding, unread(path))]
    const file = standingAt(path, resolve(root, path), clock)
    const record = read(file, finding === null ? isKnown : null)
    return record === null ? [] : [withFinding(finding, record)]
  }
  return {
    paths: [...found.keys()],
    atHand: false,
    async *read(paths, isKnown = null) {
      for (let at = 0; at < paths.length; at += PART) {
        const part = paths.slice(at, at + PART).flatMap((path) => readOne(path, isKnown))
        yield (await ledgerOf(part)).records
      }
    },
    holding: (paths, words) =>
      paths.filter((path) => found.get(path)?.readable === true && holdsOne(root, path, words)),
  }
}

/** Reads and parses all of them. */
export async function readLedger(root: string, dir: string): Promise<Ledger> {
  const { paths, read: parts } = openLedger(root, dir)
  const records: ParsedRecord[] = []
  for await (const part of parts(paths)) records.push(...part)
  return { records }
}

/** Files of records that were all read already. */
export function filesOf(records: readonly ParsedRecord[]): LedgerFiles {
  return {
    paths: records.map(({ path }) => path),
    atHand: true,
    async *read(paths) {
      const wanted = new Set(paths)
      yield records.filter(({ path }) => wanted.has(path))
    },
    holding(paths, words) {
      const asked = new Set(paths)
      const holds = (text: string | null) => words.some((word) => text?.includes(word) === true)
      return records.flatMap(({ path, text }) => (asked.has(path) && holds(text) ? [path] : []))
    },
  }
}

/** Reads again, exactly, what the cheap tier would not judge. */
export async function ledgerOf(records: readonly ParsedRecord[]): Promise<Ledger> {
  if (records.every(({ needsExact }) => !needsExact)) return { records }
  const yaml = await import('yaml')
  return {
    records: records.map((record) => {
      if (!record.needsExact || record.text === null) return record
      const exact = parseRecordText(record.path, record.text, yaml)
      return { ...exact, findings: [...record.findings, ...exact.findings] }
    }),
  }
}

function standingAt(path: string, at: string, clock: () => number): Standing {
  let bytes: Uint8Array | null = null
  return {
    path,
    stamp: () => fileStamp(at, clock()),
    bytes: () => (bytes ??= lentBytes(at)),
  }
}

/** Null where it is known. */
function read(file: Standing, isKnown: IsKnown | null): ParsedRecord | null {
  let bytes: Uint8Array
  try {
    if (isKnown?.(file) === true) return null
    bytes = file.bytes()
  } catch (error) {
    return withFinding(unreadable(file.path, error), unread(file.path))
  }
  return parseRecord(file.path, bytes)
}

function holdsOne(root: string, path: string, words: readonly string[]): boolean {
  try {
    const bytes = lentBytes(resolve(root, path))
    return words.some((word) => bytes.includes(word))
  } catch {
    // Whoever reads it says so.
    return false
  }
}

/** A record that is not read: all that is known of it is the id that its name begins with. */
export function knownByName(path: string, id = idInPath(path)): ParsedRecord {
  return { ...unread(path), id }
}

/** A record of which nothing could be read. */
export function unread(path: string): ParsedRecord {
  return { path, text: null, id: null, file: null, findings: [], needsExact: false }
}

/** The record, with what is odd about its path said first. */
export function withFinding(finding: Finding | null, record: ParsedRecord): ParsedRecord {
  return finding === null ? record : { ...record, findings: [finding, ...record.findings] }
}

function unreadable(path: string, error: unknown): Finding {
  const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  return {
    rule: 'unreadable-file',
    severity: 'error',
    path,
    line: 1,
    column: 1,
    message: `The file cannot be read${why}.`,
    hint: 'Give yourself the right to read it, or restore it from git.',
  }
}
