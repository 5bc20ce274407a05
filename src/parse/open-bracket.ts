/** Finds each `[` or `{` that nothing closes on the line where it opens, however far below YAML misses the end. */
import { typed } from '../model/typed.ts'
import { FREE_TEXT } from './exact-yaml.ts'
import { harmless, partsOf, quoted } from './slips.ts'

/** What opens and is never closed. */
export interface OpenBracket {
  /** Where it opens, both from 0. */
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
  /** The line with which its value begins, and what this and those below may be read as, each as long as it was. */
  readonly first: number
  readonly repaired: readonly string[]
}

/** What is nested deeper is no slip. */
const NESTED_AT_MOST = 8
/** A value in brackets over more lines is none that anybody typed. */
const LINES_AT_MOST = 50

/** Those whose value begins on the lines up to `last`; of the `touched` lines the blank ones held something else. */
export function findOpenBrackets(
  lines: readonly string[],
  last: number,
  touched: ReadonlySet<number>
): OpenBracket[] {
  const found: OpenBracket[] = []
  const texts = textLines(lines)
  let next = 0
  for (const [at, line] of lines.slice(0, last + 1).entries()) {
    const { rest } = partsOf(line)
    const least = leastOf(line)
    if (at < next || texts.has(at) || !/^[[{]/.test(rest)) continue
    const open = least === -1 && at > 0 ? null : openAt(lines, at, { least, touched })
    if (open === null) continue
    found.push(open)
    next = at + open.repaired.length
  }
  return found
}

/** The lines of texts behind `|` and `>`, which may hold what they like. */
export function textLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let least: number | null = null
  for (const [at, line] of lines.entries()) {
    if (least !== null && isWithin(line, least)) found.add(at)
    else least = /^[|>][-+\d]*(?: |$)/.test(partsOf(line).rest) ? leastOf(line) : null
  }
  return found
}

/** The indent of a line's key, or else of its dash: what is not deeper is no part of its value. -1: it has neither. */
function leastOf(line: string): number {
  const { key, indent } = partsOf(line)
  return key === '' ? indent.lastIndexOf('-') : indent.length
}

/** The indent of a line; nothing stands on a blank one. */
function depthOf(line: string): number | null {
  const depth = line.search(/[^ ]/)
  return depth === -1 ? null : depth
}

function isWithin(line: string, least: number): boolean {
  return (depthOf(line) ?? Number.POSITIVE_INFINITY) > least
}

/** What ends a value. */
interface Bounds {
  /** The indent of its key or dash: what is not deeper is no part of it. */
  readonly least: number
  readonly touched: ReadonlySet<number>
}

function openAt(lines: readonly string[], first: number, bounds: Bounds): OpenBracket | null {
  const line = lines[first] ?? ''
  const { key, rest, at, head, start } = partsOf(line)
  const end = endOf(lines, first, bounds)
  if (end === null) return null
  const below = lines.slice(first + 1, end)
  while (below.at(-1)?.trim() === '') below.pop()
  const open = scan([' '.repeat(at) + rest, ...below])
  if (open === null) return null
  const isText = FREE_TEXT.has(key) && below.length === 0
  const typedThen = open.lastLine === 0 ? start + open.closed.trim() : open.closed.trim()
  return {
    line: first + open.line,
    column: open.column,
    message: `The \`${open.sign}\` that opens here is never closed.`,
    hint: isText
      ? `Put the text in quotes: ${typed(start + quoted(rest))}.`
      : `Type the missing ${typed(open.missing)}: ${typed(tailOf(typedThen))}.`,
    first,
    repaired: [
      head + harmless(rest),
      ...below.map((one) => one.replace(/\S.*/, (words) => harmless(words))),
    ],
  }
}

/** Where its lines end: before the next key or dash that is not deeper. Null where something else stands there. */
function endOf(lines: readonly string[], first: number, { least, touched }: Bounds): number | null {
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (at - first > LINES_AT_MOST || (line.trim() === '' && touched.has(at))) return null
    if (isWithin(line, least) || /^ *[\]}]/.test(line)) continue
    return /^ *(?:- |-$|#|[\w-]+:(?: |$))/.test(line) ? at : null
  }
  return lines.length
}

interface Bracket {
  readonly sign: string
  readonly line: number
  readonly column: number
  /** What closes it, with a space before it where one follows the sign. */
  readonly end: string
}

interface Open extends Bracket {
  readonly missing: string
  /** The line on which it should be closed, and its text with that. */
  readonly lastLine: number
  readonly closed: string
}

/** The first bracket that nothing closes, or that another sign does; null where each is closed, or a quote runs on. */
function scan(lines: readonly string[]): Open | null {
  const stack: Bracket[] = []
  for (const [line, text] of lines.entries()) {
    const read = readLine(text, { line, isLast: line === lines.length - 1, stack })
    if (read === null) return null
    const { missed, closed } = read
    const outermost = missed.at(-1)
    const missing = missed.map(({ end }) => end.trim()).join('')
    if (outermost !== undefined) return { ...outermost, missing, lastLine: line, closed }
    if (stack.length === 0) return null
  }
  return null
}

interface Reading {
  readonly line: number
  readonly isLast: boolean
  /** What is open; a line changes it. */
  readonly stack: Bracket[]
}

/** Reads on; each that is missed is closed where it is, and the last line closes what is open. */
function readLine(text: string, { line, isLast, stack }: Reading) {
  const missed: Bracket[] = []
  let closed = ''
  let comment = ''
  /** The last sign that is no space; none at the line's beginning. */
  let before = ''
  const close = (brackets: readonly Bracket[]) => {
    for (const bracket of brackets.toReversed()) {
      missed.push(bracket)
      const bare = closed.trimEnd()
      closed = bare.replace(/,$/, '') + bracket.end + (bare === closed ? '' : ' ')
    }
  }
  const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|#.*|./g
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const { 0: words, index: column } = token
    const sign = words.charAt(0)
    if (sign === '#' && /^\s?$/.test(text.charAt(column - 1))) {
      comment = ` ${words}`
      break
    }
    // Within a word a quote is a sign as any other.
    const isQuoted = /["']/.test(sign) && '[{,:'.includes(before)
    if (isQuoted && words.length === 1) return null
    if (!isQuoted) tokens.lastIndex = column + 1
    if (sign.trim() !== '') before = sign
    if (sign === '[' || sign === '{') {
      const space = text[column + 1] === ' ' ? ' ' : ''
      if (stack.length === NESTED_AT_MOST) return null
      stack.push({ sign, line, column, end: space + (sign === '[' ? ']' : '}') })
    }
    if (sign === ']' || sign === '}') {
      const opener = stack.findLastIndex(({ end }) => end.endsWith(sign))
      close(stack.splice(opener === -1 ? -1 : opener + 1))
      // One that closes none of them stands in another's place.
      if (opener === -1) continue
      stack.pop()
      // What follows the last one is another fault, or none.
      if (stack.length === 0 && missed.length === 0) break
    }
    closed += isQuoted ? words : sign
  }
  if (isLast) close(stack)
  return { missed, closed: closed.trimEnd() + comment }
}

/** The end of a long line, which is what changes. */
function tailOf(line: string): string {
  return line.length > 70 ? `…${line.slice(-69)}` : line
}
