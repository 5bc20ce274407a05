/** Entries whose instant lies long before the commit that first states it: back-dated, or entered late. */
import { formatElapsed } from '../../model/time.ts'
import { auditTrailRule } from '../rule.ts'
import { commitWords, entriesWords } from '../entry-words.ts'
import { entryOf, timelineOf, valueOf } from '../facts.ts'
import { firstOfClaim } from '../first-statements.ts'
import type { Revision } from '../history.ts'
import { isReceipt, isSquash, lateness } from '../proof.ts'
import { stateChanges } from '../state-changes.ts'
import type { Trail } from '../trail.ts'

/** A record that says it is a backfill makes no claim to have been written in time. */
export const lateEntry = auditTrailRule(
  'late-entry',
  'warning',
  'Every entry is first committed soon after the instant that it claims.',
  (trail, { limits }) => {
    const { present, firsts } = trail
    if (present === null || valueOf(present.version, 'declared') === '"backfill"') return []
    const altered = alteredIn(trail)
    const late = new Map<Revision, ReturnType<typeof entryOf>[]>()
    for (const fact of timelineOf(present.version)) {
      const entry = entryOf(fact)
      const first = firstOfClaim(firsts, fact)
      if (first === null || isReceipt(entry) || altered.has(fact.value)) continue
      if (lateness(entry, first) <= limits.lateOf(entry.event)) continue
      late.set(first, [...(late.get(first) ?? []), entry])
    }
    return [...late].map(([revision, entries]) => {
      const most = Math.max(...entries.map((entry) => lateness(entry, revision)))
      const said = `${entriesWords(entries)} first ${entries.length === 1 ? 'stands' : 'stand'} in ${commitWords(revision)}, up to ${formatElapsed(most)} later.`
      return isSquash(revision)
        ? {
            severity: 'note' as const,
            revision,
            proof: 'committed' as const,
            message: `${said} It is pull request #${revision.pullRequest ?? 0} squashed into one commit, so the repository cannot say when they were typed.`,
            hint: 'Compare with the commits and comments of that pull request on GitHub.',
          }
        : {
            revision,
            proof: 'typed' as const,
            message: said,
            hint: 'Ask what the instants rest on; mark estimates `approximate: true`, and a record written afterwards `declared: backfill`.',
          }
    })
  }
)

/** Entries that were put in another's place: other rules tell of those. */
function alteredIn(trail: Trail): ReadonlySet<string> {
  return new Set(
    stateChanges(trail)
      .flatMap(({ changes }) => changes)
      .flatMap(({ kind, after }) => (kind === 'changed' && after !== null ? [after.value] : []))
  )
}
