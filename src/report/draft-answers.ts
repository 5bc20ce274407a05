/** What a record and its policy can answer to an authority; null where they do not say. */
import type { BlockContent } from 'mdast'
import { numbersOf } from '../clock/numbers.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { TimelineEvent } from '../model/events.ts'
import type { Duty } from '../model/policy.ts'
import { code, text } from '../text/markdown.ts'
import { relocateDown, sectionsOf } from '../text/sections.ts'
import { utcAndLocal } from '../text/times.ts'
import { eventDetails, numberWords } from '../text/event-words.ts'
import type { ReviewInput, StringifyMarkdown } from './review-input.ts'
import { capital, holderOf, roleWords } from './words.ts'

/** One filing to be drawn. */
export interface DraftInput extends ReviewInput {
  readonly duty: Duty
  /** All that the policy asks of this kind. */
  readonly duties: readonly Duty[]
  /** Its row; null where nothing asks for it yet. */
  readonly row: Obligation | null
}

/** Safe Markdown by the name that a template asks for. */
export function draftAnswers(input: DraftInput, stringify: StringifyMarkdown) {
  const { entry, policyFile, duty, body, row, zones } = input
  const { incident, path } = entry.file
  const { course } = entry
  const { policy } = policyFile
  const clockface = { zones, timezone: policy.timezone }
  const regime = duty.when?.regime
  const relocate = relocateDown(path, incident.id)
  const sections = sectionsOf(body, relocate)
  const prose = (title: string) => {
    const blocks: BlockContent[] = sections
      .filter((section) => section.title.toLowerCase() === title.toLowerCase())
      .flatMap((section) => section.blocks)
    const drawn = stringify({ type: 'root', children: blocks }).trim()
    return drawn === '' ? null : drawn
  }
  const at = (event: TimelineEvent | undefined) =>
    event === undefined ? null : utcAndLocal(event.at, clockface)
  const last = (name: TimelineEvent['event']) =>
    course.events.findLast(({ event }) => event.event === name)?.event
  const first = (name: TimelineEvent['event']) =>
    course.events.find(({ event }) => event.event === name)?.event
  const listed = (names: readonly TimelineEvent['event'][]) =>
    list(
      course.events
        .filter(({ event }) => names.includes(event.event))
        .map(({ event }) => {
          const details = eventDetails(event, relocate)
          return `${utcAndLocal(event.at, clockface)}: ${event.event}${details === '' ? '' : `, ${details}`}`
        })
    )
  const manager = policy.contacts['incident-manager']
  return {
    organization: text(policy.organization),
    contact: list([
      ...[holderOf(course, policy, 'incident-manager')]
        .flatMap((name) => name ?? [])
        .map((name) => text(name)),
      ...[manager?.email, manager?.phone]
        .flatMap((means) => means ?? [])
        .map((means) => code(means)),
    ]),
    title: text(incident.title),
    services: incident.services.map((service) => text(service)).join(', '),
    aware: awareWords(entry, regime, at),
    began: at(first('started')),
    detected: at(first('detected')) ?? asReported(entry, at),
    discovered: sourceOf(entry),
    resolved: at(last('resolved')),
    classification: classificationOf(entry, regime),
    classifiedAt: at(lastClassified(entry, regime)),
    severity: severityOf(entry),
    scope: course.scope === null ? null : text(course.scope),
    affects: affectsOf(entry),
    numbers: list(numberWords(numbersOf(course))),
    summary: prose('Summary'),
    impact: prose('Impact'),
    rootCause: prose('Root cause'),
    change: incident.change === undefined ? null : text(incident.change),
    factors: list((incident.factors ?? []).map((factor) => text(factor))),
    actions: prose('Actions taken'),
    followUps: prose('Follow-up'),
    measures: listed(['investigating', 'contained', 'mitigated', 'resolved', 'decided']),
    filings:
      submissionsOf(input, at, ({ isForeign }) => !isForeign) ??
      'Nothing, as of the last entry of the record.',
    elsewhere: submissionsOf(input, at, ({ isForeign }) => isForeign),
    reference: code(incident.id),
    reclassified: reclassifiedOf(entry, regime, at),
    recurrence: list((incident['recurrence-of'] ?? []).map((one) => code(one))),
    delay: delayOf(entry, duty, row),
    /** What a regime asks and a record has no place for. */
    nowhere: null,
  } satisfies Readonly<Record<string, string | null>>
}

