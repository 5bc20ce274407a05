/** `undo`: takes the last entry back that no commit holds yet, and what it changed. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import { committedText } from '../git/as-committed.ts'
import type { TimelineEvent } from '../model/events.ts'
import { terminalLine } from '../text/terminal.ts'
import { formatInstant } from '../model/time.ts'
import { changeKeys, removeEntry } from '../parse/edit-front-matter.ts'
import { parseRecordText } from '../parse/parse-record.ts'
import type { YamlModule } from '../parse/yaml-module.ts'
import { type EditOptions, editRecord } from './ledger/edit-record.ts'
import { committedEntries, putBack } from './ledger/committed-entries.ts'
import { fileOf, type NamedRecord } from './ledger/record-of.ts'
import { type Editing, rewrite, type Rewritten } from './ledger/rewrite.ts'
import type { Shell } from './shell.ts'
import { entryAt, UNKNOWN_ENTRY } from './ledger/entry-at.ts'

/** Takes it out of the record, or puts an entry back that was changed; says which it was. */
export async function undo(shell: Shell, options: EditOptions): Promise<ExitCode> {
  const { entry } = await editRecord(shell, options, (editing) => takeBack(shell, editing))
  const { event, at, path } = entry
  const file = path === undefined ? '' : `; ${terminalLine(path)} stays where it is`
  shell.err(`note: took back \`${event}\` of ${formatInstant(at)}${file}.\n`)
  return 0
}

async function takeBack(
  shell: Shell,
  editing: Editing
): Promise<Rewritten & { readonly entry: TimelineEvent }> {
  const { record, yaml } = editing
  const { timeline } = fileOf(record, UNKNOWN_ENTRY).incident
  const { isHeld } = committedEntries(shell.root, record.path, timeline, yaml)
  const place = timeline.findLastIndex(
    ({ event }, index) => isHeld[index] !== true && event !== 'reported'
  )
  const entry = timeline[place]
  if (entry === undefined) {
    throw new CommandError(
      `Every entry of ${record.id ?? record.path} is committed, or the report itself.`,
      'Put one right with `incident-ledger correct`, which declares the change.'
    )
  }
  const { path } = record
  // A committed entry that was changed without a word is put back too, and never taken out.
  const changed = putBack(shell.root, { path, text: record.text, place, isNamed: false }, yaml)
  const left = changed === undefined ? removeEntry(record.text, path, place, yaml) : changed
  const text = left === null ? null : withoutTraces(shell.root, record, { entry, text: left, yaml })
  const length = timeline.length - (changed === undefined ? 1 : 0)
  const written = await rewrite(shell, {
    ...editing,
    text,
    what: 'The record without it',
    isMeant: (after) => after.timeline.length === length,
  })
  return { ...written, entry }
}

/** What the entry brought beside itself goes with it: evidence, and the change that it declares. */
function withoutTraces(
  root: string,
  record: NamedRecord,
  { entry, text, yaml }: { entry: TimelineEvent; text: string; yaml: YamlModule }
): string | null {
  if (entry.event !== 'corrected') return detach(root, record, { entry, text, yaml })
  const { path } = record
  const timeline = parseRecordText(path, text, yaml).file?.incident.timeline ?? []
  const { place } = entryAt(timeline, entry.entry)
  const restored = putBack(root, { path, text, place, isNamed: true, was: entry.was }, yaml)
  return restored === undefined ? text : restored
}

/**
 * The text without the evidence that the entry brought; as it is where another entry, or a commit, has that evidence
 * too. The file itself stays.
 */
function detach(
  root: string,
  record: NamedRecord,
  { entry, text, yaml }: { entry: TimelineEvent; text: string; yaml: YamlModule }
): string | null {
  const { path } = entry
  const { timeline = [], evidence = [] } = record.file?.incident ?? {}
  const isIts = entry.event === 'evidence' && evidence.some((one) => one.path === path)
  const old = isIts ? committedText(root, record.path) : null
  const known = old === null ? null : parseRecordText(record.path, old, yaml).file?.incident
  const isOthers =
    timeline.filter((one) => one.path === path).length > 1 ||
    known?.evidence?.some((one) => one.path === path) === true
  if (!isIts || path === undefined || isOthers) return text
  const left = evidence.filter((one) => one.path !== path)
  const changes = { evidence: left.length === 0 ? null : left }
  return changeKeys(text, record.path, { entry: null, changes }, yaml)
}
