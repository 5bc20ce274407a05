/** Whoever the agreement says to call can be called by anybody who reads it: name, e-mail and phone are there. */
import { calledRoles, contactOf } from '../shared/contacts.ts'
import { atKey, policyRule, listed } from '../shared/rule.ts'

/** The roles whose details an agreement prints for its readers to use. */
const PRINTED = ['incident-manager', 'security-officer'] as const
const FIELDS = ['name', 'email', 'phone'] as const

/** The rule `policy-contact-details`: a warning; a fallback is no excuse, for the rendered page has a gap all the same. */
export const policyContactDetails = policyRule(
  'policy-contact-details',
  'The incident manager and the security officer have a name, an e-mail address and a phone number.',
  ({ policy }) => {
    const called = calledRoles(policy)
    return PRINTED.flatMap((role) => {
      const contact = contactOf(policy, role)
      if (contact === null || !called.has(role)) return []
      const missing = FIELDS.filter((field) => contact[field] === undefined)
      if (missing.length === 0) return []
      return {
        severity: 'warning' as const,
        place: atKey('contacts', role),
        message: `The ${role} has no ${listed(missing)}, which the rendered agreement prints.`,
        hint: `Add ${listed(missing.map((field) => `\`${field}\``))} to ${role}.`,
      }
    })
  }
)
