/** A Markdown tree as HTML: the documents of the tool, and the sections of a record's body once they were made safe. */
import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { anchor, codeHtml, escaped, escapedLines, type Html, markup, spaced } from './html.ts'

/** How a document is set into a page. */
export interface Setting {
  /** What is added to the level of each heading. */
  readonly deeper: number
  /** The address of a picture of ours; null: it is told by its words. */
  readonly picture: (url: string) => string | null
  /** The address that a link leads to; null: it is told as words and code. */
  readonly link: (url: string) => string | null
}

/** Nobody writes deeper; a tree that is would exhaust the stack. */
const DEEPEST = 60

/** The blocks, one after the other. */
export function documentHtml(nodes: readonly RootContent[], setting: Setting, depth = 0): Html {
  if (depth > DEEPEST) return markup`<p>…</p>`
  return markup`${nodes.map((node) => blockHtml(node, setting, depth + 1))}`
}

function blockHtml(node: RootContent, setting: Setting, depth: number): Html {
  switch (node.type) {
    case 'paragraph':
      return markup`<p>${phrases(node.children, setting)}</p>\n`
    case 'heading': {
      const level = Math.min(6, node.depth + setting.deeper)
      return markup`<h${level}>${phrases(node.children, setting)}</h${level}>\n`
    }
    case 'blockquote':
      return markup`<blockquote>${documentHtml(node.children, setting, depth)}</blockquote>\n`
    case 'list': {
      const items = node.children.map(({ checked, children }) => {
        const box = typeof checked === 'boolean' ? (checked ? '[done] ' : '[open] ') : ''
        return markup`<li>${spaced(box)}${itemHtml(children, setting, depth)}</li>\n`
      })
      return node.ordered === true
        ? markup`<ol start="${node.start ?? 1}">${items}</ol>\n`
        : markup`<ul>${items}</ul>\n`
    }
    case 'table':
      return tableOf(node, setting)
    case 'code':
      return markup`<pre tabindex="0"><code>${escapedLines(node.value)}</code></pre>\n`
    case 'thematicBreak':
      return markup`<hr>\n`
    case 'html':
      return foldHtml(node.value)
    case 'text':
    case 'inlineCode':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'break':
    case 'link':
    case 'image':
      return phraseHtml(node, setting)
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'imageReference':
    case 'linkReference':
    case 'listItem':
    case 'tableCell':
    case 'tableRow':
    case 'yaml':
      return markup``
  }
}

/** A paragraph that is all of an item needs no space around it. */
function itemHtml(nodes: readonly RootContent[], setting: Setting, depth: number): Html {
  const [only] = nodes
  if (nodes.length === 1 && only?.type === 'paragraph') return phrases(only.children, setting)
  return documentHtml(nodes, setting, depth)
}

function tableOf({ children: [first, ...rows], align }: Table, setting: Setting): Html {
  const names = first?.children ?? []
  return tableHtml({
    head: names.map(({ children }) => phrases(children, setting)),
    label: names
      .map((cell) => wordsOf(cell))
      .filter((words) => words !== '')
      .join(', '),
    rows: rows.map((row) => row.children.map(({ children }) => phrases(children, setting))),
    isNumber: (column) => align?.[column] === 'right',
  })
}

/** What the templates fold away; every other HTML is dropped. */
function foldHtml(value: string): Html {
  const [, summary] = /^<details>\n<summary>([\w ,’'-]+)<\/summary>$/.exec(value.trim()) ?? []
  if (summary !== undefined) return markup`<details><summary>${escaped(summary)}</summary>\n`
  return value.trim() === '</details>' ? markup`</details>\n` : markup``
}

function phrases(nodes: readonly PhrasingContent[], setting: Setting): Html {
  return markup`${nodes.map((node) => phraseHtml(node, setting))}`
}

function phraseHtml(node: PhrasingContent, setting: Setting): Html {
  switch (node.type) {
    case 'text':
      return spaced(node.value)
    case 'inlineCode':
      return codeHtml(node.value)
    case 'strong':
      return markup`<strong>${phrases(node.children, setting)}</strong>`
    case 'emphasis':
      return markup`<em>${phrases(node.children, setting)}</em>`
    case 'delete':
      return markup`<del>${phrases(node.children, setting)}</del>`
    case 'break':
      return markup`<br />`
    case 'link': {
      const address = setting.link(node.url)
      const label = phrases(node.children, setting)
      if (address !== null) return anchor(address, label)
      return wordsOf(node) === node.url ? label : markup`${label} ${codeHtml(node.url)}`
    }
    case 'image': {
      const address = setting.picture(node.url)
      const words = escaped(node.alt ?? '')
      return address === null
        ? markup`${words}`
        : markup`<img src="${escaped(address)}" alt="${words}" width="640" />`
    }
    case 'html':
      return node.value === '<br>' ? markup`<br>` : markup``
    case 'footnoteReference':
    case 'imageReference':
    case 'linkReference':
      return markup``
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : ''
}

/** One table, its cells drawn. */
interface DrawnTable {
  readonly head: readonly Html[]
  /** The words of the head, for who hears the table and does not see it. */
  readonly label: string
  readonly rows: readonly (readonly Html[])[]
  /** Whether a column holds numbers, which stand on the right. */
  readonly isNumber: (column: number) => boolean
}

/** The table in its region: a wide one is scrolled by hand or key, and never pushes the page apart. */
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
