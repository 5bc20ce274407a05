/** Changes keys of a record's front matter, or of one entry of its timeline; every other byte is kept. */
import type { Document, Pair, YAMLMap } from 'yaml'
import { insertion } from './append-event.ts'
import { applyEdits, type Edit, lineEndOf, lineStart, nextLineStart } from './edit.ts'
import { nodeAt, pairOf, parseExactDocument } from './exact-yaml.ts'
import { findFences } from './fences.ts'
import { lastOffset } from './format-record.ts'
import type { YamlModule } from './yaml-module.ts'
import { type YamlFields, type YamlPart, yamlPart } from './yaml-text.ts'

/** What keys are to hold; null takes one away. */
export type Changes = Readonly<Record<string, YamlPart | null>>

/** The text with its keys changed: the record's own, or those of the timeline's entry at `entry`. Null where it cannot be. */
export function changeKeys(
  text: string,
  path: string,
  { entry, changes }: { readonly entry: number | null; readonly changes: Changes },
  exact: YamlModule
): string | null {
  const document = documentOf(text, path, exact)
  if (document === null) return null
  const map = nodeAt(document, entry === null ? [] : ['timeline', entry], exact)
  if (!exact.isMap(map)) return null
  let written: string | null = text
  for (const [key, value] of Object.entries(changes)) {
    const inner = written === null ? null : documentOf(written, path, exact)
    if (written === null || inner === null) return null
    const target = nodeAt(inner, entry === null ? [] : ['timeline', entry], exact)
    if (!exact.isMap(target)) return null
    const edit = editOf(written, target, { key, value }, exact)
    if (edit === null) return null
    written = applyEdits(written, [edit])
  }
  if (written === null) return null
  const wanted = plain(document)
  const holder = entry === null ? wanted : entriesIn(wanted)?.[entry]
  if (!isFields(holder)) return null
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(holder, key)
    else holder[key] = value
  }
  return says(written, path, wanted, exact) ? written : null
}

/** The text with one more map in a list of the record's, such as its evidence; a new list where there is none. */
export function appendItem(
  text: string,
  path: string,
  { key, item }: { readonly key: string; readonly item: YamlFields },
  exact: YamlModule
): string | null {
  const document = documentOf(text, path, exact)
  const list = document === null ? null : nodeAt(document, [key], exact)
  if (document === null || !exact.isSeq(list) || list.items.length === 0)
    return changeKeys(text, path, { entry: null, changes: { [key]: [item] } }, exact)
  const edit = insertion(text, list, { after: list.items.length - 1, fields: item }, exact)
  const wanted = plain(document)
  if (edit === null || !isFields(wanted)) return null
  const items: unknown = wanted[key]
  wanted[key] = Array.isArray(items) ? [...items, item] : [item]
  const written = applyEdits(text, [edit])
  return says(written, path, wanted, exact) ? written : null
}

/** The text without the entry at `index` of its timeline; null where it cannot be. */
export function removeEntry(
  text: string,
  path: string,
  index: number,
  exact: YamlModule
): string | null {
  const document = documentOf(text, path, exact)
  const timeline = document === null ? null : nodeAt(document, ['timeline'], exact)
  if (document === null || !exact.isSeq(timeline) || timeline.flow === true) return null
  const item = timeline.items[index]
  if (!exact.isNode(item) || item.range === undefined || item.range === null) return null
  const dash = text.lastIndexOf('-', item.range[0] - 1)
  const edit = { start: lineStart(text, dash), end: endOfLines(text, item, exact), text: '' }
  const written = applyEdits(text, [edit])
  const wanted = plain(document)
  entriesIn(wanted)?.splice(index, 1)
  return says(written, path, wanted, exact) ? written : null
}

function documentOf(text: string, path: string, exact: YamlModule): Document.Parsed | null {
  const { fences } = findFences(path, text)
  if (fences === null) return null
  const document = parseExactDocument(text, fences, exact)
  return document.errors.length > 0 ? null : document
}

/** Reads the new text back: YAML has more ways to end a value than an edit by offsets can know. */
function says(written: string, path: string, wanted: unknown, exact: YamlModule): boolean {
  const document = documentOf(written, path, exact)
  return document !== null && sorted(plain(document)) === sorted(wanted)
}

function plain(document: Document.Parsed): unknown {
  return document.toJS()
}

