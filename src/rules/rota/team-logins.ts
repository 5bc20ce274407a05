/** The logins that a policy knows for people of the team. */
import type { Policy } from '../../model/policy.ts'

/** Of its people, and of its contacts. */
export function teamLogins({ people, contacts }: Pick<Policy, 'people' | 'contacts'>): string[] {
  return [...Object.keys(people), ...Object.values(contacts).flatMap(({ logins }) => logins)]
}
