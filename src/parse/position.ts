/** Offsets of a text to lines and columns, and findings in the order of their places. */
import type { Finding } from '../model/finding.ts'

/** A line and a column, both counted from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Gives the line and column of offsets of one text; a CRLF belongs to the line that it ends, a byte order mark takes no column. */
export function positionsOf(text: string): (offset: number) => Position {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
    starts.push(end + 1)
  return (offset) => {
    let low = 0
    for (let high = starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1) }
  }
}

/** The line and column of one offset. */
export function positionAt(text: string, offset: number): Position {
  return positionsOf(text)(offset)
}

/** Sorts findings of one file by place; of several at one place each message is kept once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .filter((finding) => {
      const key = `${finding.line}:${finding.column}:${finding.message}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
