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

/**
 * Reads and parses all records below `dir` (relative to `root`, forward slashes). Loads the `yaml` package only
 * where some record needs it.
 *
 * @throws CommandError (2) where the folder is missing or no folder.
 */
export async function readLedger(root: string, dir: string): Promise<Ledger> {
  return ledgerOf(
    findRecords(root, dir).map(({ path, finding, readable }) =>
      withFinding(finding, readable ? read(root, path) : unread(path))
    )
  )
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
