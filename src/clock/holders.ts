/** Holders of roles: who held which when, and who was told of the incident or took it up. */
import type { TimelineEvent } from '../model/events.ts'
import type { Incident } from '../model/incident.ts'
import type { Contact, Policy } from '../model/policy.ts'
import { DAY, HOUR, type Instant, parseInstant } from '../model/time.ts'
import type { Course, Holding, PlacedEvent, Telling } from './course.ts'

/** Who held which role, and who was told, in order. */
export type Holders = Pick<Course, 'holdings' | 'tellings'>

/** The present holder of a role: the last who took it up, or whom the record's `roles` names; null where neither. */
export function presentHolder(course: Pick<Course, 'holdings'>, role: string): string | null {
  return course.holdings.findLast((holding) => holding.role === role)?.who ?? null
}

/** Whether an entry was written by somebody who counts for a role. */
export function countsAsAct(tellings: readonly Telling[], role: string, index: number): boolean {
  return tellings.some(
    (telling) => telling.index === index && telling.role === role && telling.means === 'acted'
  )
}

/** Reads the holders off a timeline; `contactsAt` gives the contacts of the policy in force at an event. */
export function deriveHolders(
  incident: Incident,
  events: readonly PlacedEvent[],
  contactsAt: (at: Instant) => Policy['contacts']
): Holders {
  const holdings: Holding[] = Object.entries(incident.roles ?? {}).map(([role, who]) => ({
    role,
    who,
    since: null,
  }))
  const tellings: Telling[] = []
  const roles = new Set(holdings.map(({ role }) => role))

  for (const { event, index } of events) {
    const mark = { at: event.at, index, approximate: event.approximate === true }
    if (event.by !== undefined) {
      const contacts = contactsAt(event.at)
      for (const role of rolesIn(contacts, roles)) {
        const holder = presentHolder({ holdings }, role)
        const contact = Object.hasOwn(contacts, role) ? contacts[role] : undefined
        if (!actsFor(event.by, role, holder, contact, event.at)) continue
        tellings.push({ ...mark, role, who: event.by, means: 'acted' })
        // The role's own name says that its holder acted, not who that is.
        if (holder === null && event.by !== role)
          holdings.push({ role, who: event.by, since: event.at })
      }
    }
    const told = toldBy(event)
    if (told === null) continue
    tellings.push({ ...mark, ...told })
    if (told.means !== 'engaged' || told.who === null) continue
    roles.add(told.role)
    holdings.push({ role: told.role, who: told.who, since: event.at })
  }
  return { holdings, tellings }
}

/** The roles of the contacts, then those that the record alone names; each once. */
function rolesIn(contacts: Policy['contacts'], further: ReadonlySet<string>): readonly string[] {
  const own = Object.keys(contacts)
  if (further.size === 0) return own
  return [...own, ...[...further].filter((role) => !Object.hasOwn(contacts, role))]
}

function toldBy(event: TimelineEvent): Pick<Telling, 'role' | 'who' | 'means'> | null {
  if (event.event === 'notified')
    return { role: event.role, who: event.who ?? null, means: 'notified' }
  if (event.event === 'engaged')
    return { role: event.role, who: event.who ?? event.by ?? null, means: 'engaged' }
  if (event.event === 'escalated')
    return { role: event.to, who: event.who ?? null, means: 'escalated' }
  return null
}

/** Until somebody took the role up, everybody whom the policy lists for it holds it (`roles` stands over contacts). */
function actsFor(
  by: string,
  role: string,
  holder: string | null,
  contact: Contact | undefined,
  at: Instant
): boolean {
  if (isSame(by, role)) return true
  if (holder !== null) return isSame(by, holder)
  if (contact === undefined) return false
  if (contact.logins.some((login) => isSame(by, login))) return true
  return contact.away.some((away) => isSame(by, away.cover) && isAway(away, at))
}

/** Whether an absence holds at an instant. Bare dates count from their earliest to their latest hour anywhere: here only who acted matters, not to the hour. */
export function isAway({ from, to }: Contact['away'][number], at: Instant): boolean {
  return midnight(from, -14 * HOUR) <= at && at <= midnight(to, DAY + 12 * HOUR)
}

function midnight(day: Instant | string, shift: number): Instant {
  if (typeof day === 'number') return day
  const instant = parseInstant(`${day}T00:00:00Z`)
  return typeof instant === 'number' ? instant + shift : Number.NaN
}

/** Logins know no case. */
function isSame(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase()
}
