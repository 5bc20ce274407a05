/** What the world may learn of the ledger: nothing but what is here is ever drawn on the public face. */
import { compareText } from '../../model/order.ts'
import { isLive } from '../../clock/declared.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { isSettled } from '../../clock/status.ts'
import type { EventName, TimelineEvent } from '../../model/events.ts'
import type { Instant } from '../../model/time.ts'
import { publicServices, type Service, servicesIn } from '../../model/publicity.ts'
import { merge, outagesOf } from '../../period/downtime.ts'
import type { Period } from '../../period/period.ts'
import type { SiteInput } from '../site-input.ts'

/** A word of the timeline. */
interface PublicUpdate {
  readonly at: Instant
  readonly what: string
  /** What was told to users; null where nothing was. */
  readonly note: string | null
  /** When the resolution was expected, where users were told. */
  readonly expected: Instant | null
}

/** An incident as the world may know it. */
export interface PublicIncident {
  readonly id: string
  readonly title: string
  readonly services: readonly string[]
  readonly isOpen: boolean
  /** How it stands, in a word. */
  readonly state: string
  readonly reportedAt: Instant
  readonly resolvedAt: Instant | null
  /** When anything last happened that is told here. */
  readonly updatedAt: Instant
  readonly updates: readonly PublicUpdate[]
  readonly outages: readonly Period[]
}

/** A service, and when an incident was on it. */
export interface Component extends Pick<Service, 'name' | 'what'> {
  readonly open: readonly PublicIncident[]
  readonly outages: readonly Period[]
}

/** All of it. */
export interface PublicLedger {
  readonly organization: string
  readonly now: Instant
  readonly components: readonly Component[]
  /** The latest report first. */
  readonly incidents: readonly PublicIncident[]
}

/** The role that stands for everybody: what was told to it is told here. */
const EVERYBODY = 'users'

/** Chooses and strips. What was dismissed was no incident; drills and what was written down afterwards are not live. */
export function publicLedger({ entries, policyFile, now }: SiteInput): PublicLedger {
  const { policy } = policyFile
  const incidents = entries
    .filter((entry) => isLive(entry) && entry.course.status !== 'dismissed')
    .flatMap((entry) => {
      const services = publicServices(entry.file, policy)
      return services.length === 0 ? [] : [publicIncident(entry, services, now)]
    })
    .toSorted((a, b) => b.reportedAt - a.reportedAt || compareText(b.id, a.id))
  const components = servicesIn(policy)
    .filter(({ isPublic }) => isPublic)
    .map(({ name, what }): Component => {
      const own = incidents.filter(({ services }) => services.includes(name))
      return {
        name,
        what,
        open: own.filter(({ isOpen }) => isOpen),
        outages: merge(own.flatMap(({ outages }) => outages)),
      }
    })
  return { organization: policy.organization, now, components, incidents }
}

function publicIncident(
  entry: LedgerEntry,
  services: readonly string[],
  now: Instant
): PublicIncident {
  const { course, file } = entry
  const isOpen = !isSettled(course.status)
  // A closing is settled too, and comes later.
  const lastOpen = course.statusChanges.findLastIndex(({ status }) => !isSettled(status))
  const settled = course.statusChanges[lastOpen + 1]
  const first: PublicUpdate = {
    at: course.reportedAt,
    what: 'Reported',
    note: null,
    expected: null,
  }
  const told = course.events.flatMap(({ event }) => updateOf(event))
  const updates = told.some(({ what }) => what === first.what) ? told : [first, ...told]
  return {
    id: file.incident.id,
    title: file.incident.title,
    services,
    isOpen,
    state: isOpen ? (STATES[course.status] ?? 'Reported') : 'Resolved',
    reportedAt: course.reportedAt,
    resolvedAt: isOpen ? null : (settled?.at ?? null),
    updatedAt: Math.max(...updates.map(({ at }) => at)),
    updates,
    outages: outagesOf(entry, now).map(({ from, to }) => ({ from, to })),
  }
}

const STATES: Readonly<Record<string, string>> = {
  investigating: 'Investigating',
  contained: 'Contained',
  mitigated: 'Mitigated',
}

/** What the world hears of an event: those that move the status, and every word to users. */
const WORDS: Partial<Readonly<Record<EventName, string>>> = {
  reported: 'Reported',
  investigating: 'Investigating',
  contained: 'Contained',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
  reopened: 'Reopened',
}

function updateOf({ at, event, note, audience, expected }: TimelineEvent): PublicUpdate[] {
  const isTold = audience?.includes(EVERYBODY) === true
  const what = WORDS[event] ?? (isTold ? 'Update' : null)
  if (what === null) return []
  return [
    {
      at,
      what,
      note: isTold ? (note ?? null) : null,
      expected: isTold ? (expected ?? null) : null,
    },
  ]
}
