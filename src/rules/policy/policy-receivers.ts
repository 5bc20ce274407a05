/** Every receiver that a contact or a rung names is one of the policy, because a word to any other goes nowhere. */
import type { Place } from '../../model/finding.ts'
import type { Policy } from '../../model/policy.ts'
import { atValue, policyRule, quoted, suggestion } from '../shared/rule.ts'
import { laddersOf } from '../shared/targets.ts'

/** The rule `policy-receivers`. */
export const policyReceivers = policyRule(
  'policy-receivers',
  'What `via` names is a receiver of the policy.',
  ({ policy }) => {
    const known = Object.keys(policy.receivers ?? {})
    return namedIn(policy)
      .filter(({ name }) => !known.includes(name))
      .map(({ name, place }) => ({
        place,
        message: `There is no receiver ${quoted(name)}, so nothing would go out by it.`,
        hint: suggestion(name, known),
      }))
  }
)

function namedIn(policy: Policy): { readonly name: string; readonly place: Place }[] {
  const lists = [
    ...Object.entries(policy.contacts).map(([role, { via }]) => ({
      via,
      keys: ['contacts', role, 'via'],
    })),
    ...laddersOf(policy).flatMap(({ ladder, keys }) =>
      ladder.map(({ via }, rung) => ({ via, keys: [...keys, rung, 'via'] }))
    ),
  ]
  return lists.flatMap(({ via = [], keys }) =>
    via.map((name, index) => ({ name, place: atValue(...keys, index) }))
  )
}
