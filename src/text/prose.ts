/** Makes the blocks of a record's body safe to show elsewhere: their Markdown stays, what reaches out or hides goes. */
import type { BlockContent, Code, Heading, List, RootContent, Table } from 'mdast'
import { DEEPEST, isPhrase, safePhrases, type Move } from './phrases.ts'
import { visibleLines } from './visible.ts'

/** Languages that GitHub draws instead of showing. */
const DRAWN = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl'])

/** The same blocks, safe; HTML and definitions are dropped. */
export function safeBlocks(nodes: readonly RootContent[], move: Move): BlockContent[] {
  if (move.depth > DEEPEST) return []
  const deeper = { ...move, depth: move.depth + 1 }
  return nodes.flatMap((node) => safeBlock(node, deeper))
}

function safeBlock(node: RootContent, move: Move): BlockContent[] {
  if (isPhrase(node)) return [{ type: 'paragraph', children: safePhrases([node], move) }]
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: safePhrases(node.children, move) }]
    case 'heading':
      return [heading(node, move)]
    case 'blockquote':
      return [{ type: 'blockquote', children: safeBlocks(node.children, move) }]
    case 'list':
      return [list(node, move)]
    case 'table':
      return [table(node, move)]
    case 'code':
      return [codeBlock(node)]
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    case 'footnoteDefinition':
      return safeBlocks(node.children, move)
    case 'html':
    case 'definition':
    case 'yaml':
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      return []
  }
}

function heading({ depth, children }: Heading, move: Move): Heading {
  const levels = [1, 2, 3, 4, 5, 6] as const
  const level = levels[Math.max(depth, move.headingLevel) - 1] ?? 6
  return { type: 'heading', depth: level, children: safePhrases(children, move) }
}

function list({ ordered, start, spread, children }: List, move: Move): List {
  return {
    type: 'list',
    ordered: ordered ?? false,
    start: start ?? null,
    spread: spread ?? false,
    children: children.map((item) => ({
      type: 'listItem',
      checked: item.checked ?? null,
      spread: item.spread ?? false,
      children: safeBlocks(item.children, move),
    })),
  }
}

function table({ align, children }: Table, move: Move): Table {
  return {
    type: 'table',
    align: align ?? null,
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: safePhrases(cell.children, move),
      })),
    })),
  }
}

function codeBlock({ lang, value }: Code): Code {
  const language = /^[\w+-]+/.exec(lang ?? '')?.[0]?.toLowerCase() ?? 'text'
  return {
    type: 'code',
    lang: DRAWN.has(language) ? 'text' : language,
    meta: null,
    value: visibleLines(value),
  }
}
