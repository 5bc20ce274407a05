/** The entries of a record beside those of the last commit: which it has too, and how one is put back as it has it. */
import type { TimelineEvent } from '../../model/events.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { committedText } from '../../git/as-committed.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { CommandError } from '../../model/errors.ts'
import { formatInstant } from '../../model/time.ts'
import { changeEntry, entryText } from './change-entry.ts'

/** A timeline beside that of the last commit; of two entries that are alike, as many as each has. */
interface Compared {
  /** The commit's text and what it says; null without git, and where it cannot be read. */
  readonly committed: { readonly text: string; readonly file: IncidentFile } | null
  /** Entry by entry, whether the commit has it. */
  readonly isHeld: readonly boolean[]
  /** The commit's entries that are not there, each with its place in the commit. */
  readonly missing: readonly { readonly entry: TimelineEvent; readonly place: number }[]
}

/** Compares the timeline of a record with that of the last commit. */
export function committedEntries(
  root: string,
  path: string,
  timeline: readonly TimelineEvent[],
  yaml: YamlModule
): Compared {
  const text = committedText(root, path)
  const file = text === null ? null : parseRecordText(path, text, yaml).file
  const old = file?.incident.timeline ?? []
  const left = old.map((entry, place) => ({ entry, place, words: JSON.stringify(entry) }))
  const isHeld = timeline.map((event) => {
    const at = left.findIndex(({ words }) => words === JSON.stringify(event))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
  const committed = text === null || file === null ? null : { text, file }
  return { committed, isHeld, missing: left }
}

/** A record and an entry of it by its place. */
interface Changed {
  readonly path: string
  readonly text: string
  readonly place: number
  /** Whether somebody says that it was changed, and when it was before. */
  readonly isNamed: boolean
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
  { path, text, place, isNamed, was }: Changed,
  yaml: YamlModule
): string | null | undefined {
  const now = parseRecordText(path, text, yaml).file
  const timeline = now?.incident.timeline ?? []
  const entry = timeline[place]
  const { committed, isHeld, missing: all } = committedEntries(root, path, timeline, yaml)
  const missing = all.filter((one) => one.entry.event === entry?.event)
  if (committed === null || entry === undefined || missing.length === 0) return undefined
  // Where more of its name are new than are missing, the last of them came as a new one.
  const fresh = timeline.filter(({ event }, at) => event === entry.event && isHeld[at] !== true)
  if (!isNamed && fresh.length > missing.length) return undefined
  const [one, ...others] =
    missing.length === 1 ? missing : missing.filter((each) => formatInstant(each.entry.at) === was)
  if (one === undefined || others.length > 0) {
    throw new CommandError(
      `Several entries \`${entry.event}\` were changed since the last commit, and nobody can tell which this was.`,
      'Put each right with `incident-ledger correct`, or take the file of the commit with `git checkout`.'
    )
  }
  const fields = entryText(committed.text, path, one.place, yaml)
  if (fields === null) return null
  const gone = Object.keys(entry).flatMap((key) => (key in fields ? [] : [[key, null] as const]))
  const changes = { ...Object.fromEntries(gone), ...fields }
  const restored = changeEntry({ text, path }, timeline, { place, at: one.entry.at, changes }, yaml)
  if (restored === null) return null
  const after = parseRecordText(path, restored, yaml).file
  return after !== null && sayingOf(committed.file) === sayingOf(after) ? committed.text : restored
}

/** All that a record says, whatever the order of its entries. */
function sayingOf({ incident, body }: IncidentFile): string {
  const timeline = incident.timeline.map((event) => JSON.stringify(event)).toSorted()
  return JSON.stringify([{ ...incident, timeline }, body.text])
}
