/** Every role that the policy calls, mentions or falls back to is one of its contacts. */
import type { Policy } from '../../model/policy.ts'
import { atValue, policyRule, quoted, suggestion } from '../shared/rule.ts'
import { laddersOf, targetsOf } from '../shared/targets.ts'

/** The rule `policy-roles`. */
export const policyRoles = policyRule(
  'policy-roles',
  'Roles in targets, ladders, fallbacks and requires are contacts of the policy.',
  ({ policy }) =>
    rolesIn(policy)
      .filter(({ role }) => !Object.hasOwn(policy.contacts, role))
      .map(({ role, place }) => ({
        place,
        message: `There is no contact ${quoted(role)}, so nobody would hear of it.`,
        hint: suggestion(role, Object.keys(policy.contacts)),
      }))
)

function rolesIn(policy: Policy) {
  return [
    ...Object.entries(policy.contacts).flatMap(([name, { fallback }]) =>
      fallback === undefined ? [] : { role: fallback, place: atValue('contacts', name, 'fallback') }
    ),
    ...laddersOf(policy).flatMap(({ ladder, keys }) =>
      ladder.flatMap(({ mention }, rung) =>
        mention.flatMap((role, index) =>
          role === 'role' || role === 'owner'
            ? []
            : { role, place: atValue(...keys, rung, 'mention', index) }
        )
      )
    ),
    ...targetsOf(policy).flatMap(({ target, keys }) => [
      ...(target.do === 'reach'
        ? [{ role: target.by ?? target.owner, place: atValue(...keys, 'by') }]
        : [{ role: target.role, place: atValue(...keys, target.do === 'submit' ? 'to' : 'role') }]),
      { role: target.owner, place: atValue(...keys, 'owner') },
    ]),
    ...Object.entries(policy.kinds).flatMap(([kind, { requires }]) =>
      requires.validated === undefined
        ? []
        : { role: requires.validated, place: atValue('kinds', kind, 'requires', 'validated') }
    ),
  ]
}
