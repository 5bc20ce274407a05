/** People whom a record's `roles` name since a later commit, so that what they wrote before it came to count. */
import { isBorneOut, isNamedFor } from '../../clock/who-counts.ts'
import { commitWords } from '../entry-words.ts'
import { type ReadableVersion, valueOf } from '../facts.ts'
import { claimedAt, firstOf } from '../first-statements.ts'
import { auditTrailRule } from '../rule.ts'

/** What the policy bears out needs no word of the record. */
export const rolesAdded = auditTrailRule(
  'roles-added',
  'warning',
  'Whom `roles` names stood there in the first commit, or the policy names them.',
  ({ steps, states, present, firsts }, { policy: { contacts } }) => {
    if (present === null) return []
    const born = steps[0]?.changes.find(({ field }) => field === 'roles')?.after?.value ?? null
    const stood = states.find(({ held }) => held !== null)?.held ?? null
    const known = [rolesOf(born), stood === null ? {} : rolesIn(stood.version)]
    const fact = present.version.facts.find(({ field }) => field === 'roles')
    const revision = fact === undefined ? null : firstOf(firsts, fact)
    if (revision === null) return []
    const at = claimedAt(revision)
    return Object.entries(rolesIn(present.version))
      .filter(
        ([role, who]) =>
          known.every((roles) => roles[role] !== who) &&
          !isNamedFor(who, role, contacts, at) &&
          !isBorneOut(who, role, contacts, at)
      )
      .map(([role, who]) => ({
        revision,
        message: `\`roles\` names ${who} for ${role} since ${commitWords(revision)}, whom neither the first commit nor the policy names: verdicts that rest on it go by the record's word.`,
        hint: `Have somebody who counts for ${role} name them by an entry, or the policy; else take them out.`,
      }))
  }
)

function rolesIn(version: ReadableVersion): Readonly<Record<string, string>> {
  return rolesOf(valueOf(version, 'roles'))
}

/** The digest wrote it, so that its form is known. */
function rolesOf(value: string | null): Readonly<Record<string, string>> {
  const roles: Record<string, string> = value === null ? {} : JSON.parse(value)
  return roles
}
