/** Says whether the policy itself names somebody for a role: by login, by name, as a cover, or by the role's own name. */
import { TEAM } from '../model/login.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { isAway } from './holders.ts'

/** Who validates, dismisses what was resolved, and hears of what others hold or dismiss. */
export const MANAGER = 'incident-manager'

/** Whether `by` counts for the role at that instant; true of anybody where the policy names no login of a person. */
function countsFor(policy: Policy, role: string, by: string, at: Instant): boolean {
  const contact = Object.hasOwn(policy.contacts, role) ? policy.contacts[role] : undefined
  if (contact === undefined || contact.logins.every((login) => TEAM.test(login))) return true
  const covers = contact.away.filter((away) => isAway(away, at))
  return [role, contact.name, ...contact.logins, ...covers.map(({ cover }) => cover)].some(
    (name) => name?.toLowerCase() === by.toLowerCase()
  )
}

/** Whether an entry was written by somebody who counts for the incident manager; nobody is named without `by`. */
export function isByManager(
  policy: Policy,
  { by, at }: { readonly by?: string | undefined; readonly at: Instant }
): boolean {
  return by !== undefined && countsFor(policy, MANAGER, by, at)
}
