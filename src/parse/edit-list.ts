/** Changes a list of the front matter item by item, so that comments stay beside what they speak of. */
import type { YAMLSeq } from 'yaml'
import { type Edit, lineAfter, lineEndOf, lineStart } from './edit.ts'
import { lastOffset } from './format-record.ts'
import { sorted } from './same-values.ts'
import type { YamlModule } from './yaml-module.ts'
import { type YamlFields, yamlBraces, yamlLines, type YamlPart, yamlWord } from './yaml-text.ts'

/** One item of a list: a text, or a map. */
type Item = string | YamlFields

/** What comes into a list. */
interface Coming {
  /** The place of the item that it follows; -1: it comes first. */
  readonly after: number
  readonly item: Item
  /** Whether a map comes in braces where the list has a line for each item. */
  readonly inBraces?: boolean
}

/** Puts an item into a list. Null for an empty list. */
export function insertion(
  text: string,
  list: YAMLSeq,
  coming: Coming,
  exact: YamlModule
): Edit | null {
  return list.flow === true ? inBrackets(list, coming, exact) : onLines(text, list, coming, exact)
}

/** Takes the item at `index` out of a list, with its lines or with the comma behind it; null where it cannot be. */
export function removal(
  text: string,
  list: YAMLSeq,
  index: number,
  exact: YamlModule
): Edit | null {
  const item: unknown = list.items[index]
  if (!exact.isNode(item) || item.range === undefined || item.range === null) return null
  const [start] = item.range
  const end = lastOffset(item, exact) ?? start
  if (list.flow === true) return withComma(text, start, end)
  const dash = text.lastIndexOf('-', start - 1)
  return { start: lineStart(text, dash), end: lineAfter(text, end), text: '' }
}

/** Takes out what stands between commas; the last one takes along the comma before it. */
export function withComma(text: string, start: number, end: number): Edit {
  const comma = /^\s*,\s*/.exec(text.slice(end))?.[0].length
  if (comma !== undefined) return { start, end: end + comma, text: '' }
  const before = text.slice(0, start).trimEnd()
  return { start: before.endsWith(',') ? before.length - 1 : start, end, text: '' }
}

/**
 * The next edit on the way from a list to the wanted one: an item goes, or a new one comes last. `done` when it is there; null where
 * none of it stays or the order is another, so that it is a new list.
 */
export function nextEdit(
  text: string,
  list: YAMLSeq,
  value: YamlPart,
  exact: YamlModule
): Edit | 'done' | null {
  if (!Array.isArray(value)) return null
  const wanted = value.map((one) => sorted(one))
  const there = list.items.map((item) => (exact.isNode(item) ? sorted(item.toJSON()) : ''))
  const kept = there.filter((one) => wanted.includes(one))
  if (kept.length === 0 || kept.some((one, at) => one !== wanted[at])) return null
  const gone = there.findLastIndex((one) => !wanted.includes(one))
  if (gone !== -1) return removal(text, list, gone, exact)
  const item: unknown = value[kept.length]
  if (!isItem(item)) return 'done'
  const last: unknown = list.items.at(-1)
  const inBraces = exact.isMap(last) && last.flow === true
  return insertion(text, list, { after: kept.length - 1, item, inBraces }, exact)
}

function onOneLine(item: Item): string {
  return typeof item === 'string' ? yamlWord(item) : yamlBraces(item)
}

function isItem(value: unknown): value is Item {
  return typeof value === 'string' || (typeof value === 'object' && value !== null)
}

function onLines(
  text: string,
  list: YAMLSeq,
  { after: index, item, inBraces = false }: Coming,
  exact: YamlModule
): Edit | null {
  const model: unknown = list.items[Math.max(0, index)]
  const first: unknown = list.items[0]
  if (!exact.isNode(model) || !exact.isNode(first)) return null
  const dash = text.lastIndexOf('-', (first.range?.[0] ?? 0) - 1)
  const indent = dash - lineStart(text, dash)
  const eol = lineEndOf(text)
  const lines =
    typeof item === 'string' || inBraces ? [onOneLine(item)] : yamlLines(item, indent + 2)
  const block = lines.map((line, at) =>
    at === 0 ? `${' '.repeat(indent)}- ${line.trimStart()}` : line
  )
  const written = block.map((line) => line + eol).join('')
  const start =
    index === -1 ? lineStart(text, dash) : lineAfter(text, lastOffset(model, exact) ?? 0)
  return { start, end: start, text: written }
}

function inBrackets(list: YAMLSeq, { after: index, item }: Coming, exact: YamlModule): Edit | null {
  const model: unknown = list.items[Math.max(0, index)]
  if (!exact.isNode(model)) return null
  const [start = 0, end = 0] = model.range ?? []
  const written = onOneLine(item)
  return index === -1
    ? { start, end: start, text: `${written}, ` }
    : { start: end, end, text: `, ${written}` }
}
