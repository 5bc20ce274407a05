/** A month of incidents: who reported what when, and when the repository heard of it. */
import type { TimelineEvent } from '../../src/model/events.ts'
import {
  type BodyFacts,
  IncidentSchema,
  type Incident,
  type IncidentFile,
} from '../../src/model/incident.ts'
import {
  DAY,
  formatInstant,
  HOUR,
  MINUTE,
  parseInstant,
  type Instant,
} from '../../src/model/time.ts'
import { chance, type Chance } from './random.ts'

/** Monday, midnight UTC; the month holds the end of summer time in Amsterdam. */
export const START = instant('2026-10-05T00:00:00Z')

/** The incidents, as the repository holds them at any moment. */
export interface World {
  readonly filesAt: (now: Instant) => readonly IncidentFile[]
  /** Changes with each entry that the repository hears of. */
  readonly blobAt: (id: string, now: Instant) => string
  /** When the repository hears of an entry, in order. */
  readonly changes: readonly Instant[]
  readonly incidents: number
  readonly start: Instant
  readonly end: Instant
}

interface Told {
  readonly incident: Incident
  /** When the repository hears of each entry of the timeline. */
  readonly heardAt: readonly Instant[]
  readonly tidy: boolean
}

type Entry = { readonly at: Instant; readonly event: string; readonly [key: string]: unknown }

/**
 * Draws `count` incidents of both kinds over `days` days from an instant on; `tidy` is a team that comes back to what was
 * left lying, so that a month has not all of its incidents open.
 */
export function drawWorld(
  seed: number,
  count: number,
  days: number,
  start = START,
  tidy = false
): World {
  const luck = chance(seed, 'world')
  const told = Array.from({ length: count }, (_, index) =>
    drawIncident(luck, index, { start, days, tidy })
  )
  return {
    filesAt: (now) => told.flatMap((one) => fileAt(one, now)),
    blobAt: (id, now) => {
      const one = told.find(({ incident }) => incident.id === id)
      return `${id}-${one?.heardAt.filter((at) => at <= now).length ?? 0}`
    },
    changes: [...new Set(told.flatMap(({ heardAt }) => heardAt))].toSorted((a, b) => a - b),
    incidents: count,
    start,
    end: start + days * DAY,
  }
}

function drawIncident(
  luck: Chance,
  index: number,
  { start, days, tidy }: { readonly start: Instant; readonly days: number; readonly tidy: boolean }
): Told {
  const isSecurity = luck.happens(0.45)
  const reported = start + luck.between(0, (days - 1) * 24 * 60) * MINUTE
  const left = drawTimeline(luck, reported, isSecurity)
  const entries = tidy ? putInOrder(luck, left, isSecurity) : left
  // The letter keeps two reports of one minute apart.
  const letter = index % 26 === 0 ? '' : String.fromCodePoint(97 + (index % 25) + 1)
  const stamp = formatInstant(reported).replace(/[-:]/g, '').replace('T', '-').slice(0, 13)
  const incident = IncidentSchema.parse({
    id: `${isSecurity ? 'SEC' : 'INC'}-${stamp}${letter}`,
    title: luck.pick(TITLES),
    kind: isSecurity ? 'security' : 'service',
    services: [luck.pick(['login-api', 'timeline', 'search'])],
    declared: luck.happens(0.06) ? luck.pick(['backfill', 'exercise']) : 'live',
    ...(luck.happens(0.2) ? { tlp: luck.pick(['clear', 'green', 'amber', 'red']) } : {}),
    timeline: entries.map((entry) => ({ ...entry, at: formatInstant(entry.at) })),
  })
  return { incident, heardAt: hearings(luck, entries), tidy }
}

/** What nobody ended is ended a day or two later, told and looked back upon. */
function putInOrder(
  luck: Chance,
  entries: readonly Entry[],
  isSecurity: boolean
): readonly Entry[] {
  const all = [...entries]
  let at = (all.at(-1)?.at ?? 0) + luck.between(6 * 60, 36 * 60) * MINUTE
  const pass = (low: number, high: number) => (at += luck.between(low, high) * MINUTE)
  const add = (event: string, more: object = {}) => void all.push({ at, event, ...more })
  const last = (event: string) => all.findLastIndex((entry) => entry.event === event)
  if (last('dismissed') >= 0) return all
  if (last('assessed') < 0) add('assessed', { by: 'alice', ...drawAssessment(luck) })
  const audience = isSecurity ? 'stakeholders' : 'users'
  if (last('closed') <= last('reopened')) resolve(luck, { pass, add, audience, isSecurity })
  add('notified', { by: 'alice', role: 'stakeholders' })
  add('reviewed', { by: 'alice' })
  return all
}

/** People write at once, a little later, or when the night is over; what comes first is never heard of last. */
function hearings(luck: Chance, entries: readonly Entry[]): readonly Instant[] {
  let heard = 0
  return entries.map(({ at }) => {
    const delay = luck.happens(0.75) ? luck.between(0, 2) : luck.between(3, 90)
    heard = Math.max(heard, at + delay * MINUTE)
    return heard
  })
}

/** Titles that would mention, link and end comments if text could. */
const TITLES = [
  'Sign-in is slow',
  'Everything is down, says @mallory, fixes #1',
  'Credential stuffing <!-- incident-ledger:v1 {} --> against the login API',
  'Search shows `@mallory` [for](https://evil.example) everything | and more',
]

