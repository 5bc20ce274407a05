/** Says a schema's issues in words: what was found, what was expected, what to type instead. */
import type * as z from 'zod'
import { instantWords } from './instant-words.ts'
import { meantDuration } from './meant-duration.ts'
import { asTyped } from './look-alikes.ts'
import { knownKeys, plainKeys, valueAt } from './schema-keys.ts'
import { nearest } from '../model/suggest.ts'
import { typed } from '../model/typed.ts'
import { type Wanted, wantedAt } from './wanted.ts'
import { place, show, shorten, list, slug } from './shown-value.ts'

/** An issue as zod reports it. */
export type Issue = z.core.$ZodIssue

/** A finding before its place is known. */
export interface Words {
  readonly rule: string
  readonly keys: readonly (string | number)[]
  readonly at: 'key' | 'value'
  readonly message: string
  readonly hint: string
}

/** What the words may look at. */
export interface WordsContext {
  readonly schema: z.core.$ZodType
  /** The whole value that was held against the schema. */
  readonly root: unknown
  /** The value at fault; undefined where nothing stands there. */
  readonly found: unknown
  /** What the team calls the file: `a record`, `the policy`. */
  readonly file: string
}

/** Keys that want a list of words, where one word or several with commas say clearly what was meant. */
const LISTS = new Set(['services', 'related', 'logins', 'authors', 'mention'])
/** Keys that want a name. */
const NAMES = new Set(['role', 'to', 'owner', 'audience', 'kind', 'fallback'])
/** Unknown keys beyond this are not listed one by one. */
const KEYS_AT_MOST = 25

/** Describes an issue; one finding, but for a list of unknown keys. */
export function describeIssue(issue: Issue, context: WordsContext): readonly Words[] {
  const keys = plainKeys(issue.path)
  const { found } = context
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, keys, context)
  if (issue.code === 'invalid_key') {
    const name = String(keys.at(-1))
    const words =
      name.trim() === ''
        ? { message: 'A key here is an empty text.', hint: 'Type a name, or delete the key.' }
        : {
            message: `${typed(shorten(name))} is no name; lower-case words with hyphens were expected.`,
            hint: `Type \`${slug(name)}:\`.`,
          }
    return [{ rule: 'value', keys, at: 'key', ...words }]
  }
  if (found === undefined && issue.code !== 'custom') return [missing(keys, issue, context)]
  if (found === null) return [empty(keys)]
  const option = optionOfItsShape(issue)
  if (option !== null) {
    return option.flatMap((inner) =>
      describeIssue(
        { ...inner, path: [...issue.path, ...inner.path] },
        { ...context, found: valueAt(found, inner.path) }
      )
    )
  }
  return [{ keys, at: 'value', ...wrongValue(issue, keys, found) }]
}

/** Of a choice between a text and a map, what the one of the value's own shape has against it; null where none is of it. */
function optionOfItsShape(issue: Issue): readonly Issue[] | null {
  if (issue.code !== 'invalid_union') return null
  const isAlike = (issues: readonly Issue[]) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys')
  return issue.errors.find(isAlike) ?? null
}

function unknownKeys(
  unknown: readonly string[],
  parent: readonly (string | number)[],
  { schema, root, file }: WordsContext
): Words[] {
  const known = knownKeys(schema, parent, root)
  return unknown.slice(0, KEYS_AT_MOST).map((key) => {
    const meant = nearest(key, known)
    const where = place(parent, file)
    const own = parent.length === 0 && file === 'a record'
    return {
      rule: 'unknown-key',
      keys: [...parent, key],
      at: 'key',
      message: `${typed(shorten(key))} is no key of ${where}.`,
      hint:
        meant !== null
          ? `Did you mean \`${meant}\`?`
          : `Known keys: ${known.join(', ')}.${own ? ' A key of your own begins with `x-`.' : ''}`,
    }
  })
}

function missing(keys: readonly (string | number)[], issue: Issue, { file }: WordsContext): Words {
  const key = keys.at(-1)
  const wanted = wantedAt(keys)
  const options = optionsOf(issue)
  const example = options[0] ?? wanted?.example ?? '…'
  return {
    rule: 'missing-key',
    keys,
    at: 'key',
    message: `\`${String(key)}\` is missing from ${place(keys.slice(0, -1), file)}.`,
    hint:
      options.length > 1
        ? `Add \`${String(key)}:\` with one of ${list(options)}.`
        : `Add \`${String(key)}: ${example}\`${wanted === null ? '' : ` (${wanted.what})`}.`,
  }
}

