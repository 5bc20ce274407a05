/** `undo`: takes the last entry back that no commit holds yet. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { TimelineEvent } from '../model/events.ts'
import { terminalLine } from '../text/terminal.ts'
import { formatInstant } from '../model/time.ts'
import { removeEntry } from '../parse/edit-front-matter.ts'
import { type EditOptions, editRecord } from './ledger/edit-record.ts'
import { detach } from './ledger/detach.ts'
import { committedEntries } from './ledger/committed-entries.ts'
import { fileOf } from './ledger/record-of.ts'
import { type Editing, rewrite, type Rewritten } from './ledger/rewrite.ts'
import type { Shell } from './shell.ts'
import { UNKNOWN_ENTRY } from './ledger/entry-at.ts'

/** Takes it out of the record; says which it was. */
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
  const committed = committedEntries(shell.root, record.path, timeline, yaml)
  const place = timeline.findLastIndex(
    ({ event }, index) => committed[index] !== true && event !== 'reported'
  )
  const entry = timeline[place]
  if (entry === undefined) {
    throw new CommandError(
      `Every entry of ${record.id ?? record.path} is committed, or the report itself.`,
      'Put one right with `incident-ledger correct`, which declares the change.'
    )
  }
  const left = removeEntry(record.text, record.path, place, yaml)
  const text = left === null ? null : detach(shell.root, record, { entry, text: left, yaml })
  const written = await rewrite(shell, {
    ...editing,
    text,
    what: 'The record without it',
    isMeant: (after) => after.timeline.length === timeline.length - 1,
  })
  return { ...written, entry }
}
