/** Which policy stood on the main line when, and which of its changes ask something else of an incident. */
import { alwaysInForce, type PolicyTimeline, policyTimeline } from '../clock/policy-timeline.ts'
import type { Policy } from '../model/policy.ts'
import type { History, Revision } from './history.ts'

/** A version of the policy and the commit that brought it to the main line. */
export interface MainPolicy {
  readonly revision: Revision
  /** Null where the version has errors, or the file is gone. */
  readonly policy: Policy | null
  readonly problem: string | null
}

/** Two readable versions, one after the other, that ask differently. */
export interface PolicyChange {
  readonly before: Policy
  readonly after: Policy
  /** The commit that brought `after`. */
  readonly revision: Revision
}

/** Every version on the main line, oldest first. */
export function mainPolicies({ policyRevisions, policies }: History): MainPolicy[] {
  return policyRevisions.flatMap(({ revision, after }): MainPolicy[] => {
    if (!revision.isMainLine) return []
    if (after === null) return [{ revision, policy: null, problem: 'the file was deleted' }]
    const version = policies.get(after)
    return [{ revision, policy: version?.policy ?? null, problem: version?.problem ?? null }]
  })
}

/** The policies as the clocks go by them; `policy` alone where none of the history can be read. */
export function timelineOf(policies: readonly MainPolicy[], policy: Policy): PolicyTimeline {
  const [first, ...later] = policies.flatMap(({ revision, policy: own }) => {
    const { hash, committer } = revision.commit
    return own === null ? [] : [{ commit: hash, committedAt: committer.at, policy: own }]
  })
  return first === undefined ? alwaysInForce(policy) : policyTimeline([first, ...later])
}

/** The changes that move clocks; contacts count, since who acts for a role does. */
export function policyChanges(policies: readonly MainPolicy[]): PolicyChange[] {
  const readable = policies.flatMap(({ revision, policy }) =>
    policy === null ? [] : [{ revision, policy, asked: asked(policy) }]
  )
  return readable.flatMap((after, index) => {
    const before = readable[index - 1]
    if (before === undefined || before.asked === after.asked) return []
    return [{ before: before.policy, after: after.policy, revision: after.revision }]
  })
}

/** What a policy asks of an incident; words and services leave every verdict as it is. */
function asked({ immediately, calendars, timezone, contacts, kinds }: Policy): string {
  return JSON.stringify({
    immediately,
    calendars,
    timezone,
    contacts,
    kinds: Object.entries(kinds).map(
      ([name, { matrix, raise, unassessed, targets }]) =>
        [name, matrix, raise, unassessed, targets] as const
    ),
  })
}
