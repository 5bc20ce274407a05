/** Whether an entry that nobody merged yet acknowledges a duty: only by people whom the policy names for it. */
import type { Obligation } from '../clock/obligation.ts'
import { isNamedFor } from '../clock/who-counts.ts'
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
  if (!roles.some((role) => isNamedFor(by, role, policy.contacts, event.at))) return false
  return (
    who === undefined || row.role === null || isNamedFor(who, row.role, policy.contacts, event.at)
  )
}

/** Whether it gives a role to somebody whom the policy does not name for it: they would be called from then on. */
export function isHijack(event: TimelineEvent, policy: Policy): boolean {
  const who = event.event === 'engaged' ? (event.who ?? event.by) : undefined
  if (event.event !== 'engaged' || who === undefined) return false
  return !isNamedFor(who, event.role, policy.contacts, event.at)
}

function whoOf(event: TimelineEvent): string | undefined {
  return 'who' in event ? event.who : undefined
}
