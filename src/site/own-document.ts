/** A document of the tool as HTML: its tables line by line, for they are nearly all of it, and the rest by its trees. */
import type { Root } from 'mdast'
import { documentHtml, type Setting, tableHtml } from './document-html.ts'
import { cellHtml, type Html, markup } from './html.ts'

/** How it is read and set; the first `skips` blocks are left out, as the title that the page has. */
export interface OwnDocument {
  readonly markdown: string
  readonly parse: (markdown: string) => Root
  readonly setting: Setting
  readonly skips?: number
}

/** The whole of it. */
export function ownDocumentHtml({ markdown, parse, setting, skips = 0 }: OwnDocument): Html {
  const parts: Html[] = []
  let prose: string[] = []
  let table: string[] = []
  let left = skips
  let fence = ''
  const endProse = () => {
    const blocks = parse(prose.join('\n')).children
    parts.push(documentHtml(blocks.slice(left), setting))
    left = Math.max(0, left - blocks.length)
    prose = []
  }
  const endTable = () => {
    if (table.length > 0) parts.push(tableOf(table, setting))
    table = []
  }
  for (const line of [...markdown.split('\n'), '']) {
    if (fence === '' && prose.at(-1) === '' && isApart(line, prose)) endProse()
    const [mark = ''] = /^ {0,3}(?:```+|~~~+)/.exec(line) ?? []
    if (mark !== '' && (fence === '' || line.trim().startsWith(fence)))
      fence = fence === '' ? mark.trim() : ''
    if (fence === '' && mark === '' && line.startsWith('|')) {
      if (table.length === 0) endProse()
      table.push(line)
    } else {
      endTable()
      prose.push(line)
    }
  }
  endProse()
  return markup`${parts}`
}

const ITEM = /^\s*(?:[-+*]|\d+[.)])(?:\s|$)/

/** Whether a line below an empty one belongs to nothing above it: it is no item after others, and goes on with none. */
function isApart(line: string, above: readonly string[]): boolean {
  return /^\S/.test(line) && !(ITEM.test(line) && above.some((one) => ITEM.test(one)))
}

/** Two lines of head, then one a row. */
function tableOf([first = '', rule = '', ...lines]: readonly string[], { link }: Setting): Html {
  const names = cellsOf(first)
  const sides = cellsOf(rule)
  return tableHtml({
    head: names.map((name) => cellHtml(name, link)),
    label: names.filter((name) => name !== '').join(', '),
    rows: lines.map((line) => cellsOf(line).map((cell) => cellHtml(cell, link))),
    isNumber: (column) => sides[column]?.endsWith(':') === true,
  })
}

/** The cells of a line, between pipes that no backslash escapes. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  let cell = ''
  for (let at = 1; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (sign === '\\') {
      cell += sign + line.charAt(at + 1)
      at += 1
    } else if (sign === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  return cells
}
