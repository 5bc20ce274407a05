/** Finds whatever may be the target of a link or an image in lines of Markdown; it errs towards too many. */
import type { BodyLink } from '../model/incident.ts'

/** A label is looked back for, and a target read, no further than this: an honest one is shorter. */
const REACH = 1000

/** Finds the targets; the first of the lines is `firstLine` of the file. */
export function scanLinks(lines: readonly string[], firstLine: number): BodyLink[] {
  const links: BodyLink[] = []
  for (const [index, line] of lines.entries()) {
    for (let at = line.indexOf(']'); at !== -1; at = line.indexOf(']', at + 1)) {
      const open = line[at + 1]
      if ((open !== '(' && open !== ':') || isFootnote(line, at)) continue
      const here = targetIn(line.slice(at + 2, at + REACH), open)
      // Nothing on this line: the target may stand on the next.
      const target = here === '' ? targetIn((lines[index + 1] ?? '').slice(0, REACH), open) : here
      if (target !== '') links.push({ target, line: firstLine + index, column: at + 1 })
    }
  }
  return links
}

/** The target at the start of a text: in angle brackets, or up to white space or the bracket that closes the link. */
function targetIn(text: string, open: '(' | ':'): string {
  const rest = text.replace(/^[\s>]+/, '')
  const bracketed = /^<([^<>]*)>/.exec(rest)
  if (bracketed !== null) return bracketed[1] ?? ''
  let depth = 0
  let end = 0
  for (; end < rest.length && !/\s/.test(rest[end] ?? ''); end += 1) {
    if (open === ':') continue
    if (rest[end] === '(') depth += 1
    else if (rest[end] === ')') depth -= 1
    if (depth < 0) break
  }
  return rest.slice(0, end)
}

/** Whether the bracket closes `[^1]:`, whose text is no target. */
function isFootnote(line: string, close: number): boolean {
  if (line[close + 1] !== ':') return false
  const before = line.slice(Math.max(0, close - REACH), close)
  const open = before.lastIndexOf('[')
  return open !== -1 && before[open + 1] === '^'
}
