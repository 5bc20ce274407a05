/** The slips that break YAML, each found on its one line, with the words for it and a harmless line of the same length. */
import { isLogin } from '../model/login.ts'
import { typed } from '../model/typed.ts'
import { asTyped, nameOf } from './look-alikes.ts'

/** A slip on a line: where, what to say, and what the line may be read as so that the rest can still be judged. */
export interface Slip {
  /** Counted from 0, within the line. */
  readonly column: number
  readonly message: string
  readonly hint: string
  readonly repaired: string
}

/** Indent, dash and key of a line. */
const LINE = /^(\s*(?:- +)*)(?:([\w-]+):(?: +|$))?/
/** A text in quotes, taken to its end: half of one that holds its own quote twice is none. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))/
/** A line that begins with a key, after its indent. */
const KEYED = /^ *(?=(?:- +)?[\w-]+:(?: |$))/

/** Looks for a slip on a line; `next` is the next line that is not blank, and empty where there is none. */
export function findSlip(line: string, next: string): Slip | null {
  for (const slip of [
    tab,
    lookAlike,
    noSpace,
    reserved,
    unclosed,
    afterQuote,
    afterBracket,
    colon,
    deeper,
  ]) {
    const found = slip(line, next)
    if (found !== null) return found
  }
  return null
}

/** Indent with dashes, key and the rest of a line. */
export function partsOf(line: string) {
  const [{ length: at } = '', indent = '', key = ''] = LINE.exec(line) ?? []
  return {
    indent,
    key,
    rest: line.slice(at),
    at,
    head: line.slice(0, at),
    start: key === '' ? '' : `${key}: `,
  }
}

function tab(line: string): Slip | null {
  const before = /^ *(?:- *)*\t/.exec(line)?.[0]
  if (before === undefined) return null
  return {
    column: before.length - 1,
    message: 'A tab indents this line; YAML takes spaces only.',
    hint: 'Replace the tab by spaces, two for each step.',
    repaired: line.replaceAll('\t', ' '),
  }
}

/** A dash or a colon that only looks like YAML's, and what stands before it. */
const LOOK_ALIKE =
  /^( *(?:(?=[\u2010-\u2014\u2212\uFF0D][ \u00A0\u3000])|(?:- )?[A-Za-z][\w-]*(?=\uFF1A)))(.)/

function lookAlike(line: string): Slip | null {
  const [, head = '', character] = LOOK_ALIKE.exec(line) ?? []
  if (character === undefined) return null
  const plain = asTyped(character)
  const rest = line.slice(head.length + 1)
  // A key's colon wants a space behind it, which takes the place of one character of the value.
  const isColon = plain === ':'
  const meant = isColon ? `: ${rest.trimStart()}` : plain + rest
  return {
    column: head.length,
    message: `${nameOf(character) ?? ''} stands where YAML takes ${typed(plain)}.`,
    hint: `Type ${typed(cut(head + meant))}.`,
    repaired: head + plain + (isColon ? harmless(rest).replace(/^./, ' ') : rest),
  }
}

function noSpace(line: string, next: string): Slip | null {
  const [all, indent = '', key = ''] =
    /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?!\/\/)(?=\S)/.exec(line) ?? []
  if (all === undefined) return null
  // `- a:b` is a text like others, unless the keys of an entry go on below it.
  if (indent.includes('-') && KEYED.exec(next)?.[0].length !== indent.length) return null
  const rest = line.slice(all.length)
  return {
    column: all.length - 1,
    message: `No space follows the colon of \`${key}:\`.`,
    hint: `Type ${typed(`${key}: ${cut(rest)}`)}.`,
    repaired: `${all} ${harmless(rest.slice(1))}`,
  }
}

