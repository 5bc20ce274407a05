/** What an issue reports: the answers of the form, or the same headings as monitoring writes them. */
import { IMPACTS, SOURCES, URGENCIES, type Impact, type Urgency } from '../model/events.ts'
import { typed } from '../model/typed.ts'
import { commentLines } from './comment-lines.ts'

/** The report of an issue. All of it is anybody's word. */
export interface IssueReport {
  /** What happens; null where nobody says. */
  readonly summary: string | null
  readonly services: readonly string[]
  /** When it was first noticed, as typed. */
  readonly when: string | null
  readonly source: (typeof SOURCES)[number] | null
  readonly impact: Impact | null
  readonly urgency: Urgency | null
  /** What tells an alert from others, the same at each repeat; null for a person's report. */
  readonly fingerprint: string | null
  /** Whether an alert says that it is over, which resolves nothing. */
  readonly isOver: boolean
  /** What stands in the issue and in none of the above, in its order. */
  readonly unread: readonly UnreadAnswer[]
}

/** Words of an issue that no key of a record takes. */
export interface UnreadAnswer {
  /** The heading above them, as typed; '' where there is none. */
  readonly heading: string
  readonly words: string
  /** Why they say nothing there, and what was expected; null below a heading of the issue's own. */
  readonly why: string | null
}

/** A heading as the form writes it above each answer. */
const HEADING = /^ {0,3}#{1,6} +(\S.*)$/
/** What the form writes where somebody left an answer out. */
const LEFT_OUT = '_No response_'
/** A record holds 64 KiB, and the issue keeps the rest. */
const LONGEST = 8000
const MOST_SERVICES = 20
/** The headings that are read, in lower case. */
const READ = new Set([
  'what happens',
  'services',
  'when',
  'source',
  'impact',
  'urgency',
  'fingerprint',
  'alert',
])
const ALERT_WORDS = ['firing', 'resolved'] as const

/** Reads the body of an issue. One without the form's headings is the summary itself. */
export function parseIssueReport(body: string): IssueReport {
  const sections = sectionsOf(body)
  const answer = (heading: string): string | null => sections.get(heading)?.words ?? null
  const unread = new Map<string, UnreadAnswer>()
  const miss = (at: string, words: string, why: string | null) =>
    unread.set(at, { heading: sections.get(at)?.heading ?? at, words, why })
  const oneOf = <Word extends string>(heading: string, allowed: readonly Word[]): Word | null => {
    const words = answer(heading)
    const found = allowed.find((one) => one === words?.toLowerCase()) ?? null
    if (words !== null && found === null) miss(heading, words, alternatives(allowed))
    return found
  }
  const services = (answer('services') ?? '')
    .split(/[,\n]/)
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter((name) => name !== '')
  if (services.length > MOST_SERVICES)
    miss(
      'services',
      services.slice(MOST_SERVICES).join(', '),
      `a record takes ${MOST_SERVICES} of a report`
    )
  const summary = answer('what happens') ?? answer('')
  for (const [at, { words }] of sections)
    if (!READ.has(at) && (at !== '' || words !== summary)) miss(at, words, null)
  const read = {
    summary,
    services: services.slice(0, MOST_SERVICES),
    when: answer('when'),
    source: oneOf('source', SOURCES),
    impact: oneOf('impact', IMPACTS),
    urgency: oneOf('urgency', URGENCIES),
    fingerprint: answer('fingerprint')?.slice(0, 200) ?? null,
    isOver: oneOf('alert', ALERT_WORDS) === 'resolved',
  }
  return { ...read, unread: [...sections.keys()].flatMap((at) => unread.get(at) ?? []) }
}

/** What was expected: one of these, each to be typed. */
function alternatives(words: readonly string[]): string {
  const all = words.map((word) => typed(word))
  return `expected ${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}

interface Section {
  readonly heading: string
  readonly words: string
}

/** The text below each heading, by the heading in lower case; '' is what stands before the first. */
function sectionsOf(body: string): ReadonlyMap<string, Section> {
  const sections = new Map<string, { readonly heading: string; readonly lines: string[] }>()
  let heading = ''
  for (const { text, isSpoken, isWords } of commentLines(body.slice(0, 65_536))) {
    const [, begun] = (isSpoken ? HEADING.exec(text) : null) ?? []
    if (begun !== undefined) heading = begun.trim()
    else if (isWords) {
      const section = sections.get(heading.toLowerCase()) ?? { heading, lines: [] }
      section.lines.push(text)
      sections.set(heading.toLowerCase(), section)
    }
  }
  return new Map(
    [...sections]
      .map(([at, section]): [string, Section] => {
        const words = section.lines.join('\n').trim().slice(0, LONGEST)
        return [at, { heading: section.heading, words }]
      })
      .filter(([, { words }]) => words !== '' && words !== LEFT_OUT)
  )
}
