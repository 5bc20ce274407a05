/** Makes the inline Markdown of a record's body safe to show elsewhere: text is defused, links lead nowhere they must not. */
import type { Definition, ImageReference, LinkReference, PhrasingContent, RootContent } from 'mdast'
import { defuse, isLinkable } from './references.ts'
import { visibleLines } from './visible.ts'

/** What a section is moved by. */
export interface Move {
  /** The least level that a heading may have in its new place. */
  readonly headingLevel: number
  /** A relative address as seen from the new place; null where it leads out of the repository. */
  readonly relocate: (target: string) => string | null
  /** The link definitions of the whole body. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** How deep the nodes stand in others. */
  readonly depth: number
}

/** Nobody nests deeper by hand; a tree that does would exhaust the stack of whoever walks it. */
export const DEEPEST = 40

/** The same inline content, safe; HTML is dropped. */
export function safePhrases(nodes: readonly PhrasingContent[], move: Move): PhrasingContent[] {
  if (move.depth > DEEPEST) return [{ type: 'text', value: '…' }]
  const deeper = { ...move, depth: move.depth + 1 }
  return joined(nodes.flatMap((node) => safePhrase(node, deeper)))
}

/**
 * Text whose neighbour has gone stands beside other text, and `@` before `name` is a mention: so it is joined first,
 * and what is joined is defused. That of text which was defused before gives the same again.
 */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const whole: PhrasingContent[] = []
  for (const node of nodes) {
    const last = whole.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      whole[whole.length - 1] = textOf(last.value + node.value)
    } else whole.push(node)
  }
  return whole
}

function safePhrase(node: PhrasingContent, move: Move): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [textOf(node.value)]
    case 'inlineCode':
      return [codeOf(node.value)]
    case 'strong':
    case 'emphasis':
    case 'delete':
      return emphasis(node.type, safePhrases(node.children, move))
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      return linkTo(node.url, safePhrases(node.children, move), move)
    case 'image':
      return image(node.url, node.alt ?? '', move)
    case 'linkReference':
    case 'imageReference':
      return reference(node, move)
    case 'footnoteReference':
      return [textOf(`[${node.label ?? node.identifier}]`)]
    case 'html':
      return []
  }
}

/** Emphasis of nothing would be written as bare stars, and would part what stands around it in the tree alone. */
function emphasis(
  type: 'strong' | 'emphasis' | 'delete',
  children: PhrasingContent[]
): PhrasingContent[] {
  return children.length === 0 ? [] : [{ type, children }]
}

/** A link where it may be live, else its label with the address as code. */
function linkTo(url: string, label: PhrasingContent[], move: Move): PhrasingContent[] {
  const address = addressOf(url, move)
  if (address === null) {
    const [first] = label
    const repeats = first?.type === 'text' && first.value === textOf(url).value
    return repeats ? [codeOf(url)] : [...label, { type: 'text', value: ' ' }, codeOf(url)]
  }
  const shown = label.length > 0 ? label : [textOf('link')]
  return [{ type: 'link', url: address, title: null, children: shown }]
}

/** A relative image stays; one from elsewhere would tell its host who reads, so it becomes a link. */
function image(url: string, alt: string, move: Move): PhrasingContent[] {
  const label = textOf(alt === '' ? 'image' : alt)
  const address = addressOf(url, move)
  if (address === null || isExternal(address) || address.startsWith('#')) {
    return linkTo(url, [label], move)
  }
  return [{ type: 'image', url: address, title: null, alt: label.value }]
}

function reference(node: LinkReference | ImageReference, move: Move): PhrasingContent[] {
  const definition = move.definitions.get(node.identifier)
  if (node.type === 'imageReference') {
    return definition === undefined ? [] : image(definition.url, node.alt ?? '', move)
  }
  const label = safePhrases(node.children, move)
  return definition === undefined ? label : linkTo(definition.url, label, move)
}

function addressOf(url: string, { relocate }: Move): string | null {
  const address = visibleLines(url).trim()
  if (isExternal(address)) return isLinkable(address) ? address : null
  return address.startsWith('#') ? address : relocate(address)
}

function isExternal(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address)
}

function textOf(value: string): { type: 'text'; value: string } {
  return { type: 'text', value: defuse(visibleLines(value)) }
}

function codeOf(value: string): { type: 'inlineCode'; value: string } {
  return { type: 'inlineCode', value: visibleLines(value).trim() || '–' }
}

const PHRASES: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'text',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'break',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'footnoteReference',
])

/** Whether a node is inline content that is kept. */
export function isPhrase(node: RootContent): node is Exclude<PhrasingContent, { type: 'html' }> {
  return PHRASES.has(node.type)
}
