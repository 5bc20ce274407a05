/** The lines of a comment that its author says themselves: what is quoted, fenced, indented or hidden orders nothing. */

/** One line of a comment. */
export interface CommentLine {
  readonly text: string
  /** Whether a command may begin in it. */
  readonly isSpoken: boolean
  /** Whether it belongs to the words of a command before it: what others said, or nobody sees, does not. */
  readonly isWords: boolean
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const QUOTE = /^ {0,3}>/
const INDENTED = /^(?: {4}|\t)/
const HIDDEN = /^ {0,3}<!--/

/** Cuts a comment into its lines, and says of each whether it may order anything. */
export function commentLines(comment: string): readonly CommentLine[] {
  let fence: string | null = null
  let isHidden = false
  return comment.split(/\r\n|[\n\r]/).map((text) => {
    if (fence !== null) {
      if (isEnd(text, fence)) fence = null
      return { text, isSpoken: false, isWords: true }
    }
    if (isHidden || HIDDEN.test(text)) {
      isHidden = !text.includes('-->')
      return { text, isSpoken: false, isWords: false }
    }
    const [all = '', ticks] = FENCE.exec(text) ?? []
    // A fence of backticks holds none in its first line; then it is a code span.
    if (ticks !== undefined && !(ticks.includes('`') && text.includes('`', all.length))) {
      fence = ticks
      return { text, isSpoken: false, isWords: true }
    }
    if (QUOTE.test(text)) return { text, isSpoken: false, isWords: false }
    return { text, isSpoken: !INDENTED.test(text), isWords: true }
  })
}

/** Whether a line closes a fence: as many of its marks or more, and nothing else. */
function isEnd(line: string, fence: string): boolean {
  const marks = line.trim()
  const mark = fence.charAt(0)
  return !INDENTED.test(line) && marks.length >= fence.length && marks === mark.repeat(marks.length)
}
