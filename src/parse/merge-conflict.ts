/** What git writes into a file where two sides of a merge changed the same lines, and nobody has chosen yet. */

/** What is said of it. */
export const CONFLICT = 'Both sides of a merge stand here, and nobody has chosen yet.'
export const CONFLICT_REMEDY =
  'Keep what is true of both sides, entries in the order of their instants, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.'

/** No line of YAML begins like this. */
const MARKER = /^(?:<{7} |\|{7} |={7}\r?$|>{7} )/m
/** In Markdown `=======` underlines a heading: so all three are wanted, in this order. */
const IN_ORDER = [/^<{7} /, /^={7}\r?$/, /^>{7} /]
const CODE = /^ {0,3}(?:```|~~~)/

/** The offset of the first such line within YAML; null where there is none. */
export function conflictInYaml(text: string, start: number, end: number): number | null {
  const at = text.slice(start, end).search(MARKER)
  return at === -1 ? null : start + at
}

/** The same within Markdown, from `start` on; what is quoted as code is none. */
export function conflictInBody(text: string, start: number): number | null {
  if (!text.includes('<<<<<<< ', start)) return null
  let [offset, opened, seen, isCode] = [start, start, 0, false]
  for (const line of text.slice(start).split('\n')) {
    if (CODE.test(line)) isCode = !isCode
    if (!isCode && IN_ORDER[seen]?.test(line) === true) {
      if (seen === 0) opened = offset
      seen += 1
    }
    if (seen === IN_ORDER.length) return opened
    offset += line.length + 1
  }
  return null
}
