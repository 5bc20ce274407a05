/**
 * The Markdown tree of a plain body from its lines, as remark makes it but for positions and a hundred times as fast;
 * null where a sign might mean anything but itself.
 */
import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { ITEM, LINK, plainLinks } from './plain-body.ts'

/** What may begin an escape, an entity, emphasis or struck words outside of code; `_` within a word is itself. */
const MEANS_MORE = /[\\*~]|&[#\p{L}\p{N}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u
/** Code of one line between single ticks, with no white space at its ends. */
const CODE = /`([^`\n ](?:[^`\n]*[^`\n ])?)`/g
const HEADING = /^(#{1,6}) (.+)$/

/** The tree of a body. */
export function plainTree(text: string): Root | null {
  // A tree keeps the ends of lines as they were typed.
  if (text.includes('\r')) return null
  const lines = text.split('\n')
  if (plainLinks(lines, 1) === null) return null
  const children: RootContent[] = []
  let paragraph: string[] = []
  let items: string[] = []
  let isSpread = false
  let isParted = false
  const endBlock = (): boolean => {
    const block = items.length > 0 ? listOf(items, isSpread) : paragraphOf(paragraph)
    ;[paragraph, items, isSpread, isParted] = [[], [], false, false]
    if (block === null) return false
    if (block.children.length > 0) children.push(block)
    return true
  }
  for (const line of lines) {
    // At the end of a line it is a break, or nothing.
    if (line.endsWith(' ')) return null
    if (ITEM.test(line)) {
      if (paragraph.length > 0) return null
      isSpread ||= isParted
      isParted = false
      items.push(line.slice(2))
    } else if (line === '') {
      if (items.length > 0) isParted = true
      else if (!endBlock()) return null
    } else {
      if (items.length > 0 && !endBlock()) return null
      const [, signs = '', name = ''] = HEADING.exec(line) ?? []
      if (signs === '') paragraph.push(line)
      else {
        const words = endBlock() ? phrasesOf(name.trim()) : null
        const depth = LEVELS[signs.length - 1]
        if (words === null || depth === undefined) return null
        children.push({ type: 'heading', depth, children: words })
      }
    }
  }
  return endBlock() ? { type: 'root', children } : null
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const

function paragraphOf(lines: readonly string[]): Paragraph | null {
  const children = lines.length === 0 ? [] : phrasesOf(lines.join('\n'))
  return children === null ? null : { type: 'paragraph', children }
}

function listOf(items: readonly string[], spread: boolean): List | null {
  const children: ListItem[] = []
  for (const item of items) {
    const [box = ''] = /^\[[ xX]\] /.exec(item) ?? []
    const paragraph = paragraphOf([item.slice(box.length)])
    if (paragraph === null) return null
    const checked = box === '' ? null : box !== '[ ] '
    children.push({ type: 'listItem', spread: false, checked, children: [paragraph] })
  }
  return { type: 'list', ordered: false, start: null, spread, children }
}

/** The words, links and code of a plain text; null where a sign of it may be none of these. */
function phrasesOf(text: string): PhrasingContent[] | null {
  const phrases: PhrasingContent[] = []
  const say = (words: string): boolean => {
    if (words !== '') phrases.push({ type: 'text', value: words })
    return !MEANS_MORE.test(words) && !words.includes('`')
  }
  let at = 0
  // A plain body that has links has no code, and the other way round.
  for (const found of text.matchAll(text.includes('`') ? CODE : LINK)) {
    const [all, words = '', url] = found
    if (!say(text.slice(at, found.index))) return null
    if (url === undefined) phrases.push({ type: 'inlineCode', value: words })
    else
      phrases.push({ type: 'link', title: null, url, children: [{ type: 'text', value: words }] })
    at = found.index + all.length
  }
  return say(text.slice(at)) ? phrases : null
}
