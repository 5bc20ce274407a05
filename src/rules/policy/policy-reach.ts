/** Everybody whom the policy calls can be reached: by a login, an address, a number, or through a fallback. */
import { calledRoles, contactOf, fallbackChain, hasMeans } from '../shared/contacts.ts'
import { atKey, policyRule } from '../shared/rule.ts'

/** The rule `policy-reach`: a warning, for the clocks run all the same. */
export const policyReach = policyRule(
  'policy-reach',
  'Every contact that the policy calls or mentions can be reached.',
  ({ policy }) =>
    [...calledRoles(policy)]
      .filter((role) => contactOf(policy, role) !== null)
      .filter(
        (role) =>
          !fallbackChain(policy, role).some((other) => {
            const contact = contactOf(policy, other)
            return contact !== null && hasMeans(contact)
          })
      )
      .map((role) => ({
        severity: 'warning' as const,
        place: atKey('contacts', role),
        message: `The policy calls ${role}, but nobody can be reached there.`,
        hint: `Add \`logins\`, \`email\` or \`phone\` to ${role}, or a \`fallback\` that has one.`,
      }))
)
