/** Adds an entry to a record's timeline, where its instant puts it; every other byte is kept. */
import type { YAMLSeq } from 'yaml'
import { parseInstant } from '../model/time.ts'
import { applyEdits, type Edit, lineEndOf, lineStart, nextLineStart } from './edit.ts'
import { nodeAt, pairOf, parseExactDocument } from './exact-yaml.ts'
import { findFences } from './fences.ts'
import { lastOffset } from './format-record.ts'
import type { YamlModule } from './yaml-module.ts'
import { type YamlFields, type YamlValue, yamlBraces, yamlLines } from './yaml-text.ts'

/** An entry to write: `at` as an RFC 3339 text, then `event`, then its other keys in the order to be written. */
export type EntryFields = {
  readonly at: string
  readonly event: string
} & Readonly<Record<string, YamlValue | undefined>>

/**
 * Gives the text with the entry after the last one that is not later. Null where there is no timeline to add to:
 * the record's front matter is broken, and `check` says why.
 */
export function appendEvent(
  text: string,
  path: string,
  entry: EntryFields,
  exact: YamlModule
): string | null {
  const { fences } = findFences(path, text)
  if (fences === null) return null
  const document = parseExactDocument(text, fences, exact)
  if (document.errors.length > 0) return null
  const timeline = nodeAt(document, ['timeline'], exact)
  if (!exact.isSeq(timeline) || timeline.items.length === 0) return null
  const index = lastNotLater(timeline, entry.at, exact)
  const edit = insertion(text, timeline, { after: index, fields: entry }, exact)
  if (edit === null) return null
  const written = applyEdits(text, [edit])
  return holdsEntry(written, path, { timeline, at: index + 1, entry }, exact) ? written : null
}

/** Puts a map into a list, after the item at `after`; -1: before the first. Null for an empty list. */
export function insertion(
  text: string,
  list: YAMLSeq,
  { after, fields }: { readonly after: number; readonly fields: YamlFields },
  exact: YamlModule
): Edit | null {
  return list.flow === true
    ? inBrackets(list, after, fields, exact)
    : onLines(text, list, after, fields, exact)
}

/** What the new text must say: the timeline of before, and in it the entry. */
interface Expected {
  readonly timeline: YAMLSeq
  readonly at: number
  readonly entry: EntryFields
}

/** Reads the new text back: YAML has more ways to end a value than an edit by offsets can know. */
function holdsEntry(
  written: string,
  path: string,
  { timeline, at, entry }: Expected,
  exact: YamlModule
): boolean {
  const { fences } = findFences(path, written)
  if (fences === null) return false
  const document = parseExactDocument(written, fences, exact)
  const found = nodeAt(document, ['timeline'], exact)
  if (document.errors.length > 0 || !exact.isSeq(found)) return false
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined)
  const wanted = valuesOf(timeline)
  wanted.splice(at, 0, JSON.stringify(Object.fromEntries(fields)))
  const values = valuesOf(found)
  return values.length === wanted.length && values.every((value, index) => value === wanted[index])
}

function valuesOf(timeline: YAMLSeq): string[] {
  return timeline.items.map((item) => JSON.stringify(item))
}

/** The last entry whose instant is at or before `at`; -1 where the new one comes first. */
function lastNotLater(timeline: YAMLSeq, at: string, exact: YamlModule): number {
  const moment = parseInstant(at)
  return timeline.items.findLastIndex((item) => {
    const value = exact.isMap(item) ? pairOf(item.items, 'at', exact)?.value : null
    const other =
      exact.isScalar(value) && typeof value.value === 'string' ? parseInstant(value.value) : null
    return typeof other === 'number' && typeof moment === 'number' && other <= moment
  })
}

function onLines(
  text: string,
  timeline: YAMLSeq,
  index: number,
  entry: YamlFields,
  exact: YamlModule
): Edit | null {
  const model: unknown = timeline.items[Math.max(0, index)]
  const first: unknown = timeline.items[0]
  if (!exact.isNode(model) || !exact.isNode(first)) return null
  const dash = text.lastIndexOf('-', (first.range?.[0] ?? 0) - 1)
  const indent = dash - lineStart(text, dash)
  const eol = lineEndOf(text)
  const lines = yamlLines(entry, indent + 2)
  const block = lines.map((line, at) =>
    at === 0 ? `${' '.repeat(indent)}- ${line.trimStart()}` : line
  )
  const written = block.map((line) => line + eol).join('')
  if (index === -1) {
    const start = lineStart(text, dash)
    return { start, end: start, text: written }
  }
  const end = lastOffset(model, exact) ?? 0
  const start = end > 0 && text[end - 1] === '\n' ? end : nextLineStart(text, end)
  return { start, end: start, text: written }
}

function inBrackets(
  timeline: YAMLSeq,
  index: number,
  entry: YamlFields,
  exact: YamlModule
): Edit | null {
  const model: unknown = timeline.items[Math.max(0, index)]
  if (!exact.isNode(model)) return null
  const [start = 0, end = 0] = model.range ?? []
  return index === -1
    ? { start, end: start, text: `${yamlBraces(entry)}, ` }
    : { start: end, end, text: `, ${yamlBraces(entry)}` }
}
