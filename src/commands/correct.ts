/** `correct`: puts an entry right, and declares it with `corrected` where the old words were committed already. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { TimelineEvent } from '../model/events.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import { appendEvent, type EntryFields } from '../parse/append-event.ts'
import type { Changes } from '../parse/edit-front-matter.ts'
import type { YamlModule } from '../parse/yaml-module.ts'
import { committedEntries } from './ledger/committed-entries.ts'
import { type EditOptions, editRecord } from './ledger/edit-record.ts'
import { entryAt, nameOfEntry, UNKNOWN_ENTRY } from './ledger/entry-at.ts'
import { changeEntry } from './ledger/change-entry.ts'
import { fieldsOf, type Typist, withMoments } from './ledger/entry-fields.ts'
import { instantOption } from './ledger/instant-option.ts'
import { fileOf } from './ledger/record-of.ts'
import { type Editing, rewrite, type Rewritten } from './ledger/rewrite.ts'
import type { Shell } from './shell.ts'
import { parseRecordText } from '../parse/parse-record.ts'

/** The entry, and what is wrong with it. */
export interface CorrectOptions extends EditOptions {
  /** `engaged`, or `engaged#2`. */
  readonly entry: string
  /** `key=value`; `key=` takes it away. */
  readonly details: readonly string[]
  /** When it really happened. */
  readonly at?: string | undefined
  /** Why it was wrong; asked where the entry was committed. */
  readonly reason?: string | undefined
  readonly by?: string | undefined
  readonly typist?: Typist | null | undefined
}

/** Changes the entry in its place, or moves it to where its new instant puts it. */
export async function correct(shell: Shell, options: CorrectOptions): Promise<ExitCode> {
  const { isCommitted } = await editRecord(shell, options, (editing) =>
    correctEntry(shell, options, editing)
  )
  if (!isCommitted)
    shell.err(
      'note: the entry was not committed yet, so the record need not say that it was changed.\n'
    )
  return 0
}

async function correctEntry(
  shell: Shell,
  options: CorrectOptions,
  editing: Editing
): Promise<Rewritten & { readonly isCommitted: boolean }> {
  const { record, yaml } = editing
  const { timeline } = fileOf(record, UNKNOWN_ENTRY).incident
  const { place, old } = entryAt(timeline, options.entry)
  const at =
    options.at === undefined
      ? old.at
      : await instantOption(shell, options, { option: '--at', text: options.at, meant: 'past' })
  const typed = fieldsOf(options.details, { typist: options.typist ?? null, mayClear: true })
  const changes = await withMoments(shell, options, typed, at)
  if (at === old.at && Object.keys(changes).length === 0) {
    throw new CommandError(
      'Nothing is to be changed.',
      'Give the keys as they should be, as in who=sam, or the moment with --at.'
    )
  }
  const isCommitted =
    committedEntries(shell.root, record.path, timeline, yaml).isHeld[place] === true
  if (isCommitted && options.reason === undefined) {
    throw new CommandError(
      `\`${options.entry}\` was committed already, so the record has to say that it was changed.`,
      'Say why with --reason, as in --reason "mistyped the hour".'
    )
  }
  const changed = changeEntry(record, timeline, { place, at, changes }, yaml)
  const declared =
    changed === null || !isCommitted
      ? changed
      : declaredText(changed, record.path, { old, at, changes, shell, options }, yaml)
  const written = await rewrite(shell, { ...editing, text: declared, what: 'The correction' })
  return { ...written, isCommitted }
}

interface Wanted {
  readonly place: number
  readonly old: TimelineEvent
  readonly at: Instant
  readonly changes: Changes
}

/** With the `corrected` that says what stood there before. */
function declaredText(
  text: string,
  path: string,
  {
    old,
    at,
    changes,
    shell,
    options,
  }: Omit<Wanted, 'place'> & { readonly shell: Shell; readonly options: CorrectOptions },
  yaml: YamlModule
): string | null {
  const { file } = parseRecordText(path, text, yaml)
  if (file === null) return null
  const { timeline } = file.incident
  const wanted = Object.entries(changes)
  const place = timeline.findIndex(
    (one) =>
      one.event === old.event &&
      one.at === at &&
      wanted.every(([key, value]) => wordsOf(Reflect.get(one, key)) === wordsOf(value))
  )
  if (place === -1) return null
  const was =
    at === old.at
      ? wanted.map(([key]) => `${key}: ${wordsOf(Reflect.get(old, key)) || 'nothing'}`).join(', ')
      : formatInstant(old.at)
  const entry: EntryFields = {
    at: formatInstant(shell.now),
    event: 'corrected',
    by: options.by,
    entry: nameOfEntry(timeline, place),
    was,
    reason: options.reason,
  }
  return appendEvent(text, path, entry, yaml)
}

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return formatInstant(value)
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value).replaceAll('"', '')
}