function list(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.map((item) => `- ${item}`).join('\n')
}

type At = (event: TimelineEvent | undefined) => string | null

/** The awareness that the duty counts from; where nobody says one, the report, and that it stands for it. */
function awareWords(entry: LedgerEntry, regime: string | undefined, at: At): string | null {
  const said = entry.course.events.flatMap(({ event }) => (event.event === 'aware' ? [event] : []))
  const own =
    said.find((event) => event.regime === regime) ??
    said.find((event) => event.regime === undefined)
  if (own !== undefined) return at(own)
  return asReported(entry, at)
}

/** What the report stands for, said so. */
function asReported({ course }: LedgerEntry, at: At): string | null {
  const reported = at(course.events.find(({ event }) => event.event === 'reported')?.event)
  return reported === null ? null : `${reported}, when it was reported`
}

function sourceOf({ course }: LedgerEntry): string | null {
  const reported = course.events.find(({ event }) => event.event === 'reported')?.event
  if (reported?.event !== 'reported' || reported.source === undefined) return null
  return `Reported by ${roleWords(reported.source)}`
}

function lastClassified({ course }: LedgerEntry, regime: string | undefined) {
  return course.events.findLast(
    ({ event }) => event.event === 'classified' && event.regime === regime
  )?.event
}

function classificationOf(entry: LedgerEntry, regime: string | undefined): string | null {
  const event = lastClassified(entry, regime)
  return event?.event === 'classified'
    ? `${capital(roleWords(event.as))}: ${text(event.reason)}`
    : null
}

function severityOf({ course }: LedgerEntry): string | null {
  const { priority, impact, urgency } = course
  if (priority === null) return null
  return `Priority ${priority}; impact ${impact ?? 'not said'}, urgency ${urgency ?? 'not said'}`
}

function affectsOf({ course }: LedgerEntry): string | null {
  const said = course.events.findLast(
    ({ event }) => event.event === 'assessed' && event.affects !== undefined
  )?.event
  return said?.event === 'assessed' ? capital(said.affects?.join(', ') ?? '') : null
}

/** What was submitted, of its own law or of others, with the references that came back. */
function submissionsOf(
  { entry, duty, duties }: DraftInput,
  at: At,
  isAsked: (submission: { readonly isForeign: boolean }) => boolean
): string | null {
  const foreign = new Set(
    duties
      .filter(({ when }) => duty.when !== undefined && when?.regime !== duty.when.regime)
      .map(({ id }) => id)
  )
  return list(
    entry.course.events.flatMap(({ event }) => {
      if (event.event !== 'submitted' || event.duty === duty.id) return []
      if (!isAsked({ isForeign: foreign.has(event.duty) })) return []
      const ref = event.ref === undefined ? '' : `, reference ${text(event.ref)}`
      return [`${code(event.duty)}, ${at(event) ?? ''}${ref}`]
    })
  )
}

/** Each classification, where there is more than one. */
function reclassifiedOf({ course }: LedgerEntry, regime: string | undefined, at: At): string {
  const said = course.events.flatMap(({ event }) =>
    event.event === 'classified' && event.regime === regime
      ? [`${at(event) ?? ''}: ${roleWords(event.as)}, ${text(event.reason)}`]
      : []
  )
  return (
    list(said.length > 1 ? said : []) ??
    'It was not reclassified, as of the last entry of the record.'
  )
}

/** The reason that a submission gives; one that was not needed is none. */
function delayOf({ course }: LedgerEntry, duty: Duty, row: Obligation | null): string | null {
  const said = course.events.flatMap(({ event }) =>
    event.event === 'submitted' && event.duty === duty.id ? (event['delay-reason'] ?? []) : []
  )
  const [last] = said.slice(-1)
  if (last !== undefined) return text(last)
  return (row?.breaches ?? 0) === 0 ? 'It is not late, as of the last entry of the record.' : null
}
