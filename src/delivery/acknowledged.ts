/** Whether an entry that nobody merged yet acknowledges a duty: only by people whom the policy names for it. */
import type { Obligation } from '../clock/obligation.ts'
import type { TimelineEvent } from '../model/events.ts'
import type { Policy } from '../model/policy.ts'

/**
 * Whether it answers this obligation: it is by somebody whom the policy names for the role or for the owner, and tells
 * or engages nobody but the role's own people. That somebody was told has to be said by one of them.
 */
export function isAcknowledgedBy(row: Obligation, event: TimelineEvent, policy: Policy): boolean {
  if (row.do === 'reach') return false
  const who = whoOf(event)
  const by = event.by ?? (event.event === 'engaged' ? who : undefined)
  if (by === undefined) return false
  const roles = [row.role, row.owner].filter((role) => role !== null)
  if (!roles.some((role) => isNamedFor(by, role, policy))) return false
  return who === undefined || row.role === null || isNamedFor(who, row.role, policy)
}

/** Whether it gives a role to somebody whom the policy does not name for it: they would be called from then on. */
export function isHijack(event: TimelineEvent, policy: Policy): boolean {
  const who = event.event === 'engaged' ? (event.who ?? event.by) : undefined
  return who !== undefined && event.event === 'engaged' && !isNamedFor(who, event.role, policy)
}

function whoOf(event: TimelineEvent): string | undefined {
  return 'who' in event ? event.who : undefined
}

/** By login or name, as a contact or as the cover of one. A role's own name says nobody. */
function isNamedFor(person: string, role: string, { contacts }: Policy): boolean {
  const contact = Object.hasOwn(contacts, role) ? contacts[role] : undefined
  if (contact === undefined) return false
  const named = [contact.name, ...contact.logins, ...contact.away.map(({ cover }) => cover)]
  return named.some((one) => one?.toLowerCase() === person.toLowerCase())
}
