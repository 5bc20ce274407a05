/** Entries whose instant lies long before the commit that first states it: back-dated, or entered late. */
import { formatElapsed } from '../../model/time.ts'
import { auditTrailRule } from '../rule.ts'
import { commitWords, entriesWords } from '../entry-words.ts'
import { entryOf, timelineOf, valueOf } from '../facts.ts'
import { firstOfClaim } from '../first-statements.ts'
import type { Fact, Revision } from '../history.ts'
import { isLate, isReceipt, isSquash, lateness } from '../proof.ts'
import { stateChanges } from '../state-changes.ts'
import type { TrailContext } from '../context.ts'
import type { Trail } from '../trail.ts'
import { wasEnded } from '../was-ended.ts'

/** A record that says it is a backfill makes no claim to have been written in time. */
export const lateEntry = auditTrailRule(
  'late-entry',
  'warning',
  'Every entry is first committed soon after the instant that it claims.',
  (trail, context) => {
    const { present, firsts } = trail
    if (present === null || valueOf(present.version, 'declared') === '"backfill"') return []
    const altered = alteredIn(trail, context)
    const late = new Map<Revision, ReturnType<typeof entryOf>[]>()
    for (const fact of timelineOf(present.version)) {
      const entry = entryOf(fact)
      const first = firstOfClaim(firsts, fact)
      if (first === null || isReceipt(entry, first, context)) continue
      if (altered.has(fact) || !isLate(entry, first, context)) continue
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
            message: `${said} GitHub squashed pull request #${revision.pullRequest ?? 0} into that commit, so the repository cannot say when they were typed.`,
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
function alteredIn(trail: Trail, { policy }: TrailContext): ReadonlySet<Fact> {
  return new Set(
    stateChanges(trail, (held) => wasEnded(held, policy))
      .flatMap(({ changes }) => changes)
      .flatMap(({ kind, after }) => (kind === 'changed' && after !== null ? [after] : []))
  )
}
