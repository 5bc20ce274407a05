/** Records whose `roles` say other people than their first commit did. */
import type { Policy } from '../../model/policy.ts'
import { blameFor } from '../blame.ts'
import { ownStates } from '../corrections.ts'
import { diffVersions } from '../diff-versions.ts'
import { commitWords } from '../entry-words.ts'
import { rewritesIn } from '../rewrites.ts'
import { auditTrailRule } from '../rule.ts'
import { entriesOf } from '../facts.ts'

/** Where it moves a verdict other rules tell of it. */
export const rolesChanged = auditTrailRule(
  'roles-changed',
  'warning',
  'Who holds a role from the start is said in the first commit.',
  (trail, context) => {
    const { present } = trail
    const states = ownStates(trail)
    const [first] = states
    if (present === null || first === undefined) return []
    const change = diffVersions(first.held.version, present.version).find(
      ({ field }) => field === 'roles'
    )
    if (change === undefined) return []
    if (rewritesIn(trail, context).some(({ words }) => words.startsWith('`roles` was'))) return []
    const at = entriesOf(present.version)[0]?.at ?? context.now
    const [before, after] = [rolesOf(change.before?.value), rolesOf(change.after?.value)]
    const policy = context.policyAt(at)
    const isFine = [...new Set([...before.keys(), ...after.keys()])].every((role) => {
      const who = after.get(role)
      return who === before.get(role) || (who !== undefined && isNamedFor(role, who, policy))
    })
    if (isFine) return []
    const revision = blameFor(trail, states, change) ?? first.revision
    return [
      {
        revision,
        message: `\`roles\` was ${change.before?.value ?? 'nothing'} in its first commit, and is ${change.after?.value ?? 'nothing'} since ${commitWords(revision)}.`,
        hint: 'Put it back: who takes a role over later says so by `engaged`.',
      },
    ]
  }
)

function rolesOf(value: string | undefined): ReadonlyMap<string, string> {
  const roles: Record<string, string> = JSON.parse(value ?? '{}')
  return new Map(Object.entries(roles))
}

/** Whether the policy names somebody for a role itself: as its contact, a cover, or its fallback. */
function isNamedFor(role: string, who: string, { contacts }: Policy): boolean {
  const [contact, wanted] = [contacts[role], who.replace(/^@/, '').toLowerCase()]
  if (contact === undefined) return false
  const fallback = contact.fallback === undefined ? undefined : contacts[contact.fallback]
  const named = [
    ...[contact, fallback].flatMap((one) => [...(one?.logins ?? []), one?.name ?? '']),
    ...contact.away.map(({ cover }) => cover),
  ]
  return named.some((name) => name.toLowerCase() === wanted)
}
