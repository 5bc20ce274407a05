/**
 * Draws the head of a record's body from its front matter alone. Each line of it comes from one key or one entry: what
 * Git merges in the front matter it merges in the head too, and the two still agree.
 */
import type { TimelineEvent } from '../model/events.ts'
import type { Incident } from '../model/incident.ts'
import {
  HEAD_CLOSING,
  HEAD_DRAWING,
  HEAD_OPENING,
  headDrawing,
  type RecordHead,
} from '../model/record-head.ts'
import { roleWords } from '../model/role-words.ts'
import { entryWords } from './event-words.ts'
import { code, type Inline, link, table, text } from './markdown.ts'
import { isLinkable } from './references.ts'
import { utc } from './times.ts'

/** The head from its first line to its last, without a line end after it. */
export function drawHead(incident: Incident): string {
  const { id, title, timeline } = incident
  return [
    HEAD_OPENING,
    '',
    ...table([code(id), text(title)], factsOf(incident)),
    '',
    // One column: beside a second one a phone breaks each date into three lines.
    ...table(['Timeline (UTC)'], timeline.map(entryRow)),
    '',
    HEAD_CLOSING,
  ].join('\n')
}

/** Whether a head that stands in a record is the one that it would get now. */
export function headStanding(
  { text: typed }: RecordHead,
  incident: Incident
): 'equal' | 'other-words' | 'other-version' {
  const [opening = ''] = typed.split('\n', 1)
  if (headDrawing(opening) !== HEAD_DRAWING) return 'other-version'
  return typed === drawHead(incident) ? 'equal' : 'other-words'
}

function factsOf(incident: Incident): string[][] {
  const { status, priority, impact, urgency, services, kind, declared, tlp, links = [] } = incident
  const { 'duplicate-of': original, related = [] } = incident
  const rank = [
    ...(priority === undefined ? [] : [priority]),
    ...(impact === undefined ? [] : [`${impact} impact`]),
    ...(urgency === undefined ? [] : [`${urgency} urgency`]),
  ]
  return [
    ...fact('State', status),
    ...(rank.length === 0 ? [] : [['Priority', rank.join(', ')]]),
    ...onHold(incident.timeline),
    ['Services', services.map((name) => text(name)).join(', ')],
    ['Kind', text(kind)],
    ...(declared === 'live' ? [] : [['Declared', declared]]),
    ...fact('TLP', tlp),
    ...(original === undefined ? [] : [['Duplicate of', code(original)]]),
    ...(related.length === 0 ? [] : [['Related', related.map((one) => code(one)).join(', ')]]),
    ...peopleOf(incident).map(([role, who]) => [text(capital(roleWords(role))), who]),
    ...links.map(({ what, url }) => [
      text(capital(what)),
      isLinkable(url) ? link(shown(url), url) : code(url),
    ]),
  ]
}

function fact(name: string, value: string | undefined): string[][] {
  return value === undefined ? [] : [[name, value]]
}

/** The last hold, where nothing resumed it and nothing ended it. */
function onHold(timeline: readonly TimelineEvent[]): string[][] {
  const last = timeline.findLast(({ event }) => ENDS_HOLD.has(event) || event === 'held')
  if (last?.event !== 'held') return []
  return [['On hold', `since ${utc(last.at)}, because ${text(last.reason)}`]]
}

const ENDS_HOLD: ReadonlySet<string> = new Set(['resumed', 'resolved', 'closed', 'dismissed'])

/** Who reported it, and for each role who holds it by the record's word, or took it up last. */
function peopleOf({ roles = {}, timeline }: Incident): (readonly [string, Inline])[] {
  const reported = timeline.find(({ event }) => event === 'reported')?.by
  const holders = new Map(Object.entries(roles))
  for (const event of timeline) {
    if (event.event !== 'engaged') continue
    const who = event.who ?? event.by
    if (who !== undefined) holders.set(event.role, who)
  }
  return [...(reported === undefined ? [] : [['reported by', reported] as const]), ...holders].map(
    ([role, who]) => [role, text(who)] as const
  )
}

function entryRow(event: TimelineEvent): string[] {
  const about = event.approximate === true ? 'about ' : ''
  // An address that may not be a live link would only widen the table; the front matter has it.
  const { url, ...rest } = event
  const shownEvent = url === undefined || isLinkable(url) ? event : rest
  const at = about + utc(event.at).replace(/ UTC$/, '')
  return [`${at} ${entryWords(shownEvent, inside)}`]
}

/** A path below the record's folder leads there from its page; no other becomes a link. */
function inside(path: string): string | null {
  return /^[\\/]|^[a-z]+:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path) ? null : path
}

/** An address without its scheme, as people say it. */
function shown(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
