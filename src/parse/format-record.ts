/** Writes the summary fields that repeat a timeline and, for `fmt`, instants in normal form; every other byte is kept. */
import type { Pair, Scalar, YAMLMap } from 'yaml'
import type { Impact, Priority, Status, Urgency } from '../model/events.ts'
import { formatInstant, parseInstant } from '../model/time.ts'
import { applyEdits, type Edit, lineEndOf, lineStart, lineAfter } from './edit.ts'
import { nodeAt, pairOf, parseExactDocument } from './exact-yaml.ts'
import { findFences } from './fences.ts'
import type { YamlModule } from './yaml-module.ts'

/** What the timeline says, for the four fields that repeat it; null where there is nothing to repeat. */
export interface Summary {
  readonly status: Status
  readonly priority: Priority | null
  readonly impact: Impact | null
  readonly urgency: Urgency | null
}

/** The fields on top that repeat what the timeline says. */
export const SUMMARY_KEYS = ['status', 'priority', 'impact', 'urgency'] as const

/** What is written: of instants that people typed nothing, unless their normal form is asked for. */
export interface Form {
  readonly summary: Summary
  readonly instants: 'as typed' | 'normal'
}

/** Gives the record's text in that form. A text whose YAML is broken comes back as it is: `check` says why. */
export function formatRecord(
  text: string,
  path: string,
  { summary, instants }: Form,
  exact: YamlModule
): string {
  const { fences } = findFences(path, text)
  if (fences === null) return text
  const document = parseExactDocument(text, fences, exact)
  const root = document.contents
  if (document.errors.length > 0 || !exact.isMap(root)) return text
  const timeline = instants === 'normal' ? nodeAt(document, ['timeline'], exact) : null
  const edits = [
    ...(exact.isSeq(timeline)
      ? timeline.items.flatMap((one) => momentEdits(text, one, exact))
      : []),
    ...summaryEdits(text, root, summary, exact),
  ]
  return applyEdits(text, edits)
}

/** Those of one entry. */
function momentEdits(text: string, entry: unknown, exact: YamlModule): Edit[] {
  if (!exact.isMap(entry)) return []
  return ['at', 'expected'].flatMap((key) => {
    const value = pairOf(entry.items, key, exact)?.value
    return exact.isScalar(value) ? instantEdit(text, value) : []
  })
}

function instantEdit(text: string, scalar: Scalar): Edit[] {
  if (typeof scalar.value !== 'string') return []
  const instant = parseInstant(scalar.value)
  if (typeof instant !== 'number') return []
  return replaced(text, scalar, formatInstant(instant))
}

/** Puts a word in a scalar's place, in the quotes that it had. */
function replaced(text: string, scalar: Scalar, word: string): Edit[] {
  const [start, end] = scalar.range ?? []
  if (start === undefined || end === undefined || scalar.type?.startsWith('BLOCK') === true)
    return []
  const quote = scalar.type === 'QUOTE_DOUBLE' ? '"' : scalar.type === 'QUOTE_SINGLE' ? "'" : ''
  return [{ start, end, text: `${text[start - 1] === ':' ? ' ' : ''}${quote}${word}${quote}` }]
}

function summaryEdits(text: string, root: YAMLMap, summary: Summary, exact: YamlModule): Edit[] {
  const edits: Edit[] = []
  let after = pairOf(root.items, 'services', exact) ?? pairOf(root.items, 'kind', exact)
  for (const key of SUMMARY_KEYS) {
    const wanted = summary[key]
    const pair = pairOf(root.items, key, exact)
    if (pair === null) {
      if (wanted !== null && after !== null && root.flow !== true)
        edits.push(insertion(text, after, key, wanted, exact))
      continue
    }
    if (wanted === null) {
      if (root.flow !== true) edits.push(removal(text, pair, exact))
      continue
    }
    if (exact.isScalar(pair.value)) edits.push(...replaced(text, pair.value, wanted))
    after = pair
  }
  return edits
}

function insertion(text: string, after: Pair, key: string, value: string, exact: YamlModule): Edit {
  const keyStart = exact.isNode(after.key) ? (after.key.range?.[0] ?? 0) : 0
  const indent = text.slice(lineStart(text, keyStart), keyStart)
  const at = endOfLines(text, after, exact)
  return { start: at, end: at, text: `${indent}${key}: ${value}${lineEndOf(text)}` }
}

function removal(text: string, pair: Pair, exact: YamlModule): Edit {
  const start = exact.isNode(pair.key) ? lineStart(text, pair.key.range?.[0] ?? 0) : 0
  return { start, end: endOfLines(text, pair, exact), text: '' }
}

/** The start of the line after the last one that the pair's value takes. */
function endOfLines(text: string, pair: Pair, exact: YamlModule): number {
  return lineAfter(text, lastOffset(pair.value, exact) ?? lastOffset(pair.key, exact) ?? 0)
}

/** Where the last character of a node stands; a block collection's own range runs on into what follows it. */
export function lastOffset(node: unknown, exact: YamlModule): number | null {
  if (exact.isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1)
    const inner = exact.isPair(last)
      ? (lastOffset(last.value, exact) ?? lastOffset(last.key, exact))
      : lastOffset(last, exact)
    if (inner !== null) return inner
  }
  return exact.isNode(node) ? (node.range?.[1] ?? null) : null
}
