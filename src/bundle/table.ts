/** A list of the pack, written twice with the same columns: as NDJSON for programs, as CSV for a spreadsheet. */
import { formatInstant, type Instant } from '../model/time.ts'
import { csvText } from '../report/period/csv-text.ts'
import { jsonLine } from '../report/json-text.ts'

/** One field. A list is an array in NDJSON, and its values with a comma between them in CSV. */
export type Value = string | number | boolean | null | readonly string[]

/** The rows of a list; every row has the same keys in the same order. */
export interface Table<Column extends string = string> {
  /** Of its two files, without their ending. */
  readonly name: string
  /** In camelCase, as NDJSON has them. */
  readonly columns: readonly Column[]
  readonly rows: readonly Readonly<Record<Column, Value>>[]
}

/** One JSON object a line. */
export function tableNdjson<Column extends string>({ columns, rows }: Table<Column>): string {
  return rows
    .map((row) => jsonLine(Object.fromEntries(columns.map((column) => [column, row[column]]))))
    .join('')
}

/** RFC 4180 with a header in snake_case; no field is taken for a formula. */
export function tableCsv<Column extends string>({ columns, rows }: Table<Column>): string {
  return csvText([
    columns.map((column) => column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
    ...rows.map((row) => columns.map((column) => csvValue(row[column]))),
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
