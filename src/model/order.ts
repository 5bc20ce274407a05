/** The order of texts. */

/** By their code units, the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** By bytes of UTF-8, as git keeps paths: that is the order of code points, and not of UTF-16 units. */
export function compareBytes(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at += 1) {
    const unit = one.charCodeAt(at)
    const another = other.charCodeAt(at)
    if (unit !== another) return rank(unit) - rank(another)
  }
  return one.length - other.length
}

const FIRST_HALF = 0xd800
const AFTER_HALVES = 0xe000

/** Halves of pairs stand for code points above all that take one unit. */
function rank(unit: number): number {
  if (unit < FIRST_HALF) return unit
  return unit < AFTER_HALVES ? unit + 0x10000 : unit
}
