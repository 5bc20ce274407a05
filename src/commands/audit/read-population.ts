/** Reads an outside list of incidents: one id a line, or CSV. */
import { resolve } from 'node:path'
import { ID_IN_ANY_CASE } from '../../model/id.ts'
import { CommandError } from '../../model/errors.ts'
import { readBytes } from '../../store/files.ts'

const HEAD = /^(?:id|incident|incident[ _-]?id|key|number)$/i

/**
 * The ids of the list, each once. A list of ids has one a line. In CSV the column headed `id` (or `incident`, `key`,
 * `number`) holds them; `;` or a tab may stand for the comma, and a cell in double quotes may hold any of these, a line
 * break too. Lines that begin with `#` say nothing.
 *
 * @throws CommandError (2) where the file cannot be read, is not UTF-8, holds no id, or a row holds none.
 */
export function readPopulation(root: string, path: string): string[] {
  let bytes: Uint8Array
  try {
    bytes = readBytes(resolve(root, path))
  } catch (error) {
    throw new CommandError(`The list ${path} cannot be read.`, REMEDY, 2, error)
  }
  return parsePopulation(decoded(bytes, path), path)
}

const REMEDY = 'Name a file with one id a line, or CSV with a column `id`.'

function decoded(bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Told below: it is another encoding, or no text.
  }
  throw new CommandError(
    `The list ${path} is not UTF-8.`,
    'Save it as UTF-8; in a spreadsheet that is “CSV UTF-8”.'
  )
}

/** The ids in a list's text. */
function parsePopulation(text: string, path: string): string[] {
  const rows = rowsOf(text, path)
  const [head] = rows
  if (head === undefined) throw new CommandError(`The list ${path} holds no id.`, REMEDY)
  const column = head.cells.findIndex((cell) => HEAD.test(cell))
  const isHeaded = column !== -1 && !head.cells.some((cell) => ID_IN_ANY_CASE.test(cell))
  const ids = rows.slice(isHeaded ? 1 : 0).map(({ cells, line }) => {
    const id = cells[isHeaded ? column : 0] ?? ''
    if (ID_IN_ANY_CASE.test(id)) return id
    const remedy =
      isHeaded || line !== head.line ? '' : ' A first line of CSV names the column `id`.'
    throw new CommandError(
      `${path}:${line} ${JSON.stringify(id.slice(0, 40))} is no id of an incident.`,
      `Write ids as in INC-20261121-0312, one a line or in a column headed \`id\`.${remedy}`
    )
  })
  if (ids.length === 0) throw new CommandError(`The list ${path} holds no id.`, REMEDY)
  return [...new Set(ids)]
}

interface Row {
  readonly cells: string[]
  /** On which it begins, counted from 1. */
  readonly line: number
}

const CELL = /(?:"((?:[^"]|"")*)"[ ]*|([^",;\t\r\n][^,;\t\r\n]*)?)([,;\t]|\r?\n|$)/y

/** The rows with anything in them. */
function rowsOf(text: string, path: string): Row[] {
  const rows: Row[] = []
  let row: Row = { cells: [], line: 1 }
  let line = 1
  const end = () => {
    if (row.cells.some((cell) => cell !== '')) rows.push(row)
    row = { cells: [], line }
  }
  for (let at = 0; at < text.length;) {
    const comment =
      row.cells.length === 0 ? /^[ \t]*#.*(?:\r?\n|$)/.exec(text.slice(at, at + 4096)) : null
    if (comment !== null) {
      at += comment[0].length
      line += 1
      row = { cells: [], line }
      continue
    }
    CELL.lastIndex = at
    const match = CELL.exec(text)
    if (match === null) {
      throw new CommandError(
        `${path}:${line} A cell in double quotes does not end, or goes on after them.`,
        'Write a double quote inside quotes twice.'
      )
    }
    const [all, quoted, plain = '', mark = ''] = match
    row.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    line += all.split('\n').length - 1
    at += all.length
    if (mark === '' || mark.endsWith('\n')) end()
  }
  end()
  return rows
}
