/** Holders of roles: who counted for which by when, who was told of the incident or took it up, and which entries say so in vain. */
import type { TimelineEvent } from '../model/events.ts'
import type { Incident } from '../model/incident.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import type {
  Act,
  Course,
  Ground,
  Holding,
  PlacedEvent,
  Notification,
  Discounted,
} from './course.ts'
import {
  isBorneOut,
  isNamedFor,
  isOpenTo,
  isSamePerson,
  isStandIn,
  MANAGER,
  ownersOf,
  personIn,
} from './who-counts.ts'

/** Who held which role, who counted for it, and who was told, in order. */
export type Holders = Pick<Course, 'holdings' | 'notifications' | 'acts' | 'discounted'>

/** The first due instant of what asks a role, as it stood when an entry was made, null: none; `known` answers for earlier entries. */
export type FirstDue = (role: string, entry: PlacedEvent, known: FirstDue) => Instant | null

/** The present holder of a role: the last who took it up, or whom the record's `roles` names; null where neither. */
export function presentHolder(course: Pick<Course, 'holdings'>, role: string): string | null {
  return course.holdings.findLast((holding) => holding.role === role)?.who ?? null
}

/** Whether an entry was written by somebody who counts for a role. */
export function isActFor(course: Pick<Course, 'acts'>, role: string, index: number): boolean {
  return course.acts.some((act) => act.index === index && act.role === role)
}

/** Whether somebody who counts for the incident manager wrote an entry; one without `by` says nobody. */
export function isByManager(course: Pick<Course, 'acts'>, { event, index }: PlacedEvent): boolean {
  return event.by !== undefined && isActFor(course, MANAGER, index)
}

/** Somebody who counts for a role beside those whom the policy names. */
interface Claim {
  readonly role: string
  readonly who: string
  readonly ground: 'record' | 'named' | 'stand-in'
}

/** What is known by an entry, of the policy in force then. */
interface Reading {
  readonly policy: Policy
  readonly kind: string
  readonly at: Instant
  readonly claims: readonly Claim[]
}

/** Reads the holders off a timeline; `policyAt` gives the policy in force at an event. */
export function deriveHolders(
  { roles = {}, kind }: Pick<Incident, 'roles' | 'kind'>,
  events: readonly PlacedEvent[],
  policyAt: (at: Instant) => Policy,
  firstDue: FirstDue
): Holders {
  const claims: Claim[] = Object.entries(roles).map(([role, who]) => ({
    role,
    who,
    ground: 'record',
  }))
  const holdings: Holding[] = claims.map(({ role, who }) => ({ role, who, since: null }))
  const notifications: Notification[] = []
  const acts: Act[] = []
  const discounted: Discounted[] = []
  const further = new Set(Object.keys(roles))
  const decided = new Map<number, Instant | null>()
  const known: FirstDue = (_, { index }) => decided.get(index) ?? null
  // What was asked once holds until something else happens: a record full of claims is no work without end.
  const dues = new Map<string, Instant | null>()

  for (const placed of events) {
    const { event, index } = placed
    const policy = policyAt(event.at)
    const reading = { policy, kind, at: event.at, claims }
    const by = personIn(event.by, policy.contacts)
    const point = { at: event.at, index, approximate: event.approximate === true, by }

    const said = sayingOf(event, by, policy)
    if (said !== null) {
      const { role, who } = said
      if (event.event === 'engaged') further.add(role)
      const isLate = (): boolean => {
        const asked = dues.get(role)
        const due = asked === undefined ? firstDue(role, placed, known) : asked
        dues.set(role, due)
        decided.set(index, due)
        return due !== null && due < event.at
      }
      const judged = judge(said, by, reading, isLate)
      if (judged.why !== null) discounted.push({ role, who, by, index, why: judged.why })
      else {
        notifications.push({ ...point, ...said, ground: judged.ground })
        if (judged.claim !== null) claims.push(judged.claim)
        const holds = who !== null && groundOf(who, role, reading) !== null
        if (said.means === 'engaged' && holds) holdings.push({ role, who, since: event.at })
      }
    }
    if (said === null) dues.clear()
    for (const role of event.audience ?? [])
      notifications.push({ ...point, role, who: null, means: 'addressed', ground: 'policy' })

    for (const role of rolesIn(policy.contacts, further)) {
      const ground = by === null ? null : nominalGround(by, role, reading)
      if (by !== null && ground !== null) {
        acts.push({ role, index, ground })
        notifications.push({ ...point, role, who: by, means: 'acted', ground })
        if (presentHolder({ holdings }, role) === null)
          holdings.push({ role, who: by, since: event.at })
      } else if (isOpenTo(role, policy.contacts)) acts.push({ role, index, ground: 'anybody' })
    }
  }
  return { holdings, notifications, acts, discounted }
}