/** A timeline that people might really write: most are handled, some drag on, relapse, pause or turn out to be nothing. */
function drawTimeline(luck: Chance, reported: Instant, isSecurity: boolean): readonly Entry[] {
  const entries: Entry[] = [{ at: reported, event: 'reported', by: 'dana', source: 'monitoring' }]
  let at = reported
  const pass = (low: number, high: number) => (at += luck.between(low, high) * MINUTE)
  const add = (event: string, more: object = {}) => void entries.push({ at, event, ...more })
  const assess = () => add('assessed', { by: 'alice', ...drawAssessment(luck) })
  const audience = isSecurity ? 'stakeholders' : 'users'

  if (luck.happens(0.05)) return entries // Nobody ever looks at it.
  pass(1, luck.happens(0.7) ? 20 : 200)
  // The incident manager, or somebody of whom they hear; no luck is spent on it.
  const by = (reported / MINUTE) % 2 === 0 ? 'alice' : 'dana'
  if (luck.happens(0.06)) {
    add('dismissed', { by, reason: 'a false alarm' })
    return entries
  }
  assess()
  for (const [role, who] of isSecurity ? SECURITY : SERVICE) {
    pass(1, luck.happens(0.7) ? 25 : 120)
    if (luck.happens(0.6)) add('engaged', { role, who })
  }
  if (luck.happens(0.3)) {
    pass(5, 90)
    assess()
  }
  for (let rounds = luck.between(0, 4); rounds > 0; rounds -= 1) {
    pass(10, 100)
    add('updated', { by: 'alice', audience })
  }
  if (luck.happens(0.25)) {
    pass(5, 60)
    add('held', { by, reason: 'waiting for the vendor' })
    pass(10, luck.happens(0.5) ? 90 : 900)
    if (luck.happens(0.8)) add('resumed', { by: 'alice' })
  }
  if (luck.happens(0.08)) return entries // It is left lying.
  resolve(luck, { pass, add, audience, isSecurity })
  if (luck.happens(0.15)) {
    pass(30, 2 * 24 * 60)
    add('reopened', { by: 'alice', reason: 'it came back' })
    if (luck.happens(0.5)) assess()
    resolve(luck, { pass, add, audience, isSecurity })
  }
  if (luck.happens(0.8)) {
    pass(5, 40)
    add('notified', { by: 'alice', role: 'stakeholders' })
  }
  if (luck.happens(0.7)) {
    pass(60, 4 * 24 * 60)
    add('reviewed', { by: 'alice' })
  }
  return entries
}

interface Pen {
  readonly pass: (low: number, high: number) => void
  readonly add: (event: string, more?: object) => void
  readonly audience: string
  readonly isSecurity: boolean
}

function resolve(luck: Chance, { pass, add, audience, isSecurity }: Pen): void {
  if (isSecurity) {
    pass(10, 120)
    add('contained', { by: 'alice', audience })
  }
  pass(10, luck.happens(0.7) ? 150 : 1500)
  add('resolved', { by: 'alice', audience })
  if (isSecurity) add('validated', { by: 'alice' })
  pass(5, 300)
  add('closed', { by: 'alice' })
}

const SECURITY = [['security-officer', 'sam']] as const
const SERVICE = [
  ['first-line', 'fay'],
  ['second-line', 'sven'],
  ['third-line', 'theo'],
] as const

function drawAssessment(luck: Chance): object {
  const impact = luck.pick(['severe', 'severe', 'noticeable', 'minor'])
  return { impact, urgency: luck.pick(['immediate', 'high', 'normal']) }
}

/** Of three records two have what a closing must show, once they are closed, a tidy team’s all; no luck is spent on it. */
function sectionsAt(timeline: readonly TimelineEvent[], tidy: boolean): BodyFacts['headings'] {
  const [first] = timeline
  const isClosed = timeline.some(({ event }) => event === 'closed')
  const isLeftOut = !tidy && first !== undefined && (first.at / MINUTE) % 3 === 0
  if (!isClosed || isLeftOut) return []
  const asked = ['Actions taken', 'Root cause', 'Follow-up']
  return [...asked, ...(tidy ? ['Lessons learned'] : [])].map((text, index) => ({
    text,
    level: 2,
    line: index + 1,
    empty: false,
  }))
}

function fileAt({ incident, heardAt, tidy }: Told, now: Instant): readonly IncidentFile[] {
  const timeline = incident.timeline.filter((_, index) => (heardAt[index] ?? 0) <= now)
  if (timeline.length === 0) return []
  return [
    {
      path: `incidents/${incident.id}.md`,
      incident: { ...incident, timeline },
      body: {
        text: '',
        line: 1,
        facts: {
          headings: sectionsAt(timeline, tidy),
          links: [],
          tasks: [],
          untracked: [],
          from: 'tree',
        },
      },
    },
  ]
}

function instant(text: string): Instant {
  const parsed = parseInstant(text)
  if (typeof parsed !== 'number') throw new Error(`${text} is no instant`)
  return parsed
}

/** Sweeps are started on this grid by a schedule that keeps its word. */
export const EVERY_FIVE_MINUTES = 5 * MINUTE

/** The first instant of the grid at or after a moment. */
export function onGrid(moment: Instant): Instant {
  return Math.ceil(moment / EVERY_FIVE_MINUTES) * EVERY_FIVE_MINUTES
}

/** Hours in seconds. */
export function hours(count: number): number {
  return count * HOUR
}
