/** What a word of plain YAML stands for: a text, a number or a constant. */

/** What one reader or the other might take for a number; only a plain decimal means the same to both. */
const NUMBER_LIKE = /^[1-9][0-9a-fA-FxobXOB_.eE+-]*$/
const DECIMAL = /^(?:0|[1-9][0-9]{0,14})$/
/** `3d`, `2026-12-25`: text to both. */
const TEXT_WITH_DIGIT = /^[1-9]\d{0,5}(?:d|-\d\d-\d\d)$/
/** `0m` and `09:00-17:00`, the policy's own forms: the same to both. */
const WITH_ZERO = /^0(?:[mhdw]|\d:\d\d-\d\d:\d\d)$/
const CONSTANT = /^(?:(true|True|TRUE)|(false|False|FALSE)|null|Null|NULL)$/

/** The value of a word without quotes; undefined where readers of YAML may differ on it. */
export function plainWord(word: string): string | number | boolean | null | undefined {
  if (/^\d/.test(word)) {
    if (DECIMAL.test(word)) return Number(word)
    if (word.startsWith('0')) return WITH_ZERO.test(word) ? word : undefined
    return NUMBER_LIKE.test(word) && !TEXT_WITH_DIGIT.test(word) ? undefined : word
  }
  const constant = word.length > 5 ? null : CONSTANT.exec(word)
  if (constant === null) return word
  return constant[1] === undefined ? (constant[2] === undefined ? null : false) : true
}
