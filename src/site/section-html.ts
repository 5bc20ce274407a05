/** The sections of a record's body on its page, as far as the page has room for them. */
import type { BlockContent, Root } from 'mdast'
import { sectionsOf } from '../text/sections.ts'
import { documentHtml, type Setting } from './document-html.ts'
import { sizeOf } from './fitting.ts'
import { escaped, type Html, markup } from './html.ts'

const nowhere = () => null
/** A page tells of links and pictures of the repository by their words: the files are not copied. */
const SECTION: Setting = {
  deeper: 0,
  picture: nowhere,
  link: (url) => (/^https?:/i.test(url) ? url : null),
}
/** What all sections may take together, in bytes. */
const ROOM = 80_000

/** A section as its page shows it. */
export type SectionRow = {
  readonly title: Html
  readonly prose: Html
  readonly isCut: boolean
  /** Where the whole of it stands. */
  readonly record: Html
}

/** The sections of the body of the record at `path`; one that is cut says so, and where the rest stands. */
export function sectionRows(tree: Root, path: string): SectionRow[] {
  let left = ROOM
  return sectionsOf(tree, nowhere)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ title, blocks }) => {
      const drawn: Html[] = []
      let isCut = false
      for (const block of blocks) {
        const whole = htmlOf(block)
        const shown = sizeOf(whole) <= left ? whole : beginning(block, left)
        isCut = shown !== whole
        left -= sizeOf(shown)
        drawn.push(shown)
        if (isCut) break
      }
      if (isCut) left = 0
      return {
        title: escaped(title),
        prose: markup`${drawn}`,
        isCut,
        record: escaped(path),
      }
    })
}

function htmlOf(block: BlockContent): Html {
  return documentHtml([block], SECTION)
}

/** As much of a block as fits: of code its first signs, of a list or table its first parts. */
function beginning(block: BlockContent, room: number): Html {
  for (let kept = Math.floor(partsOf(block) / 2); kept > 0; kept = Math.floor(kept / 2)) {
    const html = htmlOf(cut(block, kept))
    if (sizeOf(html) <= room) return html
  }
  return markup``
}

function partsOf(block: BlockContent): number {
  if (block.type === 'code') return block.value.length
  const words = onlyWords(block)
  return words === null ? ('children' in block ? block.children.length : 0) : words.length
}

/** The words of a paragraph that is nothing else. */
function onlyWords(block: BlockContent): string | null {
  if (block.type !== 'paragraph') return null
  const [first, ...others] = block.children
  return first?.type === 'text' && others.length === 0 ? first.value : null
}

function cut(block: BlockContent, kept: number): BlockContent {
  const words = onlyWords(block)
  if (words !== null)
    return { type: 'paragraph', children: [{ type: 'text', value: words.slice(0, kept) }] }

  switch (block.type) {
    case 'code':
      return { ...block, value: block.value.slice(0, kept) }
    case 'list':
      return { ...block, children: block.children.slice(0, kept) }
    case 'table':
      return { ...block, children: block.children.slice(0, kept) }
    case 'blockquote':
      return { ...block, children: block.children.slice(0, kept) }
    case 'paragraph':
      return { ...block, children: block.children.slice(0, kept) }
    case 'heading':
    case 'html':
    case 'thematicBreak':
      return block
  }
}
