/** The tasks of a body with all of their lines: a scan reads the first one, and the date may stand on the next. */
import type { IncidentFile } from '../model/incident.ts'
import { linesOf } from './plain-body.ts'
import { scanBody } from './scan-body.ts'

/** What begins something of its own: a list item, a heading, a quote, a table, a fence, a tag. */
const BEGINS = /^\s*(?:[-*+>#|<]|\d{1,9}[.)]|```|~~~|$)/
const BOXED = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[/

/** Each with its text on one line, and whether it is ticked; as suspicious as the scan is. */
export function wholeTasks({ text, facts }: Pick<IncidentFile['body'], 'text' | 'facts'>): {
  readonly text: string
  readonly done: boolean
}[] {
  if (facts.tasks.length === 0) return []
  const joined: string[] = []
  let isItem = false
  for (const line of linesOf(text)) {
    const goesOn: boolean = isItem && !BEGINS.test(line)
    if (goesOn) joined.push(`${joined.pop() ?? ''} ${line}`)
    else joined.push(line)
    isItem = goesOn || BOXED.test(line)
  }
  return scanBody(joined.join('\n'), 1).tasks.map(({ text: words, done }) => ({
    text: words.replaceAll(/\s+/g, ' '),
    done,
  }))
}
