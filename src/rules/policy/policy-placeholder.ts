/** Contact details are those of real people: a placeholder answers no call. */
import type { Contact } from '../../model/policy.ts'
import { atValue } from '../shared/place.ts'
import { policyRule } from '../shared/rule.ts'
import { listed, quoted } from '../shared/say.ts'

const FIELDS = ['name', 'email', 'phone'] as const

const PLACEHOLDERS: readonly RegExp[] = [
  // [Insert …], <name>, {{phone}}
  /[[<{][^\]>}]*[\]>}]/,
  /^(?:todo|tbd|fixme|change ?me|insert\b.*|your\b.*|n\/?a|none|unknown|x+|-+|\?+|\.{3}|…)$/i,
  // Names that belong to nobody (RFC 2606).
  /@(?:[\w.-]+\.)?(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test)|localhost)$/i,
  // +00 000 0000, 555-0123 (numbers kept for stories), 123456789
  /^\+?[0\s().-]+$/,
  /^(?:\+?1[\s.-]?)?(?:\(?\d{3}\)?[\s.-]?)?555[\s.-]?01\d{2}$/,
  /^\+?\s?1?234567890?$/,
]

/** The rule `policy-placeholder`: a warning, one for each contact. */
export const policyPlaceholder = policyRule(
  'policy-placeholder',
  'No contact detail is a placeholder.',
  ({ policy }) =>
    Object.entries(policy.contacts).flatMap(([role, contact]) => {
      const fields = FIELDS.filter((field) => isPlaceholder(contact, field))
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

function isPlaceholder(contact: Contact, field: (typeof FIELDS)[number]): boolean {
  const typed = contact[field]?.trim()
  return typed !== undefined && PLACEHOLDERS.some((pattern) => pattern.test(typed))
}
