/** Exact values from YAML, with the place of every node, refusing what plain YAML has no use for. */
import type { Document, Node, Pair, Scalar } from 'yaml'
import { typed } from '../model/typed.ts'
import type { YamlModule } from './yaml-module.ts'

/** The part of a file that is YAML. Offsets are the file's. */
export interface Block {
  readonly start: number
  readonly end: number
}

/** A fault of the YAML itself, at an offset of the file. */
export interface YamlFault {
  readonly rule: 'yaml-syntax' | 'plain-yaml' | 'duplicate-key' | 'yaml-comment'
  readonly offset: number
  readonly message: string
  readonly hint: string
}

/** Keys whose text is free, so that a `#` in it is more likely a number or a channel than a comment. */
export const FREE_TEXT: ReadonlySet<string> = new Set([
  'title',
  'note',
  'reason',
  'scope',
  'was',
  'what',
  'name',
  'purpose',
  'meaning',
  'organization',
])

/** What an exact parse gives. */
export interface ExactYaml {
  readonly document: Document.Parsed
  /** Plain values: maps as objects without a prototype. Numbers and booleans as typed by the core schema. */
  readonly value: unknown
  readonly faults: readonly YamlFault[]
}

export type Keys = readonly (string | number)[]

/** Parses the block so that the Document's offsets are the file's: what stands before it is blanked, never cut. */
export function parseExactDocument(text: string, block: Block, yaml: YamlModule): Document.Parsed {
  const padding = text.slice(0, block.start).replace(/[^\r\n\uFEFF]/g, ' ')
  const source = text.slice(block.start, block.end)
  // A second line end would belong to the text of a `|+` that stands last.
  const end = source.endsWith('\n') ? '' : '\n'
  // uniqueKeys compares every pair of keys, and pretty errors search the text for each error: both take quadratic time.
  return yaml.parseDocument(`${padding}${source}${end}`, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    // 'silent' would pass over a second document.
    logLevel: 'error',
    keepSourceTokens: true,
  })
}

/** The node at a key path, if there is one. */
export function nodeAt(document: Document.Parsed, keys: Keys, yaml: YamlModule): Node | null {
  let node: unknown = document.contents
  for (const key of keys) {
    if (yaml.isMap(node)) node = pairOf(node.items, key, yaml)?.value
    else node = yaml.isSeq(node) ? node.items[Number(key)] : null
  }
  return yaml.isNode(node) ? node : null
}

/** The pair with that key. */
export function pairOf(
  items: readonly Pair[],
  key: string | number,
  yaml: YamlModule
): Pair | null {
  return items.find((pair) => yaml.isScalar(pair.key) && keyText(pair.key) === String(key)) ?? null
}

