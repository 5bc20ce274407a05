/** Which receivers a notice goes out by, to whose address, and whom it reaches there. */
import { loginKey, sameLogin } from '../model/login.ts'
import type { Contact, Policy } from '../model/policy.ts'
import type { Message } from './message.ts'
import { isMailAddress, type Receiver } from '../model/receiver.ts'
import { chainOf, loginsOf, MANAGEMENT, type MentionContext, real } from '../delivery/mentions.ts'

/** One place that a word goes to. */
export type Recipient = Pick<Message, 'receiver' | 'to' | 'address' | 'logins'>

/** What is asked of a notice: the roles of its steps, who owes it, the receivers of its rungs, and whom it mentions. */
export interface Calling {
  readonly roles: readonly string[]
  readonly owner: string
  readonly via: readonly string[]
  readonly mention: readonly string[]
}

/** Every place, each once, in the order of the policy's receivers. */
export function recipientsOf(calling: Calling, context: MentionContext): readonly Recipient[] {
  const { receivers = {}, contacts } = context.policy
  // An audience hears what people write to it, and nothing else.
  const called = rolesCalled(calling, context).filter(
    (role) => !isAudienceRole(role, context.policy)
  )
  const all = Object.entries(receivers).flatMap(([name, receiver]): Recipient[] => {
    const roles = called.filter((role) => contacts[role]?.via?.includes(name) === true)
    const own = roles.flatMap((role) => placesOf(name, receiver, role, context))
    if (own.length > 0 || !calling.via.includes(name)) return own
    // A rung names it, and no contact does: an e-mail still goes to whom the rung calls.
    return receiver.type === 'smtp'
      ? called.flatMap((role) => placesOf(name, receiver, role, context))
      : [{ receiver: name, to: '', address: null, logins: [] }]
  })
  return together(all)
}

/** Whether a role is kept informed and owes nothing: updates are for it, and no target is its own. */
export function isAudienceRole(role: string, { kinds }: Policy): boolean {
  const targets = Object.values(kinds).flatMap(({ unassessed, targets: all }) => [
    ...unassessed,
    ...Object.values(all).flat(),
  ])
  return (
    targets.some((target) => target.do === 'update' && target.role === role) &&
    !targets.some(({ owner }) => owner === role)
  )
}

/** The roles of the notice, and those through which somebody else is mentioned in their place. */
function rolesCalled(
  { roles, owner, mention }: Calling,
  context: MentionContext
): readonly string[] {
  const called = [...new Set(roles)]
  const heard = new Set(called.flatMap((role) => loginsOf(role, context).map(loginKey)))
  const stand = [...roles.flatMap((role) => chainOf(role, context)), MANAGEMENT, owner]
  for (const role of [...stand, ...chainOf(owner, context)]) {
    const own = loginsOf(role, context).map(loginKey)
    const isNew = own.some(
      (login) => !heard.has(login) && mention.some((one) => sameLogin(one, login))
    )
    if (!isNew) continue
    if (!called.includes(role)) called.push(role)
    for (const login of own) heard.add(login)
  }
  return called
}

/** Where a receiver finds the people of a role. */
export function placesOf(
  name: string,
  receiver: Receiver,
  role: string,
  context: MentionContext
): readonly Recipient[] {
  const people = loginsOf(role, context).filter((login) => !login.includes('/'))
  if (receiver.type !== 'smtp') {
    const logins = isBound(name, receiver, context.policy) ? people : []
    return [{ receiver: name, to: '', address: null, logins }]
  }
  const own = people.flatMap((login): Recipient[] => {
    const address = addressOf(personOf(login, context.policy)?.email)
    return address === null ? [] : [{ receiver: name, to: login, address, logins: [login] }]
  })
  if (own.length === people.length && own.length > 0) return own
  const rest = people.filter((login) => !own.some(({ to }) => to === login))
  return [...own, placeOfRole(name, receiver, role, rest, context.policy)]
}

/** The contact's address is a person's own where the contact is one person; the receiver's is nobody's. */
function placeOfRole(
  name: string,
  receiver: Extract<Receiver, { type: 'smtp' }>,
  role: string,
  people: readonly string[],
  { contacts }: Policy
): Recipient {
  const contact = contacts[role]
  const address = addressOf(contact?.email)
  if (address === null) {
    return { receiver: name, to: '', address: receiver.to ?? null, logins: [] }
  }
  return { receiver: name, to: role, address, logins: isOnePerson(contact) ? people : [] }
}

function isOnePerson(contact: Contact | undefined): boolean {
  return contact?.logins.length === 1 && contact.rota === undefined
}

function addressOf(typed: string | undefined): string | null {
  const address = real(typed)
  return address !== null && isMailAddress(address) ? address : null
}

function personOf(login: string, { people }: Policy) {
  return Object.entries(people).find(([one]) => sameLogin(one, login))?.[1]
}

/**
 * Whether what this receiver takes reaches the people of the contact that names it: a pager, or a topic of one's own,
 * named by that one contact. A channel that several read, and a machine's web hook, reach nobody.
 */
function isBound(name: string, { type }: Receiver, { contacts }: Policy): boolean {
  if (type !== 'pagerduty' && type !== 'ntfy') return false
  return Object.values(contacts).filter(({ via }) => via?.includes(name) === true).length === 1
}

/** One message for each address, whoever it reaches. */
function together(all: readonly Recipient[]): readonly Recipient[] {
  const places = new Map<string, Recipient>()
  for (const one of all) {
    const place = JSON.stringify([one.receiver, one.address ?? ''])
    const known = places.get(place)
    const logins = [...(known?.logins ?? []), ...one.logins]
    places.set(place, { ...(known ?? one), logins: [...new Set(logins)] })
  }
  return [...places.values()]
}
