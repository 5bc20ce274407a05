/** `log`: adds an entry to a record's timeline, where its instant puts it. */
import type { ExitCode } from '../model/errors.ts'
import { formatInstant } from '../model/time.ts'
import { appendEvent, type EntryFields } from '../parse/append-event.ts'
import { attach } from './ledger/attach.ts'
import { tellClosing } from './ledger/closing-of.ts'
import { type EditOptions, editRecord } from './ledger/edit-record.ts'
import { fieldsOf, type FieldValue, type Typist, withMoments } from './ledger/entry-fields.ts'
import { instantOption } from './ledger/instant-option.ts'
import { type Editing, rewrite, type Rewritten } from './ledger/rewrite.ts'
import type { Shell } from './shell.ts'
import { suspicions } from './ledger/suspicions.ts'
import { terminalLine } from '../text/terminal.ts'

/** The entry to add. */
export interface LogOptions extends EditOptions {
  readonly event: string
  /** `key=value`; `audience`, `affects` take a list with commas; `-` takes what comes by the pipe. */
  readonly details: readonly string[]
  readonly at?: string | undefined
  /** Null, or left out: no words come from elsewhere. */
  readonly typist?: Typist | null | undefined
  /** The note is written in an editor. */
  readonly editor?: boolean | undefined
  /** Where a path leads that was typed, as an absolute one; left out: paths are the record's. */
  readonly fileAt?: ((typed: string) => string) | undefined
}

/** Writes the entry and the summary fields that follow from it; prints the path, and on stderr what is owed now. */
export async function log(shell: Shell, options: LogOptions): Promise<ExitCode> {
  const { typist = null } = options
  // Nobody waits for the lock while somebody writes a note.
  const details = fieldsOf(options.details, { typist, mayClear: false })
  const noted = options.editor === true ? { note: noteFrom(typist, details['note']) } : {}
  const fields = withoutNulls({ ...details, ...noted })
  await editRecord(shell, options, (editing) => addEntry(shell, options, fields, editing))
  return 0
}

async function addEntry(
  shell: Shell,
  options: LogOptions,
  details: Record<string, FieldValue>,
  editing: Editing
): Promise<Pick<Rewritten, 'printResult'>> {
  const { record, yaml } = editing
  const at =
    options.at === undefined
      ? shell.now
      : await instantOption(shell, options, { option: '--at', text: options.at, meant: 'past' })
  const { event } = options
  const fields = await withMoments(shell, options, details, at)
  const attached = attach(shell, { record, event, fields, fileAt: options.fileAt, yaml })
  const timeline = record.file?.incident.timeline ?? []
  try {
    const entry: EntryFields = { at: formatInstant(at), event, ...attached.fields }
    const { incident, printResult } = await rewrite(shell, {
      ...editing,
      text: appendEvent(attached.text, record.path, entry, yaml),
      what: 'The entry',
      isMeant: (read) =>
        record.file === null ||
        (read.timeline.length === timeline.length + 1 &&
          read.timeline.some((one) => one.event === event && one.at === at)),
    })
    const doubts = suspicions(timeline, incident?.timeline ?? timeline)
    return {
      printResult: async () => {
        await printResult()
        for (const words of doubts) shell.err(`look again: ${terminalLine(words)}\n`)
        if (event === 'closed') await tellClosing(shell, options, record.path)
      },
    }
  } catch (error) {
    attached.takeBack()
    if (event === 'closed') await tellClosing(shell, options, record.path)
    throw error
  }
}

function noteFrom(typist: Typist | null, note: unknown): string | null {
  const words = typist?.edit(typeof note === 'string' ? note : '').trim() ?? ''
  return words === '' ? null : words
}

function withoutNulls<Value>(fields: Record<string, Value | null>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))
  )
}
