/** Which versions of the policy judged a period, and how much each of them did. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { policyInForce, type PolicyTimeline } from '../clock/policy-timeline.ts'
import { isBreach, verdictOf } from './verdict.ts'

/** The versions in the order of the main line, without those that judged nothing. */
export function usedPolicies(entries: readonly LedgerEntry[], timeline: PolicyTimeline) {
  const judged = entries.flatMap((entry) =>
    entry.obligations
      .filter((obligation) => {
        const verdict = verdictOf(obligation)
        return verdict === 'kept' || isBreach(verdict)
      })
      .map(({ anchorAt }) => ({ entry, anchorAt, version: policyInForce(timeline, anchorAt) }))
  )
  return timeline.flatMap((version) => {
    const { commit, since } = version
    const rows = judged.filter((row) => row.version === version)
    if (rows.length === 0) return []
    return [
      {
        /** Null where no commit vouches for it. */
        commit,
        /** From when on it counts; null: for every clock. */
        since,
        incidents: new Set(rows.map(({ entry }) => entry)).size,
        /** Deadlines that it judged: kept or broken. */
        verdicts: rows.length,
        /** Those of them whose clock started before any policy was recorded: the oldest one known stands in. */
        beforeAny: rows.filter(({ anchorAt }) => since !== null && anchorAt < since).length,
      },
    ]
  })
}
