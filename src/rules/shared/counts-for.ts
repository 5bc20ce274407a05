/** Says whether the policy itself names somebody for a role: by login, by name, as a cover, or by the role's own name. */
import { TEAM } from '../../model/login.ts'
import type { Policy } from '../../model/policy.ts'
import { DAY, HOUR, type Instant, parseInstant } from '../../model/time.ts'
import { contactOf } from './contacts.ts'

/** Whether `by` counts for the role at that instant; true of anybody where the policy names no login of a person. */
export function countsFor(policy: Policy, role: string, by: string, at: Instant): boolean {
  const contact = contactOf(policy, role)
  if (contact === null || contact.logins.every((login) => TEAM.test(login))) return true
  const covers = contact.away.filter(
    ({ from, to }) => edge(from, -14 * HOUR) <= at && at <= edge(to, DAY + 12 * HOUR)
  )
  return [role, contact.name, ...contact.logins, ...covers.map(({ cover }) => cover)].some(
    (name) => name?.toLowerCase() === by.toLowerCase()
  )
}

/** A bare date counts from its earliest to its latest hour anywhere. */
function edge(day: Instant | string, shift: number): Instant {
  if (typeof day === 'number') return day
  const midnight = parseInstant(`${day}T00:00:00Z`)
  return typeof midnight === 'number' ? midnight + shift : Number.NaN
}
