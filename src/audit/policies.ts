/** Which policy stood on the main line when, and which of its changes ask something else of an incident. */
import {
  alwaysInForce,
  type CommittedPolicy,
  type PolicyTimeline,
  policyTimeline,
} from '../clock/policy-timeline.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import type { History, Revision } from './history.ts'
import { type AuditLimits, limitsOf } from './limits.ts'

/** A version of the policy and the commit that brought it to the main line. */
export interface MainPolicy {
  readonly revision: Revision
  /** The latest date that the main line claims up to that commit. */
  readonly newest: Instant
  /** Null where the version has errors, or the file is gone. */
  readonly policy: Policy | null
  readonly problem: string | null
}

/** Two readable versions, one after the other, of which the later asks otherwise, or counts from another moment. */
export interface PolicyChange {
  readonly before: PolicyState
  readonly after: PolicyState
  /** The commit that brought `after`. */
  readonly revision: Revision
  /** When that stood on the main line, by the latest date of all that it builds on: its own may be chosen. */
  readonly at: Instant
}

/** What clocks go by. */
interface PolicyState {
  /** Each by the policy in force when it started. */
  readonly ofTheTime: PolicyTimeline
  /** All of them by this version. */
  readonly alone: PolicyTimeline
}

/** Every version on the main line, oldest first. */
export function mainPolicies({ policyRevisions, policies }: History): MainPolicy[] {
  return policyRevisions.flatMap(({ revision, after, newest }): MainPolicy | [] => {
    if (!revision.isMainLine) return []
    if (after === null) return { revision, newest, policy: null, problem: 'the file was deleted' }
    const version = policies.get(after)
    const problem = version?.problem ?? null
    return { revision, newest, policy: version?.policy ?? null, problem }
  })
}

/** The policies as the clocks go by them; `policy` alone where none of the history can be read. */
export function timelineOf(policies: readonly MainPolicy[], policy: Policy): PolicyTimeline {
  const [first, ...later] = committed(policies)
  return first === undefined ? alwaysInForce(policy) : policyTimeline([first, ...later])
}

/**
 * The thresholds of the policy that stood at an instant. No version stands before its own commit, whatever it says of
 * itself, nor before a version that it follows: thresholds judge people, and nobody loosens them after the fact.
 */
export function limitsBy(
  policies: readonly MainPolicy[],
  policy: Policy
): (at: Instant) => AuditLimits {
  const stood = policies.flatMap(({ policy: own, newest }) =>
    own === null ? [] : { since: newest, limits: limitsOf(own) }
  )
  const before = stood[0]?.limits ?? limitsOf(policy)
  return (at) => stood.findLast(({ since }) => since <= at)?.limits ?? before
}

/** The changes that can move a clock; contacts count, since who acts for a role does. */
export function policyChanges(policies: readonly MainPolicy[]): PolicyChange[] {
  const readable = policies.filter(({ policy }) => policy !== null)
  return readable.flatMap(({ policy: after, revision, newest }, index): PolicyChange | [] => {
    const before = readable[index - 1]?.policy ?? null
    if (before === null || after === null || asked(before) === asked(after)) return []
    const stateOf = (policy: Policy, count: number): PolicyState => ({
      ofTheTime: timelineOf(readable.slice(0, count), policy),
      alone: alwaysInForce(policy),
    })
    return {
      before: stateOf(before, index),
      after: stateOf(after, index + 1),
      revision,
      at: newest,
    }
  })
}

function committed(policies: readonly MainPolicy[]): CommittedPolicy[] {
  return policies.flatMap(({ revision, policy }) => {
    const { hash, committer } = revision.commit
    return policy === null ? [] : { commit: hash, committedAt: committer.at, policy }
  })
}

/** What a policy asks of an incident, and since when; words and services leave every verdict as it is. */
function asked({ immediately, calendars, timezone, contacts, kinds, ...rest }: Policy): string {
  return JSON.stringify({
    immediately,
    calendars,
    timezone,
    contacts,
    since: rest['in-force'],
    kinds: Object.entries(kinds).map(
      ([name, { matrix, raise, unassessed, targets }]) =>
        [name, matrix, raise, unassessed, targets] as const
    ),
  })
}
