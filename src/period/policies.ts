/** Which versions of the policy judged a period, and how much each of them did. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { policyInForce, type PolicyTimeline } from '../clock/policy-timeline.ts'
import type { Instant } from '../model/time.ts'
import { isBreach, verdictOf } from './verdict.ts'

/** One version that something was held against. */
export interface UsedPolicy {
  /** Null where no commit vouches for it. */
  readonly commit: string | null
  /** From when on it counts; null: for every clock. */
  readonly since: Instant | null
  readonly incidents: number
  /** Deadlines that it judged: kept or broken. */
  readonly verdicts: number
  /** Those of them whose clock started before any policy was recorded: the oldest one known stands in. */
  readonly beforeAny: number
}

/** The versions in the order of the main line, without those that judged nothing. */
export function usedPolicies(
  entries: readonly LedgerEntry[],
  timeline: PolicyTimeline
): UsedPolicy[] {
  const judged = entries.flatMap((entry) =>
    entry.obligations
      .filter((obligation) => {
        const verdict = verdictOf(obligation)
        return verdict === 'kept' || isBreach(verdict)
      })
      .map(({ anchorAt }) => ({ entry, anchorAt, version: policyInForce(timeline, anchorAt) }))
  )
  return timeline.flatMap((version): UsedPolicy[] => {
    const { commit, since } = version
    const rows = judged.filter((row) => row.version === version)
    if (rows.length === 0) return []
    return [
      {
        commit,
        since,
        incidents: new Set(rows.map(({ entry }) => entry)).size,
        verdicts: rows.length,
        beforeAny: rows.filter(({ anchorAt }) => since !== null && anchorAt < since).length,
      },
    ]
  })
}
