/** Reads plain YAML in one pass over its lines: what it takes means the same to every reader; the rest is for the exact one. */
import { FLOW_WORD, PLAIN_WORD, scalarEnd } from './plain-scalar.ts'

/** What only the exact reader may judge. */
export const NOT_PLAIN = Symbol('not plain')

/** Thrown where a block is not plain, and caught where its reading began. */
const REFUSED = new Error('Not plain')

const KEY = /(?!(?:true|false|null):)[a-z][a-z0-9_-]{0,99}:(?=[ \n]|$)/iy
/** What may follow the sign of a comment, or nothing: not everything that does is one to every reader. */
const AFTER_SIGN = /^[ #!\n-]?$/
const BLOCK_SCALAR = /[|>]-?$/my
/** Tabs, controls, line ends of Unicode, marks and halves of pairs: the readers differ on them. */
// eslint-disable-next-line no-control-regex -- it is what we look for
const ODD = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u
const MAX_DEPTH = 8
const SPACE = 32

/** The line that the reader stands on; its indent is -1 after the last. */
interface Reader {
  readonly block: string
  readonly crlf: boolean
  indent: number
  /** The first character after the indent, the line's end, and the start of the next. */
  from: number
  end: number
  next: number
  /** The scalar or flow collection that was read last. */
  value: unknown
}

/** The value of a block of YAML, or `NOT_PLAIN`, which only means that the exact reader has to look. */
export function readPlainYaml(typed: string): unknown {
  const block = typed.replaceAll('\r\n', '\n')
  if (ODD.test(block)) return NOT_PLAIN
  const crlf = block.length < typed.length
  const reader = { block, crlf, indent: 0, from: 0, end: 0, next: 0, value: null }
  try {
    step(reader)
    const value = readBlock(reader)
    return reader.indent === -1 ? value : NOT_PLAIN
  } catch (error) {
    if (error !== REFUSED) throw error
    return NOT_PLAIN
  }
}

function refuse(): never {
  throw REFUSED
}

/** Goes to the next line that holds more than white space and a comment. */
function step(reader: Reader): void {
  const { block } = reader
  while (reader.next < block.length) {
    const start = reader.next
    const found = block.indexOf('\n', start)
    const end = found === -1 ? block.length : found
    reader.next = end + 1
    const from = skipSpaces(block, start)
    if (from === end || block[from] === '#') continue
    reader.indent = from - start
    reader.from = from
    reader.end = end
    return
  }
  reader.indent = -1
}

function readBlock(reader: Reader): unknown {
  return startsItem(reader) ? readList(reader, reader.indent) : readMap(reader, reader.indent)
}

function startsItem({ block, from }: Reader): boolean {
  return block[from] === '-' && block[from + 1] === ' '
}

function readMap(reader: Reader, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  while (reader.indent === indent) {
    const end = keyEnd(reader.block, reader.from) ?? refuse()
    const key = freeKey(map, reader.block.slice(reader.from, end - 1))
    map[key] = readValue(reader, end, indent, false)
  }
  return map
}

function readList(reader: Reader, indent: number): unknown[] {
  const list: unknown[] = []
  while (reader.indent === indent && startsItem(reader)) {
    const at = skipSpaces(reader.block, reader.from + 1)
    if (keyEnd(reader.block, at) === null) list.push(readValue(reader, at, indent, true))
    else {
      reader.indent += at - reader.from
      reader.from = at
      list.push(readMap(reader, reader.indent))
    }
  }
  return list
}

/** A key that comes twice is for the exact reader, too. */
function freeKey(map: Readonly<Record<string, unknown>>, key: string): string {
  return Object.hasOwn(map, key) ? refuse() : key
}

/** The value after a key or a dash; the reader then stands on the next line. */
function readValue(reader: Reader, after: number, indent: number, isItem: boolean): unknown {
  const { block } = reader
  let at = skipSpaces(block, after)
  if (at === reader.end || block[at] === '#') {
    // A dash with nothing behind it: the readers differ on where its item stands.
    if (isItem || !endsLine(reader, at)) refuse()
    step(reader)
    if (reader.indent <= indent)
      return reader.indent === indent && startsItem(reader) ? readList(reader, indent) : null
    if (!opensFlow(block, reader.from)) return readBlock(reader)
    at = reader.from
  }
  if (block[at] === '|' || block[at] === '>') return readText(reader, at, indent)
  const end = opensFlow(block, at)
    ? flowEnd(reader, at, indent, 0)
    : (scalarEnd(reader, PLAIN_WORD, at) ?? refuse())
  if (!endsLine(reader, end)) refuse()
  const { value } = reader
  step(reader)
  return value
}

/** A text over several lines, behind `|` or `>`. */
function readText(reader: Reader, at: number, indent: number): string {
  const { block } = reader
  BLOCK_SCALAR.lastIndex = at
  // The readers differ on the line ends of a CRLF block.
  if (reader.crlf || !BLOCK_SCALAR.test(block)) refuse()
  const isFolded = block[at] === '>'
  let text = ''
  let deep = -1
  let blank = 0
  while (reader.next < block.length) {
    const start = reader.next
    const found = block.indexOf('\n', start)
    const end = found === -1 ? block.length : found
    const from = skipSpaces(block, start)
    if (from === end) {
      // White space alone, or before the text, may be part of it.
      if (from > start || deep === -1) refuse()
      blank += 1
    } else {
      if (from - start <= indent) break
      if (from - start < deep) refuse()
      if (isFolded && deep !== -1 && from - start > deep) refuse()
      if (deep !== -1) text += isFolded ? '\n'.repeat(blank) || ' ' : '\n'.repeat(blank + 1)
      else deep = from - start
      text += block.slice(start + deep, end)
      blank = 0
    }
    reader.next = end + 1
  }
  if (deep === -1) refuse()
  const isStripped = block[at + 1] === '-'
  step(reader)
  return isStripped ? text : `${text}\n`
}

function opensFlow(block: string, at: number): boolean {
  return block[at] === '[' || block[at] === '{'
}

/** Reads a scalar or a flow collection that starts at `at`; gives its end. */
function flowEnd(reader: Reader, at: number, indent: number, depth: number): number {
  const { block } = reader
  if (!opensFlow(block, at)) return scalarEnd(reader, FLOW_WORD, at) ?? refuse()
  if (depth === MAX_DEPTH) refuse()
  const isMap = block[at] === '{'
  const close = isMap ? '}' : ']'
  const list: unknown[] = []
  const map: Record<string, unknown> = {}
  let next = skipBreak(reader, at + 1, indent)
  for (let first = true; block[next] !== close; first = false) {
    if (!first) {
      if (block[next] !== ',') refuse()
      next = skipBreak(reader, next + 1, indent)
    }
    const end = isMap ? (keyEnd(block, next) ?? refuse()) : next
    const key = isMap ? freeKey(map, block.slice(next, end - 1)) : ''
    next = flowEnd(reader, skipSpaces(block, end), indent, depth + 1)
    if (isMap) map[key] = reader.value
    else list.push(reader.value)
    next = skipBreak(reader, next, indent)
  }
  reader.value = isMap ? map : list
  return next + 1
}

/** Past the spaces within a flow collection, and past a line's end where the next goes on deeper than its key stands. */
function skipBreak(reader: Reader, at: number, indent: number): number {
  const next = skipSpaces(reader.block, at)
  if (next !== reader.end) return next
  const start = reader.next
  const found = reader.block.indexOf('\n', start)
  const from = skipSpaces(reader.block, start)
  if (from - start <= indent) return next
  reader.end = found === -1 ? reader.block.length : found
  reader.next = reader.end + 1
  return from
}

/** Where a key's colon ends; null where no key stands there. */
function keyEnd(block: string, at: number): number | null {
  KEY.lastIndex = at
  return KEY.test(block) ? KEY.lastIndex : null
}

/** Whether nothing but a comment stands between there and the line's end. */
function endsLine({ block, end }: Reader, at: number): boolean {
  const from = skipSpaces(block, at)
  if (from >= end) return true
  return block[from] === '#' && block[from - 1] === ' ' && AFTER_SIGN.test(block.charAt(from + 1))
}

function skipSpaces(block: string, at: number): number {
  let next = at
  while (block.charCodeAt(next) === SPACE) next += 1
  return next
}
