/** Marks within a sentence what is to be typed: a code span as Markdown has it, which its own backticks cannot end. */

/** `words` between backticks, more of them than it holds in a row. */
export function typed(words: string): string {
  const ticks = '`'.repeat(longestRun(words) + 1)
  const room = /^`|`$|^ .* $/.test(words) ? ' ' : ''
  return ticks + room + words + room + ticks
}

/** A piece of a sentence. */
export interface Piece {
  readonly typed: boolean
  readonly words: string
}

/** The sentence in its pieces; a backtick that nothing answers is text. */
export function piecesOf(sentence: string): readonly Piece[] {
  const runs = sentence.split(/(`+)/)
  const pieces: Piece[] = []
  const unanswered = new Set<number>()
  let text = ''
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] ?? ''
    const isTicks = at % 2 === 1
    const end = isTicks && !unanswered.has(run.length) ? runs.indexOf(run, at + 1) : -1
    if (end === -1) {
      if (isTicks) unanswered.add(run.length)
      text += run
      continue
    }
    pieces.push({ typed: false, words: text })
    pieces.push({ typed: true, words: withoutRoom(runs.slice(at + 1, end).join('')) })
    text = ''
    at = end
  }
  return [...pieces, { typed: false, words: text }].filter(({ words }) => words !== '')
}

/** The length of the longest row of backticks. */
export function longestRun(words: string): number {
  return (words.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

function withoutRoom(words: string): string {
  return /^ .* $/.test(words) && words.trim() !== '' ? words.slice(1, -1) : words
}
