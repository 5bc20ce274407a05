/** Changes an entry that stands in a record already, in its place or in another. */
import type { TimelineEvent } from '../../model/events.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { appendEvent } from '../../parse/append-event.ts'
import { changeKeys, type Changes, removeEntry } from '../../parse/edit-front-matter.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'

/** The entry at a place of a timeline, and what it is to be. */
interface EntryChange {
  readonly place: number
  readonly at: Instant
  readonly changes: Changes
}

/** In its place where the order allows it; else taken out, and put where it belongs. Null where it cannot be written. */
export function changeEntry(
  { text, path }: { readonly text: string; readonly path: string },
  timeline: readonly TimelineEvent[],
  { place, at, changes }: EntryChange,
  yaml: YamlModule
): string | null {
  const isInOrder = (timeline[place - 1]?.at ?? at) <= at && at <= (timeline[place + 1]?.at ?? at)
  const all = at === timeline[place]?.at ? changes : { at: formatInstant(at), ...changes }
  const changed = changeKeys(text, path, { entry: place, changes: all }, yaml)
  if (changed === null || isInOrder) return changed
  const moved = entryText(changed, path, place, yaml)
  const rest = moved === null ? null : removeEntry(changed, path, place, yaml)
  return rest === null || moved === null ? null : appendEvent(rest, path, moved, yaml)
}

type Words = string | boolean | readonly string[]

/** An entry in the words of a file. */
type WrittenEntry = Readonly<Record<string, Words>> & {
  readonly at: string
  readonly event: string
}

/** The entry at a place; null where the text has none there, and for counts of an impact, which are moved in an editor. */
export function entryText(
  text: string,
  path: string,
  place: number,
  yaml: YamlModule
): WrittenEntry | null {
  const { file } = parseRecordText(path, text, yaml)
  const entry = file?.incident.timeline[place]
  if (entry === undefined) return null
  const { at, event, ...more } = entry
  const fields: Record<string, Words> = {}
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'number') fields[key] = formatInstant(value)
    else if (isWritable(value)) fields[key] = value
    else return null
  }
  return { at: formatInstant(at), event, ...fields }
}

function isWritable(value: unknown): value is Words {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  )
}
