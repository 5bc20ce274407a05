/** Roles → logins: who is mentioned, and who has to be told by other means. Only the policy's logins are ever named. */
import { loginKey, sameLogin } from '../model/login.ts'
import type { Course } from '../clock/course.ts'
import { presentHolder } from '../clock/holders.ts'
import { openZone } from '../model/zone-clock.ts'
import { absencesFor } from '../model/policy-contact.ts'
import { oncePer } from '../model/once-per.ts'
import { isMadeUpLogin, isPlaceholder } from '../model/placeholder.ts'
import type { Contact, Policy } from '../model/policy.ts'
import { everybodyOf } from '../model/roster.ts'
import type { Instant, Zones } from '../model/time.ts'
import { type Duty, onDuty, openClocks } from '../rota/on-duty.ts'
import { presentAt } from '../rota/present.ts'
import type { Absent, OtherMeans } from './notice.ts'

/** Who is told of a gap beside the fallback. */
export const MANAGEMENT = 'management'

/** What turns roles into people, at one moment. */
export interface MentionContext {
  readonly policy: Policy
  /** Null where it is about no incident. */
  readonly course: Course | null
  readonly zones: Zones
  readonly now: Instant
  /** Logins in lower case that were mentioned in vain: they are mentioned still, and others beside them. */
  readonly unreachable?: ReadonlySet<string>
}

/** People to mention, and roles that nobody can mention. */
export interface Mentions {
  /** Logins or `org/team`, each once, in the order of the roles. */
  readonly logins: readonly string[]
  readonly otherMeans: readonly OtherMeans[]
}

/**
 * The people of these roles. Where a role has no login, or none that GitHub notifies, its fallback is mentioned, and
 * the owner, who is asked to tell them by the other means that the policy gives.
 */
export function resolveMentions(
  roles: readonly string[],
  owner: string,
  context: MentionContext
): Mentions {
  const logins: string[] = []
  const otherMeans: OtherMeans[] = []
  for (const role of unique(roles)) {
    const own = loginsOf(role, context)
    logins.push(...own)
    const absent = absentOf(role, context)
    if (hears(own, context) && absent?.why !== 'gap') continue
    const contact = context.policy.contacts[role]
    otherMeans.push({
      role,
      name: real(contact?.name),
      email: real(contact?.email),
      phone: real(contact?.phone),
      ...(absent === null ? {} : { absent }),
    })
    logins.push(...fallbackLogins([role], context))
    if (absent?.why === 'gap') logins.push(...loginsOf(MANAGEMENT, context))
    const owners = loginsOf(owner, context)
    logins.push(...owners, ...(hears(owners, context) ? [] : fallbackLogins([owner], context)))
  }
  return { logins: unique(logins), otherMeans }
}

/** The same for a rung: where it would name only people already called in vain, it names the fallback too. */
export function resolveRung(
  roles: readonly string[],
  owner: string,
  called: readonly string[],
  context: MentionContext
): Mentions {
  const mentions = resolveMentions(roles, owner, context)
  const vain = new Set([...called.map((login) => loginKey(login)), ...(context.unreachable ?? [])])
  if (!mentions.logins.every((login) => vain.has(loginKey(login)))) return mentions
  return {
    ...mentions,
    logins: unique([...mentions.logins, ...fallbackLogins(roles, context, vain)]),
  }
}

/** A detail that leads to somebody; null where there is none yet. */
export function real(detail: string | undefined): string | null {
  return detail === undefined || isPlaceholder(detail) ? null : detail
}

/**
 * The logins of one role now: its present holder if the policy names them, else its contacts, and whoever is on duty;
 * cover for the away. Those that the shipped policy made up are nobody's.
 */
export function loginsOf(role: string, context: MentionContext): readonly string[] {
  const contact = context.policy.contacts[role]
  const holder = knownHolder(role, context)
  const people =
    holder === undefined
      ? [...(contact?.logins ?? []), ...(dutyOf(contact, context)?.on ?? [])]
      : [holder]
  return presentOf(people, role, context)
}

/** Whoever took the role up, as the policy writes their login; but the people of a rota hold it while they are on duty. */
function knownHolder(role: string, { policy, course }: MentionContext): string | undefined {
  const holder = course === null ? null : presentHolder(course, role)
  return holder === null || isOnRota(role, holder, { policy })
    ? undefined
    : knownLogin(holder, policy)
}

