/** The keys of an entry as people type them: `key=value`, with moments, flags, lists, and long words from elsewhere. */
import { CommandError } from '../../model/errors.ts'
import { elapsedSeconds, formatInstant, type Instant, parseDuration } from '../../model/time.ts'
import type { Shell, CommonOptions } from '../shell.ts'
import { instantOption } from './instant-option.ts'

/** A value of an entry's key. */
export type FieldValue = string | boolean | readonly string[]

/** Where words come from that nobody types between quotation marks. */
export interface Typist {
  /** All that comes in by the pipe. */
  readonly read: () => string
  /** What somebody leaves in an editor that began with `initial`. */
  readonly edit: (initial: string) => string
}

const LISTS = new Set(['audience', 'affects'])
const FLAGS = new Set(['approximate'])
const NOT_TRUE = /^(?:false|no|0)$/i

/**
 * Reads them; an empty value is null where `mayClear`, and else an error.
 *
 * @throws CommandError (2) for what is no detail of an entry.
 */
export function fieldsOf(
  details: readonly string[],
  { typist, mayClear }: { readonly typist: Typist | null; readonly mayClear: boolean }
): Record<string, FieldValue | null> {
  const fields = details.map((detail) => fieldOf(detail, typist, mayClear))
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

function fieldOf(
  detail: string,
  typist: Typist | null,
  mayClear: boolean
): readonly [key: string, value: FieldValue | null] {
  if (FLAGS.has(detail)) return [detail, true]
  const cut = detail.indexOf('=')
  const key = detail.slice(0, cut)
  const value = detail.slice(cut + 1)
  if (cut < 1 || (value === '' && !mayClear)) {
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
  if (value === '') return [key, null]
  if (key === 'numbers') {
    throw new CommandError(
      '`numbers` is a list with a count for each thing, which is not typed here. Nothing was written.',
      'Log the entry without it, and write `numbers: [{ what: users, count: 4000 }]` into that entry of the record.'
    )
  }
  if (FLAGS.has(key)) return [key, NOT_TRUE.test(value) ? (mayClear ? null : false) : true]
  if (value === '-' && typist !== null) return [key, wordsFrom(typist, key)]
  const isList = LISTS.has(key) && value.includes(',')
  return [key, isList ? value.split(',').map((item) => item.trim()) : value]
}

/** What comes in by the pipe, without the line ends around it. */
function wordsFrom(typist: Typist, key: string): string {
  const words = typist.read().replaceAll('\r\n', '\n').trim()
  if (words !== '') return words
  throw new CommandError(
    `${key}=- takes its words from the pipe, and nothing came.`,
    `Write \`… | incident-ledger log …\`, or ${key}="…".`
  )
}

/**
 * The fields with the moment that `expected` means: `expected=2h` counts from the entry on.
 *
 * @throws CommandError (2) for what is no moment.
 */
export async function withMoments<Value extends FieldValue | null>(
  shell: Shell,
  options: CommonOptions,
  fields: Record<string, Value>,
  at: Instant
): Promise<Record<string, Value | string>> {
  const expected = fields['expected']
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