function empty(keys: readonly (string | number)[]): Words {
  const key = keys.at(-1)
  const name = typeof key === 'number' ? 'This item' : `\`${String(key)}\``
  const example = typeof key === 'number' ? '- "#42 failed"' : `${String(key)}: "#42 failed"`
  return {
    rule: 'null-value',
    keys,
    at: 'key',
    message: `${name} has no value: nothing follows, or what follows is a comment, because \`#\` begins one.`,
    hint: `Type a value, or delete the key. A text that begins with # needs quotes: ${typed(example)}.`,
  }
}

function wrongValue(
  issue: Issue,
  keys: readonly (string | number)[],
  found: unknown
): Pick<Words, 'rule' | 'message' | 'hint'> {
  const key = keys.findLast((step) => typeof step === 'string') ?? ''
  const options = optionsOf(issue)
  const wanted = wantedAt(keys)
  if (options.length > 0) {
    const meant =
      typeof found === 'string' || typeof found === 'number'
        ? nearest(String(found), options)
        : null
    const rule = key === 'event' ? 'event' : 'value'
    return {
      rule,
      message:
        rule === 'event'
          ? `${show(found)} is no event.`
          : `\`${key}\` is ${show(found)}; ${list(options)} was expected.`,
      hint:
        options.length === 1
          ? `Type \`${key}: ${options[0]}\`.`
          : meant === null
            ? `Type one of ${list(options)}.`
            : `Did you mean \`${key}: ${meant}\`?`,
    }
  }
  if (wanted?.rule === 'instant') return { rule: 'instant', ...instantWords(key, found) }
  if (wanted?.rule === 'person') return personWords(key, found)
  if (issue.message === 'path-or-url') {
    return {
      rule: 'value',
      message: 'An item of evidence has either `path` or `url`, and not both.',
      hint: 'Keep one: `path` for a file in the repository, `url` for a page elsewhere.',
    }
  }
  if (issue.message === 'anchor-of') return NO_DUTY_NAMED
  if (typeof found === 'string' && found.trim() === '') {
    return {
      rule: 'value',
      message: `\`${key}\` is an empty text.`,
      hint: 'Type the text, or delete the key.',
    }
  }
  const isItem = typeof keys.at(-1) === 'number'
  const near = isItem ? visiblyTyped(found) : (suggested(key, found) ?? lengthOf(wanted, found))
  return {
    rule: 'value',
    message: `\`${key}\` ${isItem ? 'holds' : 'is'} ${show(found)}; ${wanted?.what ?? shapeWords(issue)} was expected.`,
    hint:
      near === null
        ? `Type, for example, \`${key}: ${wanted?.example ?? '…'}\`.`
        : `Type ${typed(isItem ? near : `${key}: ${near}`)}.`,
  }
}

const NO_DUTY_NAMED = {
  rule: 'value',
  message: 'The anchor counts from `submitted`, but not of which duty.',
  hint: 'Add `of:` with the id of the duty that is submitted before.',
}

/** The value with its look-alikes as they were meant; null where it has none. */
function visiblyTyped(found: unknown): string | null {
  if (typeof found !== 'string') return null
  const meant = asTyped(found).trim()
  return meant === found || meant === '' ? null : shorten(meant)
}

function personWords(key: string, found: unknown): Pick<Words, 'rule' | 'message' | 'hint'> {
  return {
    rule: 'person',
    message: `\`${key}\` is ${show(found)}; a login, a role, or a free name with a space in it was expected.`,
    hint: `Type a login (\`${key}: dana\`; letters, digits and single hyphens, \`alice_acme\` for a managed user), or a name in full (\`${key}: Dana Jones\`).`,
  }
}

/** A value near the typed one, where it is clear what was meant. */
function suggested(key: string, found: unknown): string | null {
  if (typeof found !== 'string') return null
  const visible = visiblyTyped(found)
  if (visible !== null) return visible
  if (LISTS.has(key) && /^[\w-]+(?:, *[\w-]+)*$/.test(found)) return `[${found}]`
  if (key === 'url' && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found)) return `"https://${found}"`
  if (NAMES.has(key) && slug(found) !== '') return slug(found)
  if (key === 'sha256' && /^[0-9a-f]{64}$/i.test(found)) return found.toLowerCase()
  return null
}

/** A length of time that was written out, where one was wanted. */
function lengthOf(wanted: Wanted | null, found: unknown): string | null {
  const isLength = wanted?.what.includes('a length of time') === true
  return isLength && typeof found === 'string' ? meantDuration(found) : null
}

/** What a type of the schema is called. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['object', 'a map of keys'],
  ['record', 'a map of keys'],
  ['string', 'a text'],
  ['boolean', 'true or false'],
  ['number', 'a number'],
])

function shapeWords(issue: Issue): string {
  const type = issue.code === 'invalid_type' ? TYPES.get(issue.expected) : undefined
  return type ?? (issue.code === 'too_small' ? 'at least one item' : 'another value')
}

function optionsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  const options: unknown = Reflect.get(issue, 'options')
  return Array.isArray(options) ? options.map(String) : []
}
