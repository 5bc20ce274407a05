/**
 * Reads the bodies whose Markdown is no more than it looks like: headings, paragraphs and one level of list items, with
 * no code, HTML, table, quote, or link but inline ones. What a line scan finds there is all that the exact tree would.
 */
import type { BodyLink } from '../model/incident.ts'
import { isFollowUp } from './task-box.ts'

/** Nothing that Markdown joins to another line, hides, or makes a link of (GFM's literal ones too). */
const SIMPLE = /^[\p{L}\p{N}\p{P}\p{S} ]*$/u
const SPECIAL = /[<|[\]]|:\/\/|www\.|mailto:|xmpp:|\S@/i
export const LINK = /\[([\p{L}\p{N} ,.'-]{1,200})\]\(([\w./:#?=%+~,-]{1,500})\)/gu
const HEADING = /^#{1,6} ([\p{L}\p{N}][\p{L}\p{N} ,.'()/?:-]*)$/u
/** No marker of a list, a quote, a rule or an underline begins like this. */
const PARAGRAPH = /^(?:[\p{L}"“'(@]|\d+[^\d.)])/u
export const ITEM = /^- (?:\[[ xX]\] )?(?=[\p{L}\p{N}"“'(@])/u
/** An item whose text begins a list of its own. */
const NESTED = /^\d+[.)]/

/** The links of a plain body whose first line is `firstLine` of the file; null where it is not plain. */
export function plainLinks(lines: readonly string[], firstLine: number): BodyLink[] | null {
  const links: BodyLink[] = []
  let hasCode = false
  let isAfterItem = false
  for (const [index, line] of lines.entries()) {
    const item = ITEM.exec(line)?.[0]
    const isText = item === undefined && PARAGRAPH.test(line)
    // A line right below an item goes on with it.
    if (isText && isAfterItem) return null
    isAfterItem = item !== undefined
    if (line === '') continue
    if (item === undefined && !isText) {
      if (!isPlainHeading(line)) return null
      continue
    }
    const start = item?.length ?? 0
    if (item !== undefined && !isPlainItem(line.slice(start))) return null
    const typed = line.slice(start)
    const text = typed.replaceAll(LINK, (link, words: string, target: string, at: number) => {
      if (/[!\\]/.test(typed.charAt(at - 1))) return link
      links.push({ target, line: firstLine + index, column: start + at + 1 })
      return words
    })
    if (!SIMPLE.test(text) || SPECIAL.test(text)) return null
    hasCode ||= text.includes('`')
  }
  // Code may begin on one line, end on another, and have a link for a part of it.
  return hasCode && links.length > 0 ? null : links
}

/**
 * The sections of that name (in lower case) with their headings, as they would stand alone: what a tree says of them is
 * what it says of them in the whole body. Null where the body is not plain.
 */
export function plainSections(text: string, name: string): string | null {
  const lines = linesOf(text)
  if (plainLinks(lines, 1) === null) return null
  let isWithin = false
  const within = lines.filter((line) => {
    if (/^#{1,2} /.test(line)) isWithin = HEADING.exec(line)?.[1]?.toLowerCase() === name
    return isWithin
  })
  return within.join('\n')
}

/** The lines of a body, whichever way they end. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

function isPlainHeading(line: string): boolean {
  const name = HEADING.exec(line)?.[1]
  if (name === undefined || SPECIAL.test(name)) return false
  // A scan takes whatever looks like it for the follow-ups.
  return !/follow/i.test(name) || isFollowUp(name)
}

/** An item is kept as typed, but for its white space. */
function isPlainItem(text: string): boolean {
  return !NESTED.test(text) && !/ {2}| $/.test(text)
}
