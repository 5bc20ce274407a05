/** Records whose `roles` say other people than their first commit did. */
import { isBorneOut, isNamedFor } from '../../clock/who-counts.ts'
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
    const change = diffVersions(first.record.version, present.version).find(
      ({ field }) => field === 'roles'
    )
    if (change === undefined) return []
    if (rewritesIn(trail, context).some(({ words }) => words.startsWith('`roles` was'))) return []
    const at = entriesOf(present.version)[0]?.at ?? context.now
    const [before, after] = [rolesOf(change.before?.value), rolesOf(change.after?.value)]
    const { contacts } = context.policyAt(at)
    const isFine = [...new Set([...before.keys(), ...after.keys()])].every((role) => {
      const who = after.get(role)
      if (who === before.get(role)) return true
      if (who === undefined) return false
      return isNamedFor(who, role, contacts, at) || isBorneOut(who, role, contacts, at)
    })
    if (isFine) return []
    const revision = blameFor(trail, states, change) ?? first.revision
    return {
      revision,
      message: `\`roles\` was ${change.before?.value ?? 'nothing'} in its first commit, and is ${change.after?.value ?? 'nothing'} since ${commitWords(revision)}.`,
      hint: 'Put it back: who takes a role over later says so by `engaged`.',
    }
  }
)

function rolesOf(value: string | undefined): ReadonlyMap<string, string> {
  const roles: Record<string, string> = JSON.parse(value ?? '{}')
  return new Map(Object.entries(roles))
}
