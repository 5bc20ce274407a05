/** Which policy stood on the main line when. */
import { policyInForce, policyTimeline } from '../clock/policy-timeline.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import type { History, Revision } from './history.ts'

/** A version of the policy and the commit that brought it to the main line. */
export interface MainPolicy {
  readonly revision: Revision
  /** Null where the version has errors, or the file is gone. */
  readonly policy: Policy | null
  readonly problem: string | null
}

/** Every version on the main line, oldest first. */
export function mainPolicies({ revisions, policies }: History): MainPolicy[] {
  return revisions.flatMap((revision): MainPolicy[] => {
    const change = revision.changes.find(({ kind }) => kind === 'policy')
    if (!revision.isMainLine || change === undefined) return []
    if (change.after === null) return [{ revision, policy: null, problem: 'the file was deleted' }]
    const version = policies.get(change.after)
    return [{ revision, policy: version?.policy ?? null, problem: version?.problem ?? null }]
  })
}

/** The policy in force at an instant, as the clocks go by it; null where none can be read. */
export function policyAt(policies: readonly MainPolicy[], instant: Instant): MainPolicy | null {
  const [first, ...later] = policies.flatMap(({ revision, policy }) => {
    const { hash, committer } = revision.commit
    return policy === null ? [] : [{ commit: hash, committedAt: committer.at, policy }]
  })
  if (first === undefined) return null
  const { commit } = policyInForce(policyTimeline([first, ...later]), instant)
  return policies.find(({ revision }) => revision.commit.hash === commit) ?? null
}
