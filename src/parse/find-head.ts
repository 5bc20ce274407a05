/** Finds the generated head at the top of a record's body. */
import { HEAD_CLOSING, HEAD_SIGN, headDrawing, type RecordHead } from '../model/record-head.ts'
import { nextLineStart } from './edit.ts'

/** A head, and where it stands. Offsets are those of the text. */
export interface FoundHead extends RecordHead {
  readonly start: number
  /** The first character after its last line. */
  readonly end: number
  /** The line after it, counted from 1. */
  readonly lineAfter: number
}

/** The head of a body that begins here: the first thing in it, closed further down. Null where there is none. */
export function findHead(
  text: string,
  { bodyStart, bodyLine }: { readonly bodyStart: number; readonly bodyLine: number }
): FoundHead | null {
  let start = bodyStart
  let line = bodyLine
  while (/[ \t\r\n]/.test(text[start] ?? '')) {
    const next = nextLineStart(text, start)
    if (text.slice(start, next).trim() !== '') return null
    start = next
    line += 1
  }
  if (!text.startsWith(HEAD_SIGN, start)) return null
  const lines: string[] = []
  for (let at = start; at < text.length; at = nextLineStart(text, at)) {
    const typed = text.slice(at, nextLineStart(text, at)).trimEnd()
    if (at === start && headDrawing(typed) === null) return null
    lines.push(typed)
    if (typed !== HEAD_CLOSING) continue
    const end = nextLineStart(text, at)
    return { text: lines.join('\n'), line, start, end, lineAfter: line + lines.length }
  }
  return null
}
