/** Reads the folder of records: every `.md` below it that is one, parsed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../model/errors.ts'
import { ID_PATTERN } from '../model/incident.ts'
import { type ParsedRecord, parseRecord } from '../parse/parse-record.ts'

/** Every record below the folder, in byte order of the paths. */
export interface Ledger {
  readonly records: readonly ParsedRecord[]
}

/** Reads and parses all records below `dir` (relative to `root`, forward slashes). */
export async function readLedger(root: string, dir: string): Promise<Ledger> {
  const paths = recordPaths(root, dir)
  const records = paths.map((path) => parseRecord(path, readFileSync(join(root, path))))
  if (records.every(({ needsExact }) => !needsExact)) return { records }
  const yaml = await import('yaml')
  return {
    records: records.map((record) =>
      record.needsExact
        ? parseRecord(record.path, readFileSync(join(root, record.path)), yaml)
        : record
    ),
  }
}

function recordPaths(root: string, dir: string): string[] {
  const paths: string[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory() && !ID_PATTERN.test(entry.name)) walk(path)
      else if (entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
        paths.push(path)
    }
  }
  try {
    walk(dir)
  } catch (error) {
    throw new CommandError(
      `The folder ${dir} cannot be read.`,
      'Run `incident-ledger init`, or name the folder with --dir.',
      2,
      error
    )
  }
  return paths.toSorted((a, b) => (a < b ? -1 : 1))
}
