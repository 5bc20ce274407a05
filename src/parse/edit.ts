/** Edits of a text by offsets, so that every byte that is not meant stays as it is. */

/** What takes the place of the characters from `start` up to `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies edits that do not overlap; what is inserted at one offset keeps its order, and comes before what is replaced there. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

/** The start of the line that holds the offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The start of the line after the one that holds the offset. */
export function nextLineStart(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** The start of the line after the one on which a part ends; a block of text ends with its last line. */
export function lineAfter(text: string, end: number): number {
  return text[end - 1] === '\n' ? end : nextLineStart(text, end)
}

/** The line end that the text uses at its first line. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n'
}