type Saying = Pick<Notification, 'role' | 'who' | 'means'>

type Heard =
  | { readonly why: null; readonly ground: Ground; readonly claim: Claim | null }
  | { readonly why: Discounted['why'] }

/** What an entry says of somebody in a role: an `engaged` without `who` is of whoever wrote it. */
function sayingOf(event: TimelineEvent, by: string | null, { contacts }: Policy): Saying | null {
  if (event.event === 'notified')
    return { role: event.role, who: personIn(event.who, contacts), means: 'notified' }
  if (event.event === 'engaged')
    return { role: event.role, who: personIn(event.who, contacts) ?? by, means: 'engaged' }
  if (event.event === 'escalated')
    return { role: event.to, who: personIn(event.who, contacts), means: 'escalated' }
  return null
}

/**
 * Whether what is said counts. That somebody was told may be said by anybody, of one who counts; that somebody took it
 * up, by themselves, by one who counts or owns the duty, or by an entry that does not say who wrote it.
 */
function judge(
  { role, who, means }: Saying,
  by: string | null,
  reading: Reading,
  isLate: () => boolean
): Heard {
  const { contacts } = reading.policy
  const ground = who === null ? 'policy' : groundOf(who, role, reading)
  const isOwn = who !== null && by !== null && isSamePerson(who, by, contacts)
  if (ground === 'anybody' || (ground !== null && (isOwn || means !== 'engaged')))
    return { why: null, ground, claim: null }
  if (who !== null && by !== null && !isOwn && mayName(by, role, reading))
    return ground === null ? claimed(role, who, 'named') : { why: null, ground, claim: null }
  if (means !== 'engaged') return { why: 'stranger' }
  if (by === null) return { why: null, ground: ground ?? 'named', claim: null }
  if (!isOwn) return { why: 'writer' }
  if (!isStandIn(by, role, contacts, reading.at)) return { why: 'stranger' }
  return isLate() ? claimed(role, by, 'stand-in') : { why: 'too-early' }
}

function claimed(role: string, who: string, ground: 'named' | 'stand-in'): Heard {
  return { why: null, ground, claim: { role, who, ground } }
}

/** Whether somebody may name others for a role: they count for it, or for a role that owes what concerns it. */
function mayName(by: string, role: string, reading: Reading): boolean {
  const owners = ownersOf(role, reading.policy, reading.kind)
  return [role, ...owners].some((one) => groundOf(by, one, reading) !== null)
}

/** Why a person counts for a role by then; null where they do not. */
function groundOf(who: string, role: string, reading: Reading): Ground | null {
  const own = nominalGround(who, role, reading)
  return own ?? (isOpenTo(role, reading.policy.contacts) ? 'anybody' : null)
}

/** The same, where it is not enough that anybody counts. */
function nominalGround(who: string, role: string, reading: Reading): Ground | null {
  const { at, policy } = reading
  const { contacts } = policy
  if (isNamedFor(who, role, contacts, at)) return 'policy'
  const claim = reading.claims.find(
    (one) => one.role === role && isSamePerson(one.who, who, contacts)
  )
  if (claim === undefined) return null
  return claim.ground === 'record' && isBorneOut(who, role, contacts, at) ? 'policy' : claim.ground
}

/** The roles of the contacts, then those that the record alone names; each once. */
function rolesIn(contacts: Policy['contacts'], further: ReadonlySet<string>): readonly string[] {
  const own = Object.keys(contacts)
  if (further.size === 0) return own
  return [...own, ...[...further].filter((role) => !Object.hasOwn(contacts, role))]
}
