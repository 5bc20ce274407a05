/** Changes keys of a record's front matter, or of one entry of its timeline; every other byte is kept. */
import type { Document, YAMLMap } from 'yaml'
import { applyEdits } from './edit.ts'
import { insertion, nextEdit, removal } from './edit-list.ts'
import { type Change, editOf } from './edit-pair.ts'
import { type Keys, nodeAt, pairOf, parseExactDocument } from './exact-yaml.ts'
import { findFences } from './fences.ts'
import { isFields, sorted } from './same-values.ts'
import type { YamlModule } from './yaml-module.ts'
import { isYamlFields, type YamlFields, type YamlPart } from './yaml-text.ts'

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
  const written = withChanges(
    text,
    path,
    { keys: entry === null ? [] : ['timeline', entry], changes },
    exact
  )
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

/** The map at these keys with its keys changed, one after the other. */
function withChanges(
  text: string,
  path: string,
  { keys, changes }: { readonly keys: Keys; readonly changes: Changes },
  exact: YamlModule
): string | null {
  let written: string | null = text
  for (const [key, value] of Object.entries(changes))
    written = written === null ? null : withChange(written, path, { keys, key, value }, exact)
  return written
}

/** What stays of a map or a list is not written anew: it may be written otherwise, and comments stand beside it. */
function withChange(
  text: string,
  path: string,
  { keys, ...change }: Change & { readonly keys: Keys },
  exact: YamlModule
): string | null {
  const map = mapAt(text, path, keys, exact)
  if (map === null) return null
  const { key, value } = change
  const old = pairOf(map.items, key, exact)?.value
  if (value !== null && isYamlFields(value) && exact.isMap(old)) {
    const inner = differences(old.toJSON(), value)
    if (inner !== null)
      return withChanges(text, path, { keys: [...keys, key], changes: inner }, exact)
  }
  const next = value !== null && exact.isSeq(old) ? nextEdit(text, old, value, exact) : null
  if (next === 'done') return text
  if (next !== null) return withChange(applyEdits(text, [next]), path, { keys, ...change }, exact)
  const edit = editOf(text, map, change, exact)
  return edit === null ? null : applyEdits(text, [edit])
}

function mapAt(text: string, path: string, keys: Keys, exact: YamlModule): YAMLMap | null {
  const document = documentOf(text, path, exact)
  const node = document === null ? null : nodeAt(document, keys, exact)
  return exact.isMap(node) ? node : null
}

/** What is to change in a map; null where none of its keys stays. */
function differences(old: unknown, wanted: YamlFields): Changes | null {
  if (!isFields(old) || !Object.keys(old).some((key) => wanted[key] !== undefined)) return null
  const gone = Object.keys(old).filter((key) => wanted[key] === undefined)
  const changed = Object.entries(wanted).flatMap(([key, value]) =>
    value === undefined || sorted(value) === sorted(old[key]) ? [] : [[key, value] as const]
  )
  return Object.fromEntries([...gone.map((key) => [key, null] as const), ...changed])
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
  const edit = insertion(text, list, { after: list.items.length - 1, item }, exact)
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
  const edit = removal(text, timeline, index, exact)
  if (edit === null) return null
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

function entriesIn(value: unknown): unknown[] | null {
  const timeline = isFields(value) ? value['timeline'] : null
  return Array.isArray(timeline) ? timeline : null
}
