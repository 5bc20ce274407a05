/** What is required before closure can come before closure. */
import { atValue, policyRule } from '../shared/rule.ts'

/** The rule `policy-requires`. */
export const policyRequires = policyRule(
  'policy-requires',
  'requires names no status that cannot come before closed.',
  ({ policy }) =>
    Object.entries(policy.kinds).flatMap(([name, { requires }]) =>
      requires.statuses.flatMap((status, index) =>
        status === 'closed' || status === 'dismissed'
          ? {
              place: atValue('kinds', name, 'requires', 'statuses', index),
              message: `\`${status}\` cannot come before \`closed\`, so no incident of kind ${name} could be closed.`,
              hint: 'Take it out, or write a status before it, such as `resolved`.',
            }
          : []
      )
    )
)
