/** Finds whatever may be the target of a link or an image in lines of Markdown; it errs towards too many. */
import type { BodyLink } from '../model/incident.ts'

/** After `](` and `]:`: a target in angle brackets, a bare one, or none on this line. */
const TARGET = /\](?:\(|:)[ \t]*(<[^<>]*>|[^\s<)][^\s)]*|)/g
/** A footnote's label is no longer than this. */
const LABEL_LENGTH = 200

/** Finds the targets; the first of the lines is `firstLine` of the file. */
export function scanLinks(lines: readonly string[], firstLine: number): BodyLink[] {
  const links: BodyLink[] = []
  for (const [index, line] of lines.entries()) {
    if (!line.includes('](') && !line.includes(']:')) continue
    for (const match of line.matchAll(TARGET)) {
      if (isFootnote(line, match.index)) continue
      // Where it ends in `](`, the target may stand on the next line.
      const found = match[1] === '' ? firstWord(lines[index + 1] ?? '') : (match[1] ?? '')
      const target = found.startsWith('<') ? found.slice(1).replace(/>$/, '') : found
      if (target !== '') links.push({ target, line: firstLine + index, column: match.index + 1 })
    }
  }
  return links
}

function firstWord(line: string): string {
  return /^[\s>]*([^\s)]+)/.exec(line)?.[1] ?? ''
}

/** Whether the bracket closes `[^1]:`, whose text is no target. */
function isFootnote(line: string, close: number): boolean {
  if (line[close + 1] !== ':') return false
  const before = line.slice(Math.max(0, close - LABEL_LENGTH), close)
  return before[before.lastIndexOf('[') + 1] === '^' && before.includes('[')
}
