/** Every role that a record names is one of the policy's contacts, so that a target can be met by it. */
import type { TimelineEvent } from '../../model/events.ts'
import type { Place } from '../../model/finding.ts'
import type { Incident } from '../../model/incident.ts'
import { atKey, atValue, recordRule, quoted, suggestion } from '../shared/rule.ts'

/** The rule `roles-known`. */
export const rolesKnown = recordRule(
  'roles-known',
  'Roles in role, to, audience and roles are contacts of the policy.',
  ({ file, policy }) =>
    rolesIn(file.incident)
      .filter(({ role }) => !Object.hasOwn(policy.contacts, role))
      .map(({ role, place }) => ({
        place,
        message: `The policy has no role ${quoted(role)} among its contacts.`,
        hint: suggestion(role, Object.keys(policy.contacts)),
      }))
)

interface NamedRole {
  readonly role: string
  readonly place: Place
}

function rolesIn({ roles = {}, timeline }: Incident): NamedRole[] {
  return [
    ...Object.keys(roles).map((role) => ({ role, place: atKey('roles', role) })),
    ...timeline.flatMap(rolesOf),
  ]
}

function rolesOf(event: TimelineEvent, index: number): NamedRole[] {
  const named: NamedRole[] = []
  if (event.event === 'notified' || event.event === 'engaged') {
    named.push({ role: event.role, place: atValue('timeline', index, 'role') })
  }
  if (event.event === 'escalated') {
    named.push({ role: event.to, place: atValue('timeline', index, 'to') })
  }
  if (event.event === 'submitted' && event.to !== undefined) {
    named.push({ role: event.to, place: atValue('timeline', index, 'to') })
  }
  for (const role of event.audience ?? []) {
    named.push({ role, place: atValue('timeline', index, 'audience') })
  }
  return named
}
