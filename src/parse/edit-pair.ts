/** The edit that gives one key of a map its value, or takes the key away. */
import type { Pair, YAMLMap } from 'yaml'
import { type Edit, lineAfter, lineEndOf, lineStart } from './edit.ts'
import { withComma } from './edit-list.ts'
import { pairOf } from './exact-yaml.ts'
import { lastOffset } from './format-record.ts'
import type { YamlModule } from './yaml-module.ts'
import { type YamlPart, yamlPart } from './yaml-text.ts'

/** What a key is to hold; null takes it away. */
export interface Change {
  readonly key: string
  readonly value: YamlPart | null
}

/** Gives a key of a map its value; null where it cannot be. */
export function editOf(
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
  return withComma(text, start, end)
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

/** The start of the line after the last one that a pair takes. */
function endOfLines(text: string, pair: Pair, exact: YamlModule): number {
  return lineAfter(text, lastOffset(pair.value, exact) ?? lastOffset(pair.key, exact) ?? 0)
}