function reserved(line: string): Slip | null {
  const { rest, at, head, start } = partsOf(line)
  const first = rest.charAt(0)
  if (!/[@`%]/.test(first)) return null
  const bare = rest.slice(1)
  return {
    column: at,
    message: `A value cannot start with ${typed(first)} in YAML.`,
    hint:
      first === '@' && isLogin(bare)
        ? `Drop the @ or quote it: ${typed(start + bare)} or ${typed(`${start}"${rest}"`)}.`
        : `Put the text in quotes: ${typed(start + quoted(rest))}.`,
    repaired: `${head}x${harmless(bare)}`,
  }
}

function unclosed(line: string, next: string): Slip | null {
  const { rest, at, head, start } = partsOf(line)
  const quote = rest.charAt(0)
  if (!/["']/.test(quote) || QUOTED.test(rest)) return null
  // A quoted text may run over several lines, but not into what looks like the next key.
  if (next !== '' && !KEYED.test(next) && !/^ *- /.test(next)) return null
  return {
    column: at,
    message: `The quote \`${quote}\` that opens here is never closed on its line.`,
    hint: `Close it: ${typed(start + quoted(rest.slice(1)))}.`,
    repaired: head + harmless(rest),
  }
}

function afterQuote(line: string): Slip | null {
  const { rest, at, head, start } = partsOf(line)
  const closed = QUOTED.exec(rest)?.[0] ?? ''
  if (closed === '' || !/^ *[^\s#:,]/.test(rest.slice(closed.length))) return null
  const quote = rest.charAt(0)
  // As in 'Dana's mail': the outer ones are quotes already, and one within is none.
  const isWhole = rest.trimEnd().endsWith(quote) && rest.split(quote).length % 2 === 0
  const words = isWhole ? rest.trim().slice(1, -1) : rest
  return {
    column: at + closed.length,
    message: 'Text follows the closing quote.',
    hint: `Put the whole text in quotes: ${typed(start + quoted(words))}.`,
    repaired: head + harmless(rest),
  }
}

function afterBracket(line: string): Slip | null {
  const { rest, at, head, start } = partsOf(line)
  const closed = /^(?:\[[^[\]]*\]|\{[^{}]*\})(?= *[^\s#,\]}])/.exec(rest)
  if (closed === null) return null
  return {
    column: at + closed[0].length,
    message: `Text follows the closing \`${closed[0].at(-1)}\`; a value that starts with \`${rest[0]}\` is a list or a map.`,
    hint: `Put the text in quotes: ${typed(start + quoted(rest))}.`,
    repaired: head + harmless(rest),
  }
}

function colon(line: string): Slip | null {
  const { rest, at, head, key, start } = partsOf(line)
  const [plain = ''] = rest.split(' #', 1)
  if (key === '' || /^["'[{|>&*!#]/.test(plain)) return null
  const found = /:(?= |$)/.exec(plain)
  if (found === null) return null
  // A # that no space follows belongs to the text: nobody comments like that.
  const meant = / #(?=\S)/.test(rest) ? rest : plain
  return {
    column: at + found.index,
    message: `The text after \`${key}:\` holds another colon and is not in quotes, so YAML reads a second key.`,
    hint: `Put the text in quotes: ${typed(start + quoted(meant))}.`,
    repaired: head + plain.replaceAll(/:(?= |$)/g, ';') + rest.slice(plain.length),
  }
}

function deeper(line: string, next: string): Slip | null {
  const { indent, key, rest, at, head } = partsOf(line)
  if (key === '' || /^(?:$|[|>#[{"'])/.test(rest)) return null
  if ((KEYED.exec(next)?.[0].length ?? 0) <= indent.length) return null
  return {
    column: at,
    message: `The line below is indented deeper, but \`${key}\` already has a value.`,
    hint: `Indent the next line like \`${key}\`, or delete the value if a map was meant.`,
    repaired: head + ' '.repeat(rest.length),
  }
}

/** The same number of characters, none of which means anything to YAML. */
export function harmless(text: string): string {
  return text.replaceAll(/["'`@%&*!|>{}[\],#:\\\t]/g, 'x')
}

/** In quotes, the way a person would. */
export function quoted(text: string): string {
  const short = cut(text)
  return short.includes('"')
    ? `'${short.replaceAll("'", "''")}'`
    : `"${short.replaceAll('\\', '\\\\')}"`
}

function cut(text: string): string {
  const line = text.trim()
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
