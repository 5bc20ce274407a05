/**
 * Facts of a body by a line scan, which may only err towards suspicion: it lists no heading and no content that the
 * exact tree lacks, and it misses no link and no task that the tree has.
 */
import type { BodyFacts, BodyHeading, BodyLink, BodyTask } from '../model/incident.ts'
import { isFollowUp, taskFacts } from './task-facts.ts'

const HEADING = /^(#{1,6})(?:[ \t]+(\S.*))?$/
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/
/** A fence in a list or a quotation, or indented: where it ends depends on what it stands in. */
const NESTED_FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*[ \t>]*(?:```|~~~)/
const HTML = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*<[A-Za-z/!?]/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
const TASK = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)+\[([ \txX])\]\s+(\S.*)$/
const TARGET = /\](?:\(|:)[ \t]*(<[^<>]*>|[^\s<)][^\s)]*(?:\([^\s()]*\)[^\s)]*)*|)/g

/** Scans a body whose first line is `firstLine` of the file, in time that grows with its length alone. */
export function scanBody(text: string, firstLine: number): BodyFacts {
  const headings: (BodyHeading & { filled: boolean })[] = []
  const links: BodyLink[] = []
  const tasks: BodyTask[] = []
  let fence: string | null = null
  let comment = false
  /** From here on it takes the tree to say what is a heading. */
  let unsure = false
  let followUp: number | null = null
  const fill = () => {
    if (!unsure)
      for (const heading of headings) if (isOpen(headings, heading)) heading.filled = true
  }
  const lines = text.split('\n')
  for (const [index, raw] of lines.entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const at = firstLine + index
    if (fence !== null) {
      if (closes(line, fence)) fence = null
      continue
    }
    if (comment) {
      comment = !line.includes('-->')
      continue
    }
    const opening = unsure ? null : FENCE.exec(line)
    if (opening !== null) {
      fence = opening[1] ?? opening[2] ?? null
      fill()
      continue
    }
    if (!unsure && line.startsWith('<!--')) {
      // Text after the close still belongs to the HTML block; nothing of it counts.
      comment = !line.slice(4).includes('-->')
      if (line.startsWith('<!-->') || line.startsWith('<!--->')) unsure = true
      continue
    }
    const heading = unsure ? null : HEADING.exec(line)
    if (heading !== null) {
      const level = heading[1]?.length ?? 1
      const name = (heading[2] ?? '').replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim()
      fillAbove(headings, level)
      headings.push({ level, text: name, line: at, empty: true, filled: false })
      if (isFollowUp(name.replaceAll(/[*_`]/g, ''))) followUp = level
      else if (followUp !== null && level <= followUp) followUp = null
      findLinks(line, lines[index + 1], at, links)
      continue
    }
    if (NESTED_FENCE.test(line) || HTML.test(line)) unsure = true
    if (/follow/i.test(line) && (unsure || UNDERLINE.test(lines[index + 1] ?? ''))) followUp ??= 1
    if (UNDERLINE.test(line) && (lines[index - 1] ?? '').trim() !== '') {
      // The lines above may be a heading, and then they were no content.
      for (const open of headings) if (isOpen(headings, open)) open.filled = false
    } else if (line.trim() !== '') fill()
    findLinks(line, lines[index + 1], at, links)
    const task = followUp === null && !unsure ? null : TASK.exec(line)
    if (task !== null) {
      const words = (task[2] ?? '').trim()
      tasks.push({ done: /x/i.test(task[1] ?? ''), text: words, ...taskFacts(words), line: at })
    }
  }
  return {
    headings: headings.map(({ filled, ...heading }) => ({ ...heading, empty: !filled })),
    links,
    tasks,
    from: 'scan',
  }
}

/** Whether no heading of its level or above has come after it. */
function isOpen(headings: readonly BodyHeading[], heading: BodyHeading): boolean {
  const after = headings.slice(headings.indexOf(heading) + 1)
  return after.every((later) => later.level > heading.level)
}

/** A heading is content of the sections that it stands below. */
function fillAbove(headings: { level: number; filled: boolean }[], level: number): void {
  let lowest = level
  for (const heading of headings.toReversed()) {
    if (heading.level < lowest) {
      heading.filled = true
      lowest = heading.level
    }
  }
}

function closes(line: string, fence: string): boolean {
  const trimmed = line.replace(/^ {0,3}/, '').trimEnd()
  return trimmed.length >= fence.length && trimmed === (fence[0] ?? '').repeat(trimmed.length)
}

function findLinks(line: string, next: string | undefined, at: number, links: BodyLink[]): void {
  if (!line.includes('](') && !line.includes(']:')) return
  for (const match of line.matchAll(TARGET)) {
    // A footnote's text is no target.
    if (/\[\^[^\]]*$/.test(line.slice(0, match.index))) continue
    const found = match[1] ?? ''
    // The target may stand on the next line.
    const target = found === '' ? (/^[\s>]*([^\s)]+)/.exec(next ?? '')?.[1] ?? '') : found
    if (target === '' || target === '<>') continue
    links.push({ target: target.replace(/^<(.*)>$/, '$1'), line: at, column: match.index + 1 })
  }
}
