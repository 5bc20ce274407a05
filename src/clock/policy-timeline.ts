/** The policies of a team in the order of its main line, and which of them was in force when. */
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'

/** A version of the policy that stood on the main line. */
export interface PolicyVersion {
  /** The commit that brought it there; null where no commit vouches for it. */
  readonly commit: string | null
  /** From when on it counts; null: for every clock, for want of a history. */
  readonly since: Instant | null
  readonly policy: Policy
}

/** Every readable version, oldest first in the order of the main line; never empty. */
export type PolicyTimeline = readonly [PolicyVersion, ...PolicyVersion[]]

/** A version as the history states it. */
export interface CommittedPolicy {
  readonly commit: string
  /** The committer's date of that commit. */
  readonly committedAt: Instant
  readonly policy: Policy
}

/** One policy for every clock, whenever it started. */
export function alwaysInForce(policy: Policy, commit: string | null = null): PolicyTimeline {
  return [{ commit, since: null, policy }]
}

/**
 * Dates the versions of a history, given oldest first. A version counts from its commit on, or from the instant that
 * it states as `in-force`: earlier, so that it reaches clocks that run already, or later. Where that key stands
 * unchanged from the version before, it reaches back no further than the commit, and still waits for its instant.
 */
export function policyTimeline(
  versions: readonly [CommittedPolicy, ...CommittedPolicy[]]
): PolicyTimeline {
  const [first, ...later] = versions
  let stated = first.policy['in-force']
  const dated = later.map(({ commit, committedAt, policy }): PolicyVersion => {
    const inForce = policy['in-force']
    const since =
      inForce === undefined || inForce === stated
        ? Math.max(committedAt, inForce ?? committedAt)
        : inForce
    stated = inForce
    return { commit, since, policy }
  })
  const { commit, committedAt, policy } = first
  return [{ commit, since: policy['in-force'] ?? committedAt, policy }, ...dated]
}

/** The version in force at an instant: of those that counted by then the last on the main line; before all, the first. */
export function policyInForce(timeline: PolicyTimeline, at: Instant): PolicyVersion {
  return timeline.findLast(({ since }) => since === null || since <= at) ?? timeline[0]
}
