/** Reads and writes what a section of a record's body says; every other byte is kept. */
import type { BodyFacts } from '../model/incident.ts'
import { applyEdits, lineEndOf } from './edit.ts'

/** What is to stand below which heading. */
export interface SectionWords {
  readonly heading: string
  readonly words: string
  /** After what stands there, and not in its place. */
  readonly isAppended: boolean
}

/** Where the headings of a body stand, as its tree has them. */
type Headings = Pick<BodyFacts, 'headings'>

/** What stands below a heading; empty where nothing does. */
export function sectionIn(text: string, facts: Headings, heading: string): string {
  const span = spanOf(text, facts, heading)
  return span === null ? '' : text.slice(span.start, span.end).trim()
}

/** The text of the file with the section written: in its place, or as a new one at the end. */
export function writeSection(
  text: string,
  facts: Headings,
  { heading, words: typed, isAppended }: SectionWords
): string {
  const eol = lineEndOf(text)
  const words = typed.trim().split(/\r?\n/).join(eol)
  const span = spanOf(text, facts, heading)
  if (span === null) return `${text.trimEnd()}${eol}${eol}## ${heading}${eol}${eol}${words}${eol}`
  const { start, end } = span
  const old = isAppended ? text.slice(start, end).trim() : ''
  const kept = old === '' ? '' : `${old}${eol}${joint(old, words, eol)}`
  const after = end === text.length ? '' : eol
  return applyEdits(text, [{ start, end, text: `${eol}${kept}${words}${eol}${after}` }])
}

/** Items go on with the list that they come after; all else is a paragraph of its own. */
function joint(old: string, words: string, eol: string): string {
  return isItem(old.slice(old.lastIndexOf('\n') + 1)) && isItem(words) ? '' : eol
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)
}

/** What stands below a heading of two signs, up to the next of two or one. */
function spanOf(
  text: string,
  { headings: all }: Headings,
  heading: string
): { readonly start: number; readonly end: number } | null {
  const headings = all.filter(({ level }) => level <= 2)
  const index = headings.findIndex(
    ({ level, text: name }) => level === 2 && name.toLowerCase() === heading.toLowerCase()
  )
  const found = headings[index]
  if (found === undefined) return null
  const starts = lineStarts(text)
  const startOf = (line: number) => starts[line - 1] ?? text.length
  const { line, underlined } = found
  // It may be a paragraph of several lines; the dashes below it are a line of their own.
  const isLast = (start: number, at: number) =>
    at >= line && /^ {0,3}-+\s*$/.test(text.slice(start, starts[at + 1]))
  const last = underlined === true ? starts.findIndex(isLast) + 1 : line
  const next = headings[index + 1]
  return { start: startOf(last + 1), end: next === undefined ? text.length : startOf(next.line) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
