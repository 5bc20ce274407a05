/** Reads the folder of records, each parsed as cheaply as it allows. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { type ParsedRecord, parseRecord, parseRecordText } from '../parse/parse-record.ts'
import { findRecords } from './find-records.ts'

/** Every record below the folder, in byte order of the paths; what could not be read is among them, with its finding. */
export interface Ledger {
  readonly records: readonly ParsedRecord[]
}

/** The files of records, none of them read yet; paths in byte order. */
export interface LedgerFiles {
  readonly paths: readonly string[]
  /** Whether all were read before. */
  readonly atHand: boolean
  /** Reads those of the paths, in parts that can be let go one by one. */
  readonly read: (paths: readonly string[]) => AsyncIterable<readonly ParsedRecord[]>
}

/** So many records are at hand at once: few enough to be forgotten cheaply. */
const PART = 200

/**
 * Finds all records below `dir` (relative to `root`, forward slashes). Reading them loads the `yaml` package only where
 * some record needs it.
 *
 * @throws CommandError (2) where the folder is missing or no folder.
 */
export function openLedger(root: string, dir: string): LedgerFiles {
  const found = new Map(findRecords(root, dir).map((one) => [one.path, one]))
  const readOne = (path: string): ParsedRecord => {
    const { finding = null, readable = true } = found.get(path) ?? {}
    return withFinding(finding, readable ? read(root, path) : unread(path))
  }
  return {
    paths: [...found.keys()],
    atHand: false,
    async *read(paths) {
      for (let at = 0; at < paths.length; at += PART)
        yield (await ledgerOf(paths.slice(at, at + PART).map(readOne))).records
    },
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

function read(root: string, path: string): ParsedRecord {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(root, path))
  } catch (error) {
    return withFinding(unreadable(path, error), unread(path))
  }
  return parseRecord(path, bytes)
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
