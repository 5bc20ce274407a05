/** The people of an agreement: who they are, what they are there for, and how they are reached. */
import type { Policy, PolicyKind } from '../model/policy.ts'
import { addressable } from '../text/addresses.ts'
import { code } from '../text/markdown.ts'
import { targetsIn } from '../model/kind-in.ts'
import { capital, roleWords } from './words.ts'

/** Every role that a kind's targets name or fall back to, in the policy's order, with its lines. */
export function contactRows(policy: Policy, kind: PolicyKind) {
  const named = rolesNamed(policy, kind)
  return Object.entries(policy.contacts)
    .filter(([role]) => named.has(role))
    .map(([role, { name, duty, email, phone, logins, fallback }]) => {
      const ways = [
        ...(email === undefined ? [] : [`e-mail ${code(email)}`]),
        ...(phone === undefined ? [] : [`phone ${code(phone)}`]),
        ...(logins.length === 0 ? [] : [`GitHub ${logins.map((login) => code(login)).join(', ')}`]),
        ...(fallback === undefined ? [] : [`if nobody answers: ${roleWords(fallback)}`]),
      ]
      const lines = [
        ...(name === undefined ? [] : [addressable(name)]),
        ...(duty === undefined ? [] : [`${addressable(duty.replace(/\.$/, ''))}.`]),
        ...(ways.length === 0 ? [] : [capital(ways.join(' · '))]),
      ]
      return {
        role: capital(roleWords(role)),
        lines: lines.length === 0 ? 'nobody is named.' : lines.join('<br>'),
      }
    })
}

function rolesNamed(policy: Policy, kind: PolicyKind): Set<string> {
  const named = new Set(
    targetsIn(kind).flatMap((target) => [
      target.owner,
      ...(target.do === 'reach' ? [] : [target.role]),
      ...[...policy.escalation.ladder, ...(target.ladder ?? [])].flatMap(({ mention }) => mention),
    ])
  )
  if (kind.requires.validated !== undefined) named.add(kind.requires.validated)
  // A set grows while it is walked, so that a fallback's fallback is found too.
  for (const role of named) {
    const fallback = Object.hasOwn(policy.contacts, role)
      ? policy.contacts[role]?.fallback
      : undefined
    if (fallback !== undefined) named.add(fallback)
  }
  return named
}
