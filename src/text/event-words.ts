/** An entry of a timeline in a reader's words, as safe inline Markdown. */
import type { Numbers, TimelineEvent } from '../model/events.ts'
import { code, fileLink, link, text } from './markdown.ts'
import { utc } from './times.ts'
import { roleWords } from '../model/role-words.ts'

/** A whole entry but for its instant: `**contained** by alice · to stakeholders. Login limited`. No colon: who is `:x` would make an emoji of it. */
export function entryWords(
  event: TimelineEvent,
  relocate: (path: string) => string | null
): string {
  const details = eventDetails(event, relocate)
  const by = event.by === undefined ? '' : ` by ${text(event.by)}`
  return `**${event.event}**${by}${details === '' ? '' : ` · ${details}`}`
}

/** What an entry says besides its instant, its event and who acted. */
export function eventDetails(
  event: TimelineEvent,
  relocate: (path: string) => string | null
): string {
  const { audience, expected, via, url, path, note } = event
  const address = path === undefined ? null : relocate(path)
  const said = [
    ...ownDetails(event),
    ...(audience === undefined ? [] : [`to ${audience.map((role) => roleWords(role)).join(', ')}`]),
    ...(expected === undefined ? [] : [`resolution expected ${utc(expected)}`]),
    ...(via === undefined ? [] : [`via ${text(via)}`]),
    ...(url === undefined ? [] : [link('link', url)]),
    ...(path === undefined ? [] : [address === null ? code(path) : fileLink(path, address)]),
  ].join('; ')
  if (note === undefined) return said
  return said === '' ? text(note) : `${said}. ${text(note)}`
}

function ownDetails(event: TimelineEvent): string[] {
  switch (event.event) {
    case 'reported':
      return event.source === undefined ? [] : [`source ${roleWords(event.source)}`]
    case 'assessed':
      return assessment(event)
    case 'notified':
    case 'engaged':
      return [roleWords(event.role) + (event.who === undefined ? '' : ` (${text(event.who)})`)]
    case 'escalated':
      return [
        `to ${roleWords(event.to)}${event.who === undefined ? '' : ` (${text(event.who)})`}`,
        ...because(event.reason),
      ]
    case 'reopened':
    case 'dismissed':
    case 'held':
    case 'resumed':
      return because(event.reason)
    case 'corrected':
      return [
        `entry ${code(event.entry)}${event.was === undefined ? '' : `, was ${text(event.was)}`}`,
        ...because(event.reason),
      ]
    case 'aware':
      return event.regime === undefined ? [] : [`for ${code(event.regime)}`]
    case 'classified':
      return [`${code(event.regime)} as ${code(event.as)}`, ...because(event.reason)]
    case 'submitted':
      return [
        code(event.duty) + (event.to === undefined ? '' : ` to ${roleWords(event.to)}`),
        ...(event.ref === undefined ? [] : [`reference ${text(event.ref)}`]),
        ...because(event['delay-reason']),
      ]
    case 'closed':
      return numberWords(event.numbers)
    case 'started':
    case 'detected':
    case 'updated':
    case 'investigating':
    case 'contained':
    case 'mitigated':
    case 'resolved':
    case 'validated':
    case 'reviewed':
    case 'decided':
    case 'ruled-out':
    case 'noted':
    case 'evidence':
      return []
  }
}

/** `4000 users`, `1200 EUR lost revenue`: as somebody counted them. */
export function numberWords(numbers: Numbers = []): string[] {
  return numbers.map(({ what, count, unit }) =>
    text([String(count), ...(unit === undefined ? [] : [unit]), what].join(' '))
  )
}

function assessment(event: Extract<TimelineEvent, { event: 'assessed' }>): string[] {
  const facts = [
    ['impact', event.impact],
    ['urgency', event.urgency],
    ['outage', event.outage],
    ['users', event.users],
    ['security risk', event['security-risk']],
    ['affects', event.affects?.join(', ')],
    ['priority set to', event.priority],
  ] as const
  return [
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`])),
    ...(event.scope === undefined ? [] : [`scope ${text(event.scope)}`]),
    ...numberWords(event.numbers),
    ...because(event.reason),
  ]
}

function because(reason: string | undefined): string[] {
  return reason === undefined ? [] : [`because ${text(reason)}`]
}
