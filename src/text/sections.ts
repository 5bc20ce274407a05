/** Cuts a record's body into its `##` sections, each safe to be shown in another file. */
import type { BlockContent, Definition, Nodes, Root } from 'mdast'
import type { Move } from './phrases.ts'
import { safeBlocks } from './prose.ts'
import { visible } from './visible.ts'

/** The sections in their order, of a name that is asked for; what stands before the first heading belongs to none. */
export function sectionsOf(
  body: Root,
  relocate: Move['relocate'],
  isAsked: (title: string) => boolean = () => true
) {
  const move: Move = { headingLevel: 3, relocate, definitions: definitionsOf(body), depth: 0 }
  const sections: { title: string; blocks: BlockContent[] }[] = []
  let within: BlockContent[] | undefined
  for (const node of body.children) {
    if (node.type === 'heading' && node.depth <= 2) {
      const title = visible(wordsOf(node))
      within = isAsked(title) ? [] : undefined
      if (within !== undefined) sections.push({ title, blocks: within })
    } else within?.push(...safeBlocks([node], move))
  }
  return sections
}

/** An address relative to the record's folder, as seen from a folder below it; null where it leads out of the repository. */
export function relocateDown(recordPath: string, folder: string): Move['relocate'] {
  const depth = recordPath.split('/').length - 1
  return (target) => {
    if (/^[\\/]/.test(target) || target === '') return null
    const parts: string[] = []
    let up = 0
    for (const part of target.split('/')) {
      if (part === '..' && parts.pop() === undefined) up += 1
      else if (part !== '.' && part !== '..') parts.push(part)
    }
    if (up > depth) return null
    if (up === 0 && parts[0] === folder && parts.length > 1) return parts.slice(1).join('/')
    return [...Array.from({ length: up + 1 }, () => '..'), ...parts].join('/')
  }
}

function definitionsOf(node: Nodes): Map<string, Definition> {
  const found = new Map<string, Definition>()
  const waiting: Nodes[] = [node]
  // The array grows while it is walked: breadth first, and no tree is too deep for it.
  for (const next of waiting) {
    if (next.type === 'definition' && !found.has(next.identifier)) found.set(next.identifier, next)
    if ('children' in next) waiting.push(...next.children)
  }
  return found
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : ''
}
