/** Tables of documents: wide ones are scrolled by hand or key, and never push the page apart. */
import { escaped, type Html, markup } from './html.ts'

/** One table, its cells drawn. */
export interface DrawnTable {
  readonly head: readonly Html[]
  /** The words of the head, for who hears the table and does not see it. */
  readonly label: string
  readonly rows: readonly (readonly Html[])[]
  /** Whether a column holds numbers, which stand on the right. */
  readonly isNumber: (column: number) => boolean
}

/** The table in its region. */
export function tableHtml({ head, label, rows, isNumber }: DrawnTable): Html {
  const side = (column: number) => (isNumber(column) ? markup` class="number"` : markup``)
  const cell = (drawn: Html, column: number) => markup`<td${side(column)}>${drawn}</td>`
  const heads = head.map((drawn, column) =>
    drawn === '' ? cell(drawn, column) : markup`<th scope="col"${side(column)}>${drawn}</th>`
  )
  const top = label === '' ? markup`` : markup`<thead><tr>${heads}</tr></thead>\n`
  const lines = rows.map((row) => markup`<tr>${row.map(cell)}</tr>\n`)
  const region = markup`role="group" tabindex="0" aria-label="${escaped(label || 'Facts')}"`
  return markup`<div class="scroll" ${region}><table>${top}<tbody>${lines}</tbody></table></div>\n`
}
