/** What an issue reports: the answers of the form, or the same headings as monitoring writes them. */
import { IMPACTS, URGENCIES, type Impact, type Urgency } from '../model/events.ts'
import { commentLines } from './comment-lines.ts'

/** The report of an issue. All of it is anybody's word. */
export interface IssueReport {
  /** What happens; null where nobody says. */
  readonly summary: string | null
  readonly services: readonly string[]
  /** When it was first noticed, as typed. */
  readonly when: string | null
  readonly source: string | null
  readonly impact: Impact | null
  readonly urgency: Urgency | null
  /** What tells an alert from others, the same at each repeat; null for a person's report. */
  readonly fingerprint: string | null
  /** Whether an alert says that it is over, which resolves nothing. */
  readonly isOver: boolean
}

/** A heading as the form writes it above each answer. */
const HEADING = /^ {0,3}#{1,6} +(\S.*)$/
/** What the form writes where somebody left an answer out. */
const LEFT_OUT = '_No response_'
/** A record holds 64 KiB, and the issue keeps the rest. */
const LONGEST = 8000
const MOST_SERVICES = 20

/** Reads the body of an issue. One without the form's headings is the summary itself. */
export function parseIssueReport(body: string): IssueReport {
  const sections = sectionsOf(body)
  const answer = (heading: string): string | null => sections.get(heading) ?? null
  const word = (heading: string) => answer(heading)?.toLowerCase() ?? null
  return {
    summary: answer('what happens') ?? sections.get('') ?? null,
    services: (answer('services') ?? '')
      .split(/[,\n]/)
      .map((name) => name.trim().replaceAll(/\s+/g, ' '))
      .filter((name) => name !== '')
      .slice(0, MOST_SERVICES),
    when: answer('when'),
    source: word('source'),
    impact: IMPACTS.find((one) => one === word('impact')) ?? null,
    urgency: URGENCIES.find((one) => one === word('urgency')) ?? null,
    fingerprint: answer('fingerprint')?.slice(0, 200) ?? null,
    isOver: word('alert') === 'resolved',
  }
}

/** The text below each heading, by the heading in lower case; '' is what stands before the first. */
function sectionsOf(body: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string[]>()
  let current = ''
  for (const { text, isSpoken, isWords } of commentLines(body.slice(0, 65_536))) {
    const [, heading] = (isSpoken ? HEADING.exec(text) : null) ?? []
    if (heading !== undefined) current = heading.trim().toLowerCase()
    else if (isWords) sections.set(current, [...(sections.get(current) ?? []), text])
  }
  return new Map(
    [...sections]
      .map(([heading, lines]) => [heading, lines.join('\n').trim().slice(0, LONGEST)] as const)
      .filter(([, text]) => text !== '' && text !== LEFT_OUT)
  )
}
