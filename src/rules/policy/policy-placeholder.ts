/** The policy names real people, the real organisation and real addresses: a placeholder answers no call. */
import {
  bracketIn,
  isMadeUpLogin,
  isPlaceholder,
  MADE_UP_ORGANIZATION,
} from '../../model/placeholder.ts'
import type { Contact, Policy } from '../../model/policy.ts'
import { atValue, type Fault, policyRule, listed, quoted } from '../shared/rule.ts'

const FIELDS = ['name', 'email', 'phone'] as const

/** The rule `policy-placeholder`: a warning for each contact, for the organisation, and for each text in brackets. */
export const policyPlaceholder = policyRule(
  'policy-placeholder',
  'No name, login or address is a placeholder, and no text in brackets is left.',
  ({ policy }) => [
    ...organizationOf(policy),
    ...Object.entries(policy.contacts).flatMap(([role, contact]) => ofContact(role, contact)),
    ...bracketsOf(policy),
  ]
)

function organizationOf({ organization }: Policy): Fault[] {
  if (organization !== MADE_UP_ORGANIZATION && bracketIn(organization) === null) return []
  return [
    {
      severity: 'warning',
      place: atValue('organization'),
      message: `The organization is a placeholder: ${quoted(organization)}.`,
      hint: 'Put in the name of your own.',
    },
  ]
}

function ofContact(role: string, contact: Contact): Fault[] {
  const login = loginsOf(contact).find(isMadeUpLogin)
  const unfilled = [
    ...FIELDS.flatMap((field) => unfilledIn(contact, field)),
    ...(login === undefined ? [] : [{ field: 'logins', shown: login }]),
  ]
  const [first, ...more] = unfilled
  if (first === undefined) return []
  const { field, shown } = first
  return [
    {
      severity: 'warning',
      place: atValue('contacts', role, field),
      message:
        more.length === 0
          ? `The ${field} of ${role} ${field === 'logins' ? 'are placeholders' : 'is a placeholder'}: ${quoted(shown)}.`
          : `The ${listed(unfilled.map((one) => one.field))} of ${role} are placeholders.`,
      hint:
        login === undefined
          ? 'Put in the real details; leave out what there is not.'
          : 'Put in the real details and logins; leave out what there is not. A made-up login is never mentioned.',
    },
  ]
}

function unfilledIn(contact: Contact, field: (typeof FIELDS)[number]) {
  const shown = contact[field]
  return shown !== undefined && isPlaceholder(shown) ? [{ field, shown }] : []
}

/** Those that a notice could mention. */
function loginsOf({ logins, away }: Contact): string[] {
  return [...logins, ...away.flatMap(({ who, cover }) => [who, cover])]
}

/** Outside of the contacts, which are judged by the stricter measure of a detail. */
function bracketsOf(policy: Policy): Fault[] {
  const { contacts: _, organization: __, ...others } = policy
  return textsOf(others, []).flatMap(({ keys, text }) => {
    const bracket = bracketIn(text)
    if (bracket === null) return []
    return {
      severity: 'warning' as const,
      place: atValue(...keys),
      message: `${quoted(bracket)} is still to be filled in.`,
      hint: 'Put in what the brackets ask for, or take the text out.',
    }
  })
}

type Keys = readonly (string | number)[]

/** Every text of a value, with the keys that lead to it. */
function textsOf(value: unknown, keys: Keys): { readonly keys: Keys; readonly text: string }[] {
  if (typeof value === 'string') return [{ keys, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...keys, index]))
  const entries: [string, unknown][] = Object.entries(value ?? {})
  return entries.flatMap(([key, item]) => textsOf(item, [...keys, key]))
}
