/** A list of the pack, written twice with the same columns: as NDJSON for programs, as CSV for a spreadsheet. */
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

/** How each column is filled, by its name, in their order; what is undefined is null. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Value | undefined>>

/** What may be had under these names. */
export type Fields<Name extends string> = { readonly [name in Name]?: Value | undefined }

/** Makes a list. */
export function list<Row>(name: string, columns: Columns<Row>, rows: readonly Row[]): Table {
  const fills = Object.values(columns)
  return {
    name,
    columns: Object.keys(columns),
    rows: rows.map((row) => fills.map((fill) => fill(row) ?? null)),
  }
}

/** Columns that are filled with what a part of a row has under their name. */
export function fieldsOf<Row, const Name extends string>(
  partOf: (row: Row) => Fields<NoInfer<Name>>,
  ...names: readonly Name[]
): Columns<Row> {
  return Object.fromEntries(names.map((name) => [name, (row) => partOf(row)[name]]))
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

function csvValue(value: Value): string | number | null {
  if (typeof value === 'boolean') return String(value)
  return value === null || typeof value !== 'object' ? value : value.join(', ')
}
