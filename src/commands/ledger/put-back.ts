/** Puts an entry that was changed back as the last commit has it. */
import { committedText } from '../../git/committed-text.ts'
import { CommandError } from '../../model/errors.ts'
import type { TimelineEvent } from '../../model/events.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { formatInstant } from '../../model/time.ts'
import { appendEvent } from '../../parse/append-event.ts'
import { changeKeys, removeEntry } from '../../parse/edit-front-matter.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { entryText } from './entry-text.ts'

/** A record, an entry of it by its place, and when it was before, where somebody says so. */
interface Changed {
  readonly path: string
  readonly text: string
  readonly place: number
  readonly was?: string | undefined
}

/**
 * The text with the entry as committed, byte for byte as the commit has it where nothing else was changed; undefined where
 * no committed entry of its name is missing, so that it is a new one; null where it cannot be written.
 *
 * @throws CommandError (2) where several are missing, and nobody can tell which it was.
 */
export function putBack(
  root: string,
  { path, text, place, was }: Changed,
  yaml: YamlModule
): string | null | undefined {
  const committed = committedText(root, path)
  const before = committed === null ? null : parseRecordText(path, committed, yaml).file
  const now = parseRecordText(path, text, yaml).file
  const entry = now?.incident.timeline[place]
  if (committed === null || before === null || now === null || entry === undefined) return undefined
  const old = before.incident.timeline
  const missing = missingOf(old, now.incident.timeline).filter(({ event }) => event === entry.event)
  if (missing.length === 0) return undefined
  const [one, ...others] =
    missing.length === 1 ? missing : missing.filter(({ at }) => formatInstant(at) === was)
  if (one === undefined || others.length > 0) {
    throw new CommandError(
      `Several entries \`${entry.event}\` were changed since the last commit, and nobody can tell which this was.`,
      'Put each right with `incident-ledger correct`, or take the file of the commit with `git checkout`.'
    )
  }
  const fields = entryText(committed, path, old.indexOf(one), yaml)
  if (fields === null) return null
  const { timeline } = now.incident
  const isInOrder =
    (timeline[place - 1]?.at ?? one.at) <= one.at && one.at <= (timeline[place + 1]?.at ?? one.at)
  const gone = Object.keys(entry).flatMap((key) => (key in fields ? [] : [[key, null] as const]))
  const changes = { ...Object.fromEntries(gone), ...fields }
  const rest = isInOrder ? text : removeEntry(text, path, place, yaml)
  const restored =
    rest === null
      ? null
      : isInOrder
        ? changeKeys(rest, path, { entry: place, changes }, yaml)
        : appendEvent(rest, path, fields, yaml)
  if (restored === null) return null
  const after = parseRecordText(path, restored, yaml).file
  return after !== null && sayingOf(before) === sayingOf(after) ? committed : restored
}

/** All that a record says, whatever the order of its entries. */
function sayingOf({ incident, body }: IncidentFile): string {
  const timeline = incident.timeline.map((event) => JSON.stringify(event)).toSorted()
  return JSON.stringify([{ ...incident, timeline }, body.text])
}

/** What the first timeline has and the second has not; of two that are alike, as many. */
function missingOf(
  old: readonly TimelineEvent[],
  now: readonly TimelineEvent[]
): readonly TimelineEvent[] {
  const left = now.map((event) => JSON.stringify(event))
  return old.filter((event) => {
    const at = left.indexOf(JSON.stringify(event))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
