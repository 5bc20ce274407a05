/** Tells plain YAML from the rest by a line scan: what passes means the same to the fast reader and to the exact one. */

const KEY = /([A-Za-z][A-Za-z0-9_-]*):(?=[ \r]|$)/y
const RESERVED_KEY = /^(?:true|false|null)$/i
const DOUBLE_QUOTED = /"(?:[^"\\]|\\["\\/nt])*"/y
const SINGLE_QUOTED = /'(?:[^']|'')*'/y
/** Starts no indicator, no sign, no dot; holds no `: ` and no ` #`. */
const PLAIN_WORD = /[^\s\-?:,[\]{}#&*!|>'"%@`+.~=<](?:[^:#]|:(?=[^\s])|(?<=\S)#)*/y
const FLOW_WORD =
  /[^\s\-?:,[\]{}#&*!|>'"%@`+.~=<](?:[^:#,[\]{}"'\s]|:(?=[^\s,[\]{}"'])| (?=[^\s:#,[\]{}"']))*/y
const BLOCK_SCALAR = /[|>][-+]?$/
const COMMENT = /^(?:$| +(?:$|#(?:$|[ #!-].*$)))/
/** What one reader or the other might take for a number; only a plain decimal means the same to both. */
const NUMBER_LIKE = /^[1-9][0-9a-fA-FxobXOB_.eE+-]*$/
const DECIMAL = /^[1-9][0-9]{0,14}$/
/** `3d`, `2026-12-25`: text to both. */
const TEXT_WITH_DIGIT = /^[1-9]\d{0,5}(?:d|-\d\d-\d\d)$/
/** `0`, the number; `0m` and `09:00-17:00`, the policy's own forms: the same to both. */
const WITH_ZERO = /^0(?:[mhdw]|\d:\d\d-\d\d:\d\d)?$/
const MAX_DEPTH = 8

/** Whether a block of YAML is plain. `false` only means that the exact reader has to look. */
export function isPlainYaml(block: string): boolean {
  if (block.includes('\t')) return false
  const crlf = block.includes('\r')
  let scalarAbove: number | null = null
  for (const raw of block.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const indent = line.search(/[^ ]/)
    if (indent === -1) continue
    if (scalarAbove !== null) {
      if (indent > scalarAbove) continue
      scalarAbove = null
    }
    if (line[indent] === '#') continue
    const dash = /^ *- +/.exec(line)
    const at = dash === null ? indent : dash[0].length
    KEY.lastIndex = at
    const key = KEY.exec(line)
    if (key === null && dash === null) return false
    // A dash with nothing behind it: the readers differ on where its item stands.
    if (key === null && /^(?:#|$)/.test(line.slice(at))) return false
    if (key !== null && RESERVED_KEY.test(key[1] ?? '')) return false
    const rest = line.slice(key === null ? at : KEY.lastIndex).trimStart()
    if (BLOCK_SCALAR.test(rest) && rest.length <= 2) {
      // The two readers differ on the line ends of a CRLF block.
      if (crlf) return false
      // In a list the text has to be deeper than the dash, else deeper than its key.
      scalarAbove = key === null ? indent : at
    } else if (!isPlainValue(rest)) return false
  }
  return true
}

function isPlainValue(rest: string): boolean {
  if (rest === '' || /^#(?:$|[ #!-])/.test(rest)) return true
  const end =
    rest.startsWith('[') || rest.startsWith('{') ? flowEnd(rest, 0, 0) : scalarEnd(rest, PLAIN_WORD)
  return end !== -1 && COMMENT.test(rest.slice(end))
}

/** The end of one flow collection or scalar that starts at `at`; -1 where it is not plain. */
function flowEnd(text: string, at: number, depth: number): number {
  const open = text[at]
  if (open !== '[' && open !== '{') return scalarEnd(text, FLOW_WORD, at)
  if (depth === MAX_DEPTH) return -1
  const close = open === '[' ? ']' : '}'
  let next = skipSpaces(text, at + 1)
  if (text[next] === close) return next + 1
  for (;;) {
    if (open === '{') {
      KEY.lastIndex = next
      const key = KEY.exec(text)
      if (key === null || RESERVED_KEY.test(key[1] ?? '')) return -1
      next = skipSpaces(text, KEY.lastIndex)
    }
    next = flowEnd(text, next, depth + 1)
    if (next === -1) return -1
    next = skipSpaces(text, next)
    if (text[next] === close) return next + 1
    if (text[next] !== ',') return -1
    next = skipSpaces(text, next + 1)
  }
}

function scalarEnd(text: string, word: RegExp, at = 0): number {
  const first = text[at]
  const pattern = first === '"' ? DOUBLE_QUOTED : first === "'" ? SINGLE_QUOTED : word
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return -1
  if (pattern !== word) return pattern.lastIndex
  const trimmed = match[0].trimEnd()
  return isPlainWord(trimmed) ? at + trimmed.length : -1
}

function isPlainWord(word: string): boolean {
  if (word.startsWith('0')) return WITH_ZERO.test(word)
  return !NUMBER_LIKE.test(word) || DECIMAL.test(word) || TEXT_WITH_DIGIT.test(word)
}

function skipSpaces(text: string, at: number): number {
  let next = at
  while (text[next] === ' ') next += 1
  return next
}
