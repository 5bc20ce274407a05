/** Every change of the policy, key by key. */
import type { Policy } from '../model/policy.ts'
import { diffPolicies, type PolicyChange } from '../model/policy-changes.ts'
import type { History, Revision } from './history.ts'

/** One commit's change of the policy. */
export interface PolicyStep {
  readonly revision: Revision
  readonly path: string
  /** Where it stood before, if elsewhere. */
  readonly from: string | null
  readonly changes: readonly PolicyChange[]
  /** Why the version cannot be used; null where it can. */
  readonly problem: string | null
}

/** The commits that changed the policy, oldest first; a merge is left out where its parts say the same. */
export function policyTrail({ policyRevisions, policies }: History): PolicyStep[] {
  const seen = new Set<string | null>()
  const steps: PolicyStep[] = []
  const read = (blob: string | null) =>
    blob === null ? null : (policies.get(blob)?.policy ?? null)
  /** What stands in for a version that cannot be read: the last one before it that could. */
  const instead = new Map<string, Policy>()
  for (const { revision, path, from, before, after } of policyRevisions) {
    const old = read(before) ?? instead.get(before ?? '') ?? null
    const problem = after === null ? 'the file was deleted' : (policies.get(after)?.problem ?? null)
    if (problem !== null && after !== null && old !== null) instead.set(after, old)
    const isRepeated = revision.commit.parents.length > 1 && seen.has(after)
    seen.add(after)
    if (isRepeated) continue
    const isUnreadable = after !== null && problem !== null
    const changes = isUnreadable ? [] : diffPolicies(old, read(after))
    steps.push({ revision, path, from, changes, problem })
  }
  return steps
}