/** Whether somebody ever was or will be on the rota of a role. */
export function isOnRota(
  role: string,
  who: string,
  { policy }: Pick<MentionContext, 'policy'>
): boolean {
  const roster = policy.contacts[role]?.roster
  return roster !== undefined && everybodyOf(roster).some((one) => sameLogin(one, who))
}

/** Who is on duty on the rota that a contact names; null where it names none. */
function dutyOf(contact: Contact | undefined, { now, zones }: MentionContext): Duty | null {
  return contact?.roster === undefined ? null : onDuty(contact.roster, now, openClocks(zones))
}

/** These people of a rota, or their cover where they are away; those that the shipped policy made up are nobody. */
export function presentOf(
  people: readonly string[],
  role: string,
  context: MentionContext
): readonly string[] {
  const { policy, zones, now } = context
  const away = absencesFor(role, policy)
  const clock = openZone(policy.timezone, zones)
  return unique(people.map((login) => presentAt(login, away, now, clock))).filter(
    (login) => !isMadeUpLogin(login)
  )
}

/** Why nobody is on duty for a role whose rota is to say who; null where somebody is, or holds it. */
function absentOf(role: string, context: MentionContext): Absent | null {
  const contact = context.policy.contacts[role]
  const duty = dutyOf(contact, context)
  if (contact?.rota === undefined || duty === null || duty.on.length > 0) return null
  if (knownHolder(role, context) !== undefined) return null
  return { rota: contact.rota, why: duty.why === 'off' ? 'off' : 'gap' }
}

/**
 * Whoever hears for these roles, in lower case: their people, and those of every fallback along the chain. The owner
 * stands in for a role that has no login by design, since they are asked to tell it by other means.
 */
export function concernedBy(
  roles: readonly string[],
  owner: string,
  context: MentionContext
): ReadonlySet<string> {
  const all = roles.flatMap((role) => {
    const own = loginsOf(role, context)
    const instead = own.length > 0 ? [] : [owner, ...chainOf(owner, context)]
    return [role, ...chainOf(role, context), ...instead]
  })
  const heard = all.flatMap((role) => {
    // Whoever was on duty when a word went out has heard it, whoever is now.
    const roster = context.policy.contacts[role]?.roster
    return [...loginsOf(role, context), ...(roster === undefined ? [] : everybodyOf(roster))]
  })
  return new Set(heard.map((login) => loginKey(login)))
}

/** The roles that stand in for one, in turn. */
export function chainOf(start: string, { policy }: MentionContext): readonly string[] {
  const chain: string[] = []
  const seen = new Set([start])
  let role = policy.contacts[start]?.fallback
  while (role !== undefined && !seen.has(role)) {
    seen.add(role)
    chain.push(role)
    role = policy.contacts[role]?.fallback
  }
  return chain
}

/** Whether a mention of these reaches anybody, as far as we know. */
function hears(logins: readonly string[], { unreachable }: MentionContext): boolean {
  return logins.some((login) => unreachable?.has(loginKey(login)) !== true)
}

/** The first fallback along the chain who is somebody new. */
function fallbackLogins(
  roles: readonly string[],
  context: MentionContext,
  vain: ReadonlySet<string> = context.unreachable ?? new Set()
): readonly string[] {
  const found: string[] = []
  for (const start of roles) {
    for (const role of chainOf(start, context)) {
      const logins = loginsOf(role, context)
      found.push(...logins)
      if (logins.some((login) => !vain.has(loginKey(login)))) break
    }
  }
  return found
}

/** The login as the policy writes it, wherever the policy names it; GitHub's logins know no case. */
export function knownLogin(who: string, { contacts }: Policy): string | undefined {
  return namedIn(contacts).get(loginKey(who))
}

/** Everybody whom the contacts name, by the login in lower case; of two ways to write one the first. */
const namedIn = oncePer((contacts: Policy['contacts']): ReadonlyMap<string, string> => {
  const named = Object.values(contacts).flatMap((contact) => [
    ...contact.logins,
    ...(contact.roster === undefined ? [] : everybodyOf(contact.roster)),
    ...contact.away.flatMap(({ who: absent, cover }) => [absent, cover]),
  ])
  return new Map(named.toReversed().map((login) => [loginKey(login), login]))
})

/** Each once, whatever its case, in the order given. */
export function unique(logins: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return logins.filter((login) => {
    const known = seen.has(loginKey(login))
    seen.add(loginKey(login))
    return !known
  })
}
