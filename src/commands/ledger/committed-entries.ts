/** Which entries of a record stand in the last commit already, and which of the commit's the record has no more. */
import type { TimelineEvent } from '../../model/events.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { committedText } from '../../git/as-committed.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'

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
