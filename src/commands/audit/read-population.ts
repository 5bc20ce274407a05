/** Reads an outside list of incidents: one id a line, or CSV. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommandError } from '../../model/errors.ts'

const ID = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?$/i

/**
 * The ids of the list, each once. In CSV the column headed `id` (or `incident`, or the first one) holds them; a cell
 * may stand in double quotes, and `;` or a tab may stand for the comma.
 *
 * @throws CommandError (2) where the file cannot be read, or a row holds no id.
 */
export function readPopulation(root: string, path: string): string[] {
  let text: string
  try {
    text = readFileSync(resolve(root, path), 'utf8')
  } catch (error) {
    throw new CommandError(
      `The list ${path} cannot be read.`,
      'Name a file with one id a line, or CSV with a column `id`.',
      2,
      error
    )
  }
  return parsePopulation(text, path)
}

/** The ids in a list's text. */
function parsePopulation(text: string, path: string): string[] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .map(({ line, number }) => ({ cells: cellsOf(line), number }))
  const heads = (rows[0]?.cells ?? []).map((cell) => cell.toLowerCase())
  const isHeaded = rows.length > 0 && !heads.some((cell) => ID.test(cell))
  const named = heads.findIndex((cell) =>
    /^(?:id|incident|incident[ _-]?id|key|number)$/.test(cell)
  )
  const column = isHeaded && named !== -1 ? named : 0
  const ids = rows.slice(isHeaded ? 1 : 0).map(({ cells, number }) => {
    const id = cells[column] ?? ''
    if (ID.test(id)) return id
    throw new CommandError(
      `${path}:${number} ${JSON.stringify(id.slice(0, 40))} is no id of an incident.`,
      'Write ids as in INC-20261121-0312, one a line or in a column headed `id`.'
    )
  })
  return [...new Set(ids)]
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,;\t]*)(?:[,;\t]|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell.trim()
  )
}
