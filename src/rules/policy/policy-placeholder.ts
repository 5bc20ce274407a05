/** Contact details are those of real people: a placeholder answers no call. */
import { isPlaceholder } from '../../model/placeholder.ts'
import type { Contact } from '../../model/policy.ts'
import { atValue } from '../shared/place.ts'
import { policyRule } from '../shared/rule.ts'
import { listed, quoted } from '../shared/say.ts'

const FIELDS = ['name', 'email', 'phone'] as const

/** The rule `policy-placeholder`: a warning, one for each contact. */
export const policyPlaceholder = policyRule(
  'policy-placeholder',
  'No contact detail is a placeholder.',
  ({ policy }) =>
    Object.entries(policy.contacts).flatMap(([role, contact]) => {
      const fields = FIELDS.filter((field) => isUnfilled(contact, field))
      const [first] = fields
      if (first === undefined) return []
      return [
        {
          severity: 'warning' as const,
          place: atValue('contacts', role, first),
          message: `The ${listed(fields)} of ${role} ${fields.length === 1 ? `is a placeholder: ${quoted(contact[first] ?? '')}` : 'are placeholders'}.`,
          hint: 'Put in the real details; leave out what there is not.',
        },
      ]
    })
)

function isUnfilled(contact: Contact, field: (typeof FIELDS)[number]): boolean {
  const typed = contact[field]
  return typed !== undefined && isPlaceholder(typed)
}
