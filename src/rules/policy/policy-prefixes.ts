/** Every kind has a prefix of its own, because an id says its kind. */
import { atValue, policyRule } from '../shared/rule.ts'

/** The rule `policy-prefixes`. */
export const policyPrefixes = policyRule(
  'policy-prefixes',
  'No two kinds have the same prefix.',
  ({ policy }) => {
    const kinds = Object.entries(policy.kinds)
    return kinds.flatMap(([name, { prefix }], index) => {
      const [other] = kinds.slice(0, index).find(([, kind]) => kind.prefix === prefix) ?? []
      if (other === undefined) return []
      return {
        place: atValue('kinds', name, 'prefix'),
        message: `The prefix ${prefix} is that of ${other} too, so an id would not tell them apart.`,
        hint: `Give ${name} a prefix of its own.`,
      }
    })
  }
)
