/** IDs of incidents: every pattern of their one form, which no other file repeats, and how two are compared. */

/** `<PREFIX>-<YYYYMMDD>-<HHMM>` of the UTC minute of the first report, and a letter from b on where that is taken. */
export const ID_PATTERN = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?$/

/** The same as other tools' lists write it, in any case. */
export const ID_IN_ANY_CASE = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?$/i

/** An id within a text, or what may be a commit's hash there: the eight digits of an id are none. */
export const ID_OR_HASH = /\b[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?\b|[0-9a-f]{7,}/gi

/** A line that opens with an id: after `id:`, a heading's `#`, a list's or a table's sign. */
export const OPENING_ID =
  /^[\s#>|*-]*(?:(?:id:\s*|["'`[])["'`[*]*)?\b([A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?)\b/

/** The line of a record's front matter that says its id. */
export const FRONT_MATTER_ID = /^id:\s*["']?\b([A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?)\b/

const LEADING_ID = /^[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?(?=[-.])/
const LEADING_ID_IN_ANY_CASE = /^[A-Z][A-Z0-9]+-\d{8}-\d{4}[b-z]?(?=-|\.md$)/i
const NEARLY_LEADING_ID = /^[A-Za-z][A-Za-z0-9]*-\d{8}-\d{4}[a-z]?-?/

/** The id that the name of a file begins with, as typed; null where it begins with none. */
export function idInName(name: string): string | null {
  return LEADING_ID.exec(name)?.[0] ?? null
}

/** The same of the last name of a path, with forward slashes. */
export function idInPath(path: string): string | null {
  return idInName(path.slice(path.lastIndexOf('/') + 1))
}

/** The id that a name lays claim to, in whatever case. */
export function idClaimedByName(name: string): string | null {
  return LEADING_ID_IN_ANY_CASE.exec(name)?.[0] ?? null
}

/** The name of a file without the id, or what was meant for one, that it begins with. */
export function withoutId(name: string): string {
  return name.replace(NEARLY_LEADING_ID, '')
}

/** What an id is looked up by: two that differ in case alone name one incident. */
export function idKey(id: string): string {
  return id.toLowerCase()
}

/** The part of an id that is the same in any case: what a text that names it holds; null where the form is another. */
export function minuteInId(id: string): string | null {
  return /-(\d{8}-\d{4})[b-z]?$/i.exec(id)?.[1] ?? null
}

/** Whether two ids name one incident. */
export function sameId(one: string, other: string): boolean {
  return idKey(one) === idKey(other)
}
