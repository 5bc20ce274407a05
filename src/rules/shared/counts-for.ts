/** Says whether the policy itself names somebody for a role: by login, by name, as a cover, or by the role's own name. */
import { isAway } from '../../clock/holders.ts'
import { TEAM } from '../../model/login.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant } from '../../model/time.ts'
import { contactOf } from './contacts.ts'

/** Whether `by` counts for the role at that instant; true of anybody where the policy names no login of a person. */
export function countsFor(policy: Policy, role: string, by: string, at: Instant): boolean {
  const contact = contactOf(policy, role)
  if (contact === null || contact.logins.every((login) => TEAM.test(login))) return true
  const covers = contact.away.filter((away) => isAway(away, at))
  return [role, contact.name, ...contact.logins, ...covers.map(({ cover }) => cover)].some(
    (name) => name?.toLowerCase() === by.toLowerCase()
  )
}