/** The same text for the same values, in whatever order their keys stand. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    isFields(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one
  )
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesIn(value: unknown): unknown[] | null {
  const timeline = isFields(value) ? value['timeline'] : null
  return Array.isArray(timeline) ? timeline : null
}

interface Change {
  readonly key: string
  readonly value: YamlPart | null
}

function editOf(
  text: string,
  map: YAMLMap,
  { key, value }: Change,
  exact: YamlModule
): Edit | null {
  const pair = pairOf(map.items, key, exact)
  if (map.flow === true) return inBraces(text, map, pair, { key, value }, exact)
  if (value === null) return pair === null ? NOTHING : cut(text, pair, exact)
  if (pair !== null) return replaced(text, pair, { key, value }, exact)
  const after = pairBefore(map, exact)
  if (after === null) return null
  const at = endOfLines(text, after, exact)
  return { start: at, end: at, text: linesOf(text, after, { key, value }, exact) }
}

const NOTHING: Edit = { start: 0, end: 0, text: '' }

/** What a new key follows: the last one, or in a record the one before its timeline, which is long. */
function pairBefore(map: YAMLMap, exact: YamlModule): Pair | null {
  const timeline = pairOf(map.items, 'timeline', exact)
  const at = timeline === null ? -1 : map.items.indexOf(timeline)
  return (at > 0 ? map.items[at - 1] : map.items.at(-1)) ?? null
}

function linesOf(
  text: string,
  like: Pair,
  { key, value }: { readonly key: string; readonly value: YamlPart },
  exact: YamlModule
): string {
  const start = startOf(like, exact)
  const indent = start - lineStart(text, start)
  return yamlPart(key, value, indent)
    .map((line) => line + lineEndOf(text))
    .join('')
}

/** A value on one line gives its place to another on one line, so that a comment beside it stays. */
function replaced(
  text: string,
  pair: Pair,
  change: { readonly key: string; readonly value: YamlPart },
  exact: YamlModule
): Edit {
  const lines = linesOf(text, pair, change, exact)
  const [start = 0, end = 0] = exact.isNode(pair.value) ? (pair.value.range ?? []) : []
  const old = text.slice(start, end)
  const isOneLine = old !== '' && !old.includes('\n') && lines.indexOf('\n') === lines.length - 1
  if (isOneLine) {
    const value = lines.trim().slice(change.key.length + 2)
    return { start, end, text: value }
  }
  const begin = startOf(pair, exact)
  return { start: begin, end: endOfLines(text, pair, exact), text: lines.trimStart() }
}

function cut(text: string, pair: Pair, exact: YamlModule): Edit {
  const start = lineStart(text, startOf(pair, exact))
  return { start, end: endOfLines(text, pair, exact), text: '' }
}

function inBraces(
  text: string,
  map: YAMLMap,
  pair: Pair | null,
  { key, value }: Change,
  exact: YamlModule
): Edit | null {
  const braces = value === null ? '' : flowWords(key, value)
  if (braces === null) return null
  if (pair === null) {
    if (value === null) return NOTHING
    const end = lastOffset(map.items.at(-1)?.value, exact)
    return end === null ? null : { start: end, end, text: `, ${braces}` }
  }
  const start = startOf(pair, exact)
  const end = lastOffset(pair.value, exact) ?? start
  if (value !== null) return { start, end, text: braces }
  const comma = /^\s*,\s*/.exec(text.slice(end))?.[0].length
  if (comma !== undefined) return { start, end: end + comma, text: '' }
  // The last one takes along the comma before it.
  const before = text.slice(0, start).trimEnd()
  return { start: before.endsWith(',') ? before.length - 1 : start, end, text: '' }
}

/** `key: value` for a place within braces; null for what needs lines of its own. */
function flowWords(key: string, value: YamlPart): string | null {
  const lines = yamlPart(key, typeof value === 'string' ? [value] : value, 0)
  const [line = ''] = lines
  if (lines.length > 1) return null
  return typeof value === 'string' ? `${key}: ${line.slice(key.length + 3, -1)}` : line
}

function startOf(pair: Pair, exact: YamlModule): number {
  return exact.isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
}

/** The start of the line after the last one that a pair, or a node, takes. */
function endOfLines(text: string, part: unknown, exact: YamlModule): number {
  const end = exact.isPair(part)
    ? (lastOffset(part.value, exact) ?? lastOffset(part.key, exact) ?? 0)
    : (lastOffset(part, exact) ?? 0)
  return end > 0 && text[end - 1] === '\n' ? end : nextLineStart(text, end)
}
