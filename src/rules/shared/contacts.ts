/** Says of contacts whom the policy calls, and by what they can be reached. */
import type { Contact, Policy } from '../../model/policy.ts'
import { laddersOf, targetsOf } from './targets.ts'

/** Every role that the policy calls or mentions; the audience of an update is neither. */
export function calledRoles(policy: Policy): ReadonlySet<string> {
  const roles = new Set<string>()
  for (const { target } of targetsOf(policy)) {
    roles.add(target.owner)
    if (target.do === 'notify' || target.do === 'engage') roles.add(target.role)
  }
  for (const { ladder } of laddersOf(policy)) {
    for (const role of ladder.flatMap(({ mention }) => mention)) roles.add(role)
  }
  roles.delete('role')
  roles.delete('owner')
  return roles
}

/** Whether the contact itself has a login, a rota, an address or a number. */
export function hasMeans({ logins, rota, email, phone }: Contact): boolean {
  return logins.length > 0 || rota !== undefined || email !== undefined || phone !== undefined
}

/** The contact of a role; null where there is none. */
export function contactOf(policy: Policy, role: string): Contact | null {
  return Object.hasOwn(policy.contacts, role) ? (policy.contacts[role] ?? null) : null
}

/** The roles that are tried in turn: the role, its fallback, that one's fallback, each once. */
export function fallbackChain(policy: Policy, role: string): string[] {
  const chain: string[] = []
  let next: string | undefined = role
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next)
    next = contactOf(policy, next)?.fallback
  }
  return chain
}
