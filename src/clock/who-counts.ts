/** Who counts for a role: whom the policy of an instant names for it, whom it lets stand in, and where it names nobody. */
import { loginKey, sameLogin, TEAM } from '../model/login.ts'
import { kindIn, targetsIn } from '../model/kind-in.ts'
import { oncePer } from '../model/once-per.ts'
import type { Contact, Policy } from '../model/policy.ts'
import { peopleOf } from '../model/roster.ts'
import { DAY, HOUR, type Instant, midnight } from '../model/time.ts'

type Contacts = Policy['contacts']

/** Who validates, dismisses what was resolved, and hears of what others hold or dismiss. */
export const MANAGER = 'incident-manager'

/**
 * Whether the policy itself names a person for a role at an instant: by login, by name, or as the cover of somebody who
 * is away. A role's own name says nobody.
 */
export function isNamedFor(person: string, role: string, contacts: Contacts, at: Instant): boolean {
  const { named, absences } = namedIn(contacts)
  const names = named.get(role)
  if (names === undefined || names.has(loginKey(person))) return names !== undefined
  const contact = contactOf(contacts, role)
  if (onRota(contact, at).some((one) => sameLogin(one, person))) return true
  if (absences.length === 0) return false
  return (
    contact !== undefined && coversOf(contact, absences, at).some((one) => sameLogin(one, person))
  )
}

/** Everybody of the rota that a contact names, as it stood then: whoever was not on duty may have come all the same. */
function onRota(contact: Contact | undefined, at: Instant): readonly string[] {
  return contact?.roster === undefined ? [] : peopleOf(contact.roster, at)
}

/** The contacts as they are asked for each entry of each record: whom a role names, and who is ever away. */
interface Named {
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
  readonly absences: Contact['away']
  readonly open: ReadonlyMap<string, boolean>
  readonly isTimeless: boolean
}

const namedIn = oncePer((contacts: Contacts): Named => {
  const entries = Object.entries(contacts)
  const absences = entries.flatMap(([, contact]) => contact.away)
  return {
    named: new Map(
      entries.map(([role, { name, logins }]) => [
        role,
        new Set([...logins, ...(name === undefined ? [] : [name])].map(loginKey)),
      ])
    ),
    absences,
    isTimeless: absences.length === 0 && entries.every(([, { roster }]) => roster === undefined),
    open: new Map(
      entries.map(([role, { logins, roster }]) => [
        role,
        logins.every((login) => TEAM.test(login)) && (roster?.versions ?? []).length === 0,
      ])
    ),
  }
})

/** Whether anybody counts for a role, because the policy names no login of a person for it: none, or teams alone. */
export function isOpenTo(role: string, contacts: Contacts): boolean {
  return namedIn(contacts).open.get(role) ?? true
}

/** Whether it never depends on the instant whom the contacts name: nobody is ever away, and no rota turns. */
export function isTimeless(contacts: Contacts): boolean {
  return namedIn(contacts).isTimeless
}

/** Whether the policy bears out what a record's `roles` say: it names the person as a cover of that role, or for its fallback. */
export function isBorneOut(person: string, role: string, contacts: Contacts, at: Instant): boolean {
  const away = contactOf(contacts, role)?.away ?? []
  return away.some(({ cover }) => sameLogin(cover, person)) || isStandIn(person, role, contacts, at)
}

/** Whether the policy names a person for the fallback of a role, or for that one's in turn. */
export function isStandIn(person: string, role: string, contacts: Contacts, at: Instant): boolean {
  const seen = new Set([role])
  let next = contactOf(contacts, role)?.fallback
  while (next !== undefined && !seen.has(next)) {
    if (isNamedFor(person, next, contacts, at)) return true
    seen.add(next)
    next = contactOf(contacts, next)?.fallback
  }
  return false
}

/** The roles that owe what concerns a role in incidents of a kind: their people may name somebody for it. */
export function ownersOf(role: string, policy: Policy, kind: string): ReadonlySet<string> {
  const owners = targetsIn(kindIn(policy, kind))
    .filter((target) => (target.do === 'reach' ? target.by : target.role) === role)
    .map(({ owner }) => owner)
  return new Set(owners.length === 0 ? [MANAGER] : owners)
}

/** Who is named by `by` or `who`; null where that is nobody, or the name of a role. */
export function personIn(said: string | undefined, contacts: Contacts): string | null {
  return said === undefined || Object.hasOwn(contacts, said) ? null : said
}

/** Whether two names are of one person: logins know no case, and a contact's name is that of its only login. */
export function isSamePerson(one: string, other: string, contacts: Contacts): boolean {
  if (sameLogin(one, other)) return true
  return Object.values(contacts).some(({ name, logins: [login, ...more], rota }) => {
    if (name === undefined || login === undefined || more.length > 0 || rota !== undefined)
      return false
    return [one, other].every((said) => sameLogin(said, name) || sameLogin(said, login))
  })
}

/** Whether an absence holds at an instant. Bare dates count from their earliest to their latest hour anywhere: here only who acted matters, not to the hour. */
function isAway({ from, to }: Contact['away'][number], at: Instant): boolean {
  return dayEdge(from, -14 * HOUR) <= at && at <= dayEdge(to, DAY + 12 * HOUR)
}

/** The logins of a contact, and whoever covers for one of them, and for those in turn; an absence counts in whichever role it stands. */
function coversOf(contact: Contact, all: Contact['away'], at: Instant): readonly string[] {
  const { logins, away } = contact
  const absences = all.filter((absence) => isAway(absence, at))
  if (absences.length === 0) return logins
  const own = away.filter((absence) => isAway(absence, at)).map(({ cover }) => cover)
  const people = [...logins, ...onRota(contact, at), ...own]
  // The list grows while it is walked, so that a cover's cover is found too.
  for (const person of people)
    for (const { who, cover } of absences)
      if (sameLogin(who, person) && !people.some((one) => sameLogin(one, cover))) people.push(cover)
  return people
}

function contactOf(contacts: Contacts, role: string): Contact | undefined {
  return Object.hasOwn(contacts, role) ? contacts[role] : undefined
}

function dayEdge(day: Instant | string, shift: number): Instant {
  return typeof day === 'number' ? day : midnight(day) + shift
}
