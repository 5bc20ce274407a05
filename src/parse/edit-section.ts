/** Writes what a section of a record's body says; every other byte is kept. */
import type { BodyFacts, BodyHeading } from '../model/incident.ts'
import { applyEdits, lineEndOf } from './edit.ts'

/** What is to stand below which heading. */
export interface SectionWords {
  readonly heading: string
  readonly words: string
  /** After what stands there, and not in its place. */
  readonly isAppended: boolean
}

/** The text of the file with the section written: in its place, or as a new one at the end. */
export function writeSection(
  text: string,
  { headings: all }: Pick<BodyFacts, 'headings'>,
  written: SectionWords
): string {
  const eol = lineEndOf(text)
  const words = written.words.trim().split(/\r?\n/).join(eol)
  const headings = all.filter(({ level }) => level <= 2)
  const index = headings.findIndex((heading) => isSection(heading, written.heading))
  const found = headings[index]
  if (found === undefined) {
    const start = text.trimEnd().length
    return `${text.slice(0, start)}${eol}${eol}## ${written.heading}${eol}${eol}${words}${eol}`
  }
  const starts = lineStarts(text)
  const begin = startsAfter(text, starts, found)
  const next = headings[index + 1]
  const end = next === undefined ? text.length : (starts[next.line - 1] ?? text.length)
  const old = text.slice(begin, end).trim()
  const kept = written.isAppended && old !== '' ? `${old}${eol}${joint(old, words, eol)}` : ''
  const after = next === undefined ? '' : eol
  return applyEdits(text, [{ start: begin, end, text: `${eol}${kept}${words}${eol}${after}` }])
}

/** Items go on with the list that they come after; all else is a paragraph of its own. */
function joint(old: string, words: string, eol: string): string {
  return isItem(old.split('\n').at(-1) ?? '') && isItem(words) ? '' : eol
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)
}

function isSection({ level, text }: BodyHeading, name: string): boolean {
  return level === 2 && text.trim().toLowerCase() === name.trim().toLowerCase()
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Where what stands below a heading begins. */
function startsAfter(
  text: string,
  starts: readonly number[],
  { line, underlined }: BodyHeading
): number {
  let next = line
  if (underlined === true)
    while (next < starts.length && !/^ {0,3}(?:=+|-+)\s*$/.test(lineAt(text, starts, next)))
      next += 1
  return starts[underlined === true ? next + 1 : next] ?? text.length
}

function lineAt(text: string, starts: readonly number[], index: number): string {
  return text.slice(starts[index], starts[index + 1])
}
