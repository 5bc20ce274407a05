/** `log`: adds an entry to a record's timeline, where its instant puts it. */
import { idKey } from '../model/id.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { elapsedSeconds, formatInstant, type Instant, parseDuration } from '../model/time.ts'
import { typed } from '../model/typed.ts'
import { appendEvent, type EntryFields } from '../parse/append-event.ts'
import { parseRecordText } from '../parse/parse-record.ts'
import { terminalLine } from '../text/terminal.ts'
import { writeFileAtomically } from '../store/write-file.ts'
import { alone } from './ledger/alone.ts'
import { entryErrors, judgedWith } from './ledger/entry-faults.ts'
import { gather } from './ledger/gather.ts'
import { instantOption } from './ledger/instant-option.ts'
import { refresh } from './ledger/refresh.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { refuse, tellErrors, tellStanding } from './ledger/standing.ts'

/** The entry to add. */
export interface LogOptions extends CommonOptions {
  readonly id: string
  readonly event: string
  /** `key=value`; `audience`, `affects` take a list with commas. */
  readonly details: readonly string[]
  readonly at?: string | undefined
}

const LISTS = new Set(['audience', 'affects'])
const FLAGS = new Set(['approximate'])

/** Writes the entry and the summary fields that follow from it; prints the path, and on stderr what is owed now. */
export function log(shell: Shell, options: LogOptions): Promise<ExitCode> {
  return alone(shell, options, () => addEntry(shell, options))
}

async function addEntry(shell: Shell, options: LogOptions): Promise<ExitCode> {
  const gathered = await gather(shell, options, { moments: 'any', bearFaults: true })
  const wanted = idKey(options.id)
  const record = gathered.records.find(({ id }) => id?.toLowerCase() === wanted)
  if (record === undefined || record.text === null) {
    throw new CommandError(
      `No record has the id ${options.id}.`,
      'Run `incident-ledger status --all` for the ids there are.'
    )
  }
  const yaml = await import('yaml')
  const at =
    options.at === undefined
      ? shell.now
      : await instantOption(shell, options, { option: '--at', text: options.at, meant: 'past' })
  const fields = await withMoments(shell, options, fieldsOf(options.details), at)
  const entry: EntryFields = { at: formatInstant(at), event: options.event, ...fields }
  const added = appendEvent(record.text, record.path, entry, yaml)
  if (added === null) {
    throw new CommandError(
      `${record.path} has no timeline that can be added to. Nothing was written.`,
      `Run ${typed(`incident-ledger check ${record.path}`)}.`
    )
  }
  const tools = { shell, yaml }
  const { record: after, text } = await refresh(record.path, added, gathered, tools)
  const before = parseRecordText(record.path, record.text, yaml)
  if (after.findings.length > before.findings.length) {
    const old = new Set(before.findings.map(({ message }) => message))
    throw refuse(
      'The entry would not be valid',
      after.findings.filter(({ message }) => !old.has(message))
    )
  }
  const judged = judgedWith(shell, gathered, after)
  const errors = entryErrors(judged, before, after, yaml)
  if (errors.length > 0) throw refuse('The entry would not be valid', errors)
  writeFileAtomically(shell.root, record.path, text, record.text)
  shell.out(`${terminalLine(record.path)}\n`)
  await tellStanding(shell, gathered, record.path, text)
  const written = parseRecordText(record.path, text, yaml)
  await tellErrors(shell, judgedWith(shell, gathered, written))
  return 0
}

/** `expected` takes a length of time too, from the entry on: `expected=2h`. */
async function withMoments(
  shell: Shell,
  options: LogOptions,
  fields: Record<string, Field[1]>,
  at: Instant
): Promise<Record<string, Field[1]>> {
  const { expected } = fields
  if (typeof expected !== 'string') return fields
  const length = parseDuration(expected)
  const moment =
    length === null
      ? await instantOption(shell, options, {
          option: 'expected',
          text: expected,
          meant: { after: at },
        })
      : at + elapsedSeconds(length)
  return { ...fields, expected: formatInstant(moment) }
}

type Field = readonly [key: string, value: string | boolean | readonly string[]]

function fieldsOf(details: readonly string[]): Record<string, Field[1]> {
  const fields = details.map((detail) => fieldOf(detail))
  const keys = fields.map(([key]) => key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) {
    throw new CommandError(
      `${JSON.stringify(twice)} is given twice, and an entry holds it once.`,
      'Leave one of them out; several roles of an audience stand in one, as in audience=users,stakeholders.'
    )
  }
  return Object.fromEntries(fields)
}

function fieldOf(detail: string): Field {
  const cut = detail.indexOf('=')
  const key = detail.slice(0, cut)
  const value = detail.slice(cut + 1)
  if (cut < 1 || value === '') {
    throw new CommandError(
      `${JSON.stringify(detail)} is no detail of an entry.`,
      'Write key=value, as in who=sam or note="on it".'
    )
  }
  if (key === 'at' || key === 'event') {
    throw new CommandError(
      `${JSON.stringify(detail)} is no detail of an entry.`,
      key === 'at' ? 'Give the moment with --at.' : 'The event stands right after the ID.'
    )
  }
  if (FLAGS.has(key)) return [key, value === 'true']
  const isList = LISTS.has(key) && value.includes(',')
  return [key, isList ? value.split(',').map((item) => item.trim()) : value]
}