/** A scalar key as text: what was typed, so that `404` stays 404 and `true` stays true. */
function keyText(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

/** The offset of a key path's key or value; where a step is missing, of the nearest parent that is there. */
export function offsetOf(
  document: Document.Parsed,
  keys: Keys,
  at: 'key' | 'value',
  yaml: YamlModule
): number {
  const last = keys.at(-1)
  if (last === undefined) return document.contents?.range?.[0] ?? 0
  const above = keys.slice(0, -1)
  const parent = nodeAt(document, above, yaml)
  const pair = yaml.isMap(parent) ? pairOf(parent.items, last, yaml) : null
  const item = yaml.isSeq(parent) ? parent.items[Number(last)] : pair?.value
  const ofKey = startOf(pair?.key, yaml)
  const ofValue = yaml.isNode(item) && !isEmptyNull(item, yaml) ? startOf(item, yaml) : null
  const found = at === 'key' ? (ofKey ?? ofValue) : (ofValue ?? ofKey)
  return found ?? offsetOf(document, above, 'key', yaml)
}

function startOf(node: unknown, yaml: YamlModule): number | null {
  return yaml.isNode(node) ? (node.range?.[0] ?? null) : null
}

function isEmptyNull(node: Node, yaml: YamlModule): boolean {
  return yaml.isScalar(node) && node.value === null && (node.source ?? '') === ''
}

/** Reads a Document into plain values, and names all that plain YAML does without. */
export function readDocument(document: Document.Parsed, yaml: YamlModule): ExactYaml {
  const faults: YamlFault[] = []
  const fault = (rule: YamlFault['rule'], offset: number, message: string, hint: string) =>
    faults.push({ rule, offset, message, hint })

  const refuseExtras = (node: Node): void => {
    const offset = node.range?.[0] ?? 0
    if (yaml.isAlias(node)) {
      fault(
        'plain-yaml',
        offset,
        `The alias ${typed(`*${node.source}`)} refers to another value; plain YAML was expected.`,
        `Write the value out, or put the text in quotes: ${typed(`"*${node.source}"`)}.`
      )
      return
    }
    if ('anchor' in node && node.anchor !== undefined) {
      fault(
        'plain-yaml',
        offset,
        `The anchor \`&${node.anchor}\` names a value; plain YAML was expected.`,
        'Delete the anchor, or put the text in quotes.'
      )
    }
    if (node.tag !== undefined) {
      fault(
        'plain-yaml',
        offset,
        'An explicit tag (`!…`) stands before this value; plain YAML was expected.',
        'Delete the tag, or put the text in quotes.'
      )
    }
  }

  // `note: see #42` says "see" and no more; a comment that is meant has a space after its `#`.
  const eaten = (key: string, scalar: Scalar): void => {
    const { value, comment, type } = scalar
    if (type !== 'PLAIN' || value === null || typeof comment !== 'string' || !/^\w/.test(comment))
      return
    const line = comment.split('\n', 1)[0] ?? ''
    fault(
      'yaml-comment',
      commentOf(scalar) ?? scalar.range?.[1] ?? 0,
      `${typed(`#${line.slice(0, 40)}`)} is a comment to YAML and is not part of \`${key}\`.`,
      `Put the text in quotes: ${typed(`${key}: "${String(scalar.source).slice(0, 60)} #${line.slice(0, 40)}"`)}; for a comment, leave a space after \`#\`.`
    )
  }

  const read = (node: unknown): unknown => {
    if (!yaml.isNode(node)) return null
    refuseExtras(node)
    if (yaml.isScalar(node)) return node.value
    if (yaml.isSeq(node))
      return node.items.map((item) => (yaml.isPair(item) ? readMap([item], false) : read(item)))
    if (yaml.isMap(node)) return readMap(node.items, node.flow === true)
    return null
  }

  const readMap = (items: readonly Pair[], flow: boolean): Record<string, unknown> => {
    const map: Record<string, unknown> = Object.create(null)
    const seen = new Set<string>()
    for (const pair of items) {
      if (flow && pair.value === null && yaml.isScalar(pair.key)) {
        const [start = 0] = pair.key.range ?? []
        fault(
          'yaml-syntax',
          start,
          `\`${keyText(pair.key).slice(0, 60)}\` stands alone in braces, where a comma ends a value.`,
          'Put the text with the comma in quotes, or type `key: value`.'
        )
        continue
      }
      const offset = yaml.isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
      if (yaml.isNode(pair.key)) refuseExtras(pair.key)
      const value = read(pair.value)
      if (!yaml.isScalar(pair.key) || pair.key.value === null) {
        if (!yaml.isAlias(pair.key)) {
          fault(
            'plain-yaml',
            offset,
            'A key here is not a word.',
            'Write `key: value`, with a word as the key.'
          )
        }
        continue
      }
      const key = keyText(pair.key)
      if (key === '<<') {
        fault(
          'plain-yaml',
          offset,
          'The merge key `<<` copies another map; plain YAML was expected.',
          'Write the keys out.'
        )
        continue
      }
      if (seen.has(key)) {
        fault('duplicate-key', offset, `The key \`${key}\` comes twice.`, 'Keep one of the two.')
        continue
      }
      seen.add(key)
      map[key] = value
      if (FREE_TEXT.has(key) && yaml.isScalar(pair.value)) eaten(key, pair.value)
    }
    return map
  }

  const value = read(document.contents)
  return { document, value, faults }
}

/** Where the comment behind a scalar starts. */
function commentOf({ srcToken }: Scalar): number | undefined {
  if (srcToken === undefined || !('end' in srcToken)) return undefined
  return srcToken.end?.find(({ type }) => type === 'comment')?.offset
}
