/** Holders of roles: who counted for which by when, who was told of the incident or took it up, and which entries say so in vain. */
import type { TimelineEvent } from '../model/events.ts'
import type { Incident } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import type {
  Course,
  Ground,
  Holding,
  PlacedEvent,
  Notification,
  Discounted,
  Objected,
} from './course.ts'
import {
  isBorneOut,
  isNamedFor,
  isOpenTo,
  isSamePerson,
  isStandIn,
  isTimeless,
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
  return course.acts.get(index)?.has(role) ?? false
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
  const acts = new Map<number, ReadonlySet<string>>()
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
    // Written out: a spread costs more here than all that is judged.
    const note = (
      role: string,
      who: string | null,
      means: Notification['means'],
      ground: Ground
    ): void => {
      const approximate = event.approximate === true
      notifications.push({ role, who, by, means, ground, at: event.at, index, approximate })
    }

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
      if (judged.why !== null) discounted.push({ role, index, ...judged })
      else {
        note(role, who, said.means, judged.ground)
        if (judged.claim !== null) claims.push(judged.claim)
        const holds = who !== null && groundOf(who, role, reading) !== null
        if (said.means === 'engaged' && holds) holdings.push({ role, who, since: event.at })
      }
    }
    if (said === null) dues.clear()
    for (const role of event.audience ?? []) note(role, null, 'addressed', 'policy')

    const standing = standingOf(by, reading, further)
    for (const { role, ground } of standing.named) {
      note(role, by, 'acted', ground)
      if (by !== null && presentHolder({ holdings }, role) === null)
        holdings.push({ role, who: by, since: event.at })
    }
    acts.set(index, standing.roles)
  }
  return { holdings, notifications, acts, discounted }
}

type Saying = Pick<Notification, 'role' | 'who' | 'means'>

type Heard =
  | Objected
  | { readonly why: null; readonly ground: Ground; readonly claim: Claim | null }

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
  // Of nobody in particular: whoever of the role that was.
  if (who === null) return { why: null, ground: 'policy', claim: null }
  const { contacts } = reading.policy
  const ground = groundOf(who, role, reading)
  const isOwn = by !== null && isSamePerson(who, by, contacts)
  if (ground === 'anybody' || (ground !== null && (isOwn || means !== 'engaged')))
    return { why: null, ground, claim: null }
  if (by !== null && !isOwn && mayName(by, role, reading))
    return ground === null ? claimed(role, who, 'named') : { why: null, ground, claim: null }
  if (means !== 'engaged') return { why: 'not-named', who }
  if (by === null) return { why: null, ground: ground ?? 'named', claim: null }
  if (!isOwn) return { why: 'writer', who, by }
  if (!isStandIn(by, role, contacts, reading.at)) return { why: 'not-named', who }
  return isLate() ? claimed(role, by, 'stand-in') : { why: 'too-early', who }
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

/** Which roles whoever wrote an entry counts for. */
interface Standing {
  /** Those for which they are named, in the order of the contacts. */
  readonly named: readonly { readonly role: string; readonly ground: Ground }[]
  /** The same, and those for which anybody counts. */
  readonly roles: ReadonlySet<string>
}

/** Whoever wrote an entry, by what they count as: the same for each entry of theirs where no time and no record matters. */
const standingsOf = oncePer<Policy['contacts'], Map<string | null, Standing>>(() => new Map())

function standingOf(by: string | null, reading: Reading, further: ReadonlySet<string>): Standing {
  const { contacts } = reading.policy
  const own = [...further].filter((role) => !Object.hasOwn(contacts, role))
  if (reading.claims.length > 0 || own.length > 0 || !isTimeless(contacts))
    return readStanding(by, [...Object.keys(contacts), ...own], reading)
  const known = standingsOf(contacts)
  const standing = known.get(by) ?? readStanding(by, Object.keys(contacts), reading)
  known.set(by, standing)
  return standing
}

function readStanding(by: string | null, roles: readonly string[], reading: Reading): Standing {
  const named = roles.flatMap((role) => {
    const ground = by === null ? null : nominalGround(by, role, reading)
    return ground === null ? [] : [{ role, ground }]
  })
  const open = roles.filter((role) => isOpenTo(role, reading.policy.contacts))
  return { named, roles: new Set([...named.map(({ role }) => role), ...open]) }
}
