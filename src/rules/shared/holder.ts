/** Says who acts for a role at a moment of an incident. */
import type { Course } from '../../clock/course.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant } from '../../model/time.ts'

/**
 * Whoever holds the role by then, in lower case; where nobody took it up, everybody whom the policy lists for it.
 * An entry may also name the role itself.
 */
export function actorsFor(
  role: string,
  at: Instant,
  course: Course,
  policy: Policy
): ReadonlySet<string> {
  const holding = course.holdings.findLast(
    (other) => other.role === role && (other.since === null || other.since <= at)
  )
  const contact = Object.hasOwn(policy.contacts, role) ? policy.contacts[role] : undefined
  const listed = [...(contact?.logins ?? []), ...(contact?.away ?? []).map(({ cover }) => cover)]
  const people = holding === undefined ? listed : [holding.who]
  return new Set([role, ...people].map((person) => person.toLowerCase()))
}
