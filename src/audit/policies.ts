/** Which policy stood on the main line when. */
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

/** The policy in force at an instant, by committer dates; the first readable one where none is as old. */
export function policyAt(policies: readonly MainPolicy[], instant: Instant): MainPolicy | null {
  const readable = policies.filter(({ policy }) => policy !== null)
  return (
    readable.findLast(({ revision }) => revision.commit.committer.at <= instant) ??
    readable[0] ??
    null
  )
}
