/** A scalar of plain YAML on one line: a word or a quoted text, and what it stands for. */

const DOUBLE_QUOTED = /"[^"\\\n]*(?:\\["\\/nt][^"\\\n]*)*"/y
const SINGLE_QUOTED = /'[^'\n]*(?:''[^'\n]*)*'/y
/** Starts no indicator, no sign, no dot; holds no `: ` and no ` #`. */
export const PLAIN_WORD =
  /[^\s\-?:,[\]{}#&*!|>'"%@`+.~=<][^:#\n]*(?:(?::(?=\S)|(?<=\S)#)[^:#\n]*)*/y
/** The same within a list or a map, where more signs end it. */
export const FLOW_WORD =
  /[^\s\-?:,[\]{}#&*!|>'"%@`+.~=<](?:[^:#,[\]{}"'\s]|:(?=[^\s,[\]{}"'])| (?=[^\s:#,[\]{}"']))*/y
/** What one reader or the other might take for a number; only a plain decimal means the same to both. */
const NUMBER_LIKE = /^[1-9][0-9a-fA-FxobXOB_.eE+-]*$/
const DECIMAL = /^(?:0|[1-9][0-9]{0,14})$/
/** `3d`, `2026-12-25`: text to both. */
const TEXT_WITH_DIGIT = /^[1-9]\d{0,5}(?:d|-\d\d-\d\d)$/
/** `0m` and `09:00-17:00`, the policy's own forms: the same to both. */
const WITH_ZERO = /^0(?:[mhdw]|\d:\d\d-\d\d:\d\d)$/
const CONSTANT = /^(?:(true|True|TRUE)|(false|False|FALSE)|null|Null|NULL)$/

/** Reads the scalar that starts at `at` into `reader.value`; gives its end, or null where it is not plain. */
export function scalarEnd(
  reader: { readonly block: string; value: unknown },
  word: RegExp,
  at: number
): number | null {
  const { block } = reader
  const quote = block[at]
  const pattern = quote === '"' ? DOUBLE_QUOTED : quote === "'" ? SINGLE_QUOTED : word
  pattern.lastIndex = at
  if (!pattern.test(block)) return null
  const end = pattern.lastIndex
  if (pattern === word) {
    const text = block.slice(at, end).trimEnd()
    reader.value = plainWord(text)
    return reader.value === undefined ? null : at + text.length
  }
  const inner = block.slice(at + 1, end - 1)
  reader.value = quote === '"' ? unescaped(inner) : inner.replaceAll("''", "'")
  return end
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === 't' ? '\t' : sign
  )
}

/** The value of a word without quotes; undefined where readers of YAML may differ on it. */
function plainWord(word: string): string | number | boolean | null | undefined {
  if (/^\d/.test(word)) {
    if (DECIMAL.test(word)) return Number(word)
    if (word.startsWith('0')) return WITH_ZERO.test(word) ? word : undefined
    return NUMBER_LIKE.test(word) && !TEXT_WITH_DIGIT.test(word) ? undefined : word
  }
  const constant = word.length > 5 ? null : CONSTANT.exec(word)
  if (constant === null) return word
  return constant[1] === undefined ? (constant[2] === undefined ? null : false) : true
}
