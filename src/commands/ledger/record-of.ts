/** The records that somebody names on the command line, by id or path. */
import { CommandError } from '../../model/errors.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { isConfidential, type Place } from '../../model/marking.ts'
import { namedBy, type Named } from '../../model/named-by.ts'
import { nearest } from '../../model/suggest.ts'
import { typed } from '../../model/typed.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { tidyPath } from './places.ts'

/** A record whose text was read. */
export type NamedRecord = ParsedRecord & { readonly text: string }

/**
 * Finds it by its id, its path or any part of either that no other has.
 *
 * @throws CommandError (2) where none has it, or several.
 */
export function recordOf(
  records: readonly ParsedRecord[],
  asked: string,
  place: Place
): NamedRecord {
  const record = onlyOne(records, asked, place)
  if (record.text !== null) return { ...record, text: record.text }
  throw new CommandError(
    `The record of ${asked} cannot be read.`,
    `Run ${typed(`incident-ledger check ${record.path}`)}.`
  )
}

/**
 * What it says, for a verb that changes a part of it; `so` is what nobody knows or can do where it cannot be read.
 *
 * @throws CommandError (2) where its front matter cannot be read.
 */
export function fileOf({ file, path }: NamedRecord, so: string): IncidentFile {
  if (file !== null) return file
  throw new CommandError(
    `${path} cannot be read, so that ${so}.`,
    `Run \`incident-ledger check ${path}\`.`
  )
}

const LISTED = 5

/**
 * The one that is meant.
 *
 * @throws CommandError (2) where none is, or several are.
 */
export function onlyOne<Record extends Named>(
  records: readonly Record[],
  asked: string,
  place: Place
): Record {
  const found = namedBy(records, asked)
  const [record, ...others] = found
  if (record !== undefined && others.length === 0) return record
  // Two files of one id: the first by its path counts, as everywhere.
  if (record?.id !== null && others.every(({ id }) => id === record?.id) && record !== undefined)
    return record
  const name = ({ id, path }: Named) =>
    isConfidential(null, null, place) ? (id ?? 'one without an id') : (id ?? path)
  if (record !== undefined) {
    const named = found.slice(0, LISTED).map((one) => name(one))
    const more = found.length > LISTED ? ` and ${found.length - LISTED} more` : ''
    throw new CommandError(
      `${asked} may mean ${found.length} records.`,
      `Type more of the one you mean: ${named.join(', ')}${more}.`
    )
  }
  const ids = records.flatMap(({ id }) => id ?? [])
  const near = nearest(asked.toUpperCase(), ids)
  const kin = ids.filter((id) => id.startsWith(asked.toUpperCase().slice(0, 12)))
  const meant = near === null ? kin : [near]
  throw new CommandError(
    `No record has the id ${asked}.`,
    meant.length > 0
      ? `Did you mean ${meant.slice(0, LISTED).join(' or ')}?`
      : 'Run `incident-ledger status --all` for the ids there are.'
  )
}

/**
 * Those that the paths name, or all where none is named.
 *
 * @throws CommandError (2) for a path that is no record of the folder.
 */
export function chooseRecords<Record extends { readonly path: string }>(
  root: string,
  records: readonly Record[],
  paths: readonly string[]
): readonly Record[] {
  if (paths.length === 0) return records
  const wanted = new Set(paths.map((path) => tidyPath(root, path)))
  const known = new Set(records.map(({ path }) => path))
  for (const path of wanted) {
    if (known.has(path)) continue
    throw new CommandError(
      `${path} is no record of this folder.`,
      'Name records by their path from here, and their folder with --dir.'
    )
  }
  return records.filter(({ path }) => wanted.has(path))
}
