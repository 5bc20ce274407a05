/**
 * Facts of a body by a line scan, which may only err towards suspicion: it lists no heading and no content that the
 * exact tree lacks, and it misses no link and no task that the tree has; of a plain body it says the same as the tree.
 * Every step takes time linear in its line.
 */
import { closesFence } from '../model/code-fence.ts'
import type { BodyFacts, BodyHeading, BodyItem, BodyTask } from '../model/incident.ts'
import { trimEndOf } from '../model/trim-end-of.ts'
import { linesOf, plainLinks } from './plain-body.ts'
import { markUnsaid } from './unsaid-sections.ts'
import { scanLinks } from './scan-links.ts'
import { taskFacts } from '../model/task-text.ts'
import { asTask, isFollowUp } from './task-box.ts'

const HEADING = /^(#{1,6})(?=[ \t]|$)/
const INDENTED_HEADING = /^ {1,3}#{1,6}(?:[ \t]|$)/
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/
/** A line of text that is nothing else. */
const LETTER = /^[A-Za-z]/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/

interface Section extends BodyHeading {
  empty: boolean
}

/** Scans a body whose first line is `firstLine` of the file. */
export function scanBody(text: string, firstLine: number): BodyFacts {
  const lines = linesOf(text)
  const headings: Section[] = []
  const tasks: BodyTask[] = []
  const untracked: BodyItem[] = []
  /** The sections that the line stands in, outermost first. */
  let open: Section[] = []
  let fence: string | null = null
  let comment = false
  /** Once true, it takes the tree to say what is a heading or a content. */
  let unsure = false
  let followUp: number | null = null
  const shown = lines.map((line, index) => {
    if (fence !== null) {
      if (closesFence(line, fence)) fence = null
      return ''
    }
    if (comment) {
      comment = !line.includes('-->')
      return ''
    }
    if (!unsure && line.startsWith('<!--') && !/^<!--?-?>/.test(line)) {
      comment = !line.includes('-->', 4)
      return ''
    }
    if (!unsure && LETTER.test(line)) {
      for (const section of open) section.empty = false
      if (followUp !== null && line.includes('|'))
        untracked.push({ text: line.trim(), line: firstLine + index })
      return line
    }
    const heading = unsure ? null : HEADING.exec(line)
    if (heading !== null) {
      const level = heading[1]?.length ?? 1
      const name = withoutClosing(line.slice(level))
      open = open.filter((section) => section.level < level)
      for (const section of open) section.empty = false
      const section = { level, text: name, line: firstLine + index, empty: true }
      headings.push(section)
      open.push(section)
      if (followUp !== null && level <= followUp) followUp = null
      // A name with markup in it may be any name.
      if (isFollowUp(name) || /follow|[&\\[\]<!*_`]/i.test(name)) followUp ??= level
      return line
    }
    const opening = unsure ? null : FENCE.exec(line)
    fence = opening?.[1] ?? opening?.[2] ?? null
    const { rest, marked } = withoutContainers(line)
    // Where these end, and so what is a heading after them, depends on what they stand in.
    if (fence === null && (/^(?:```|~~~)/.test(rest) || /^<[A-Za-z/!?]/.test(rest))) unsure = true
    const underlined = UNDERLINE.test(line) && (lines[index - 1] ?? '').trim() !== ''
    if (underlined || INDENTED_HEADING.test(line) || unsure) {
      // What stood above may have been a heading, and what follows may be in its section.
      for (const section of open) section.empty = true
      open = []
      followUp ??= 1
    } else if (line.trim() !== '') {
      for (const section of open) section.empty = false
    }
    const task = marked && followUp !== null ? asTask(rest) : null
    if (task !== null) {
      tasks.push({ ...task, ...taskFacts(task.text), line: firstLine + index })
    } else if (followUp !== null && (marked || line.includes('|'))) {
      untracked.push({ text: rest.trim(), line: firstLine + index })
    }
    return line
  })
  const plain = plainLinks(lines, firstLine)
  return {
    headings: markUnsaid(headings, lines, firstLine),
    links: plain ?? scanLinks(shown, firstLine),
    tasks,
    untracked,
    from: plain === null ? 'scan' : 'tree',
  }
}

/** The line without quotation marks, list markers and indent before its text; `marked` where there was a list marker. */
function withoutContainers(line: string): { readonly rest: string; readonly marked: boolean } {
  const marker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])/y
  let at = 0
  let marked = false
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t' || line[at] === '>') at += 1
    marker.lastIndex = at
    if (!marker.test(line)) return { rest: line.slice(at), marked }
    marked = true
    at = marker.lastIndex
  }
}

/** A heading's text without the `##` that may close it. */
function withoutClosing(text: string): string {
  const trimmed = text.trim()
  const open = trimEndOf(trimmed, '#')
  return open === '' || /[ \t]/.test(open.at(-1) ?? '') ? open.trimEnd() : trimmed
}
