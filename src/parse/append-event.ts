/** Adds an entry to a record's timeline, where its instant puts it; every other byte is kept. */
import type { YAMLSeq } from 'yaml'
import { parseInstant } from '../model/time.ts'
import { applyEdits } from './edit.ts'
import { insertion } from './edit-list.ts'
import { nodeAt, pairOf, parseExactDocument } from './exact-yaml.ts'
import { findFences } from './fences.ts'
import type { YamlModule } from './yaml-module.ts'
import type { YamlValue } from './yaml-text.ts'

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
  if (!exact.isSeq(timeline)) return null
  const index = lastNotLater(timeline, entry.at, exact)
  const edit = insertion(text, timeline, { after: index, item: entry }, exact)
  if (edit === null) return null
  const written = applyEdits(text, [edit])
  return holdsEntry(written, path, { timeline, at: index + 1, entry }, exact) ? written : null
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
