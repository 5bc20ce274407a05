/** A list of the pack, written twice with the same columns: as NDJSON for programs, as CSV for a spreadsheet. */
import { formatInstant, type Instant } from '../model/time.ts'
import { csvText } from '../text/csv-text.ts'
import { jsonLine } from '../text/json-text.ts'

/** One field. A list is an array in NDJSON, and its values with a comma between them in CSV. */
export type Value = string | number | boolean | null | readonly string[]

/** A list; `list` makes it. */
export interface Table {
  /** Of its two files, without their ending. */
  readonly name: string
  /** In camelCase, as NDJSON has them. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/** Makes a list of rows that have a value for every column. */
export function list<const Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<NoInfer<Column>, Value>>[]
): Table {
  return { name, columns, rows: rows.map((row) => columns.map((column) => row[column])) }
}

/** One JSON object a line. */
export function tableNdjson({ columns, rows }: Table): string {
  return rows
    .map((row) => jsonLine(Object.fromEntries(columns.map((column, at) => [column, row[at]]))))
    .join('')
}

/** RFC 4180 with a header in snake_case; no field is taken for a formula. */
export function tableCsv({ columns, rows }: Table): string {
  return csvText([
    columns.map((column) => column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
    ...rows.map((row) => row.map((value) => csvValue(value))),
  ])
}

/** An instant as the lists hold it. */
export function instantValue(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant)
}

function csvValue(value: Value): string | number | null {
  if (typeof value === 'boolean') return String(value)
  return value === null || typeof value !== 'object' ? value : value.join(', ')
}
