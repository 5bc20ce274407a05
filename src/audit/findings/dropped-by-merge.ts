/** Entries that a merged branch held and that the merge left out. */
import { bearsClock, commitWords, entriesWords, shortHash } from '../entry-words.ts'
import { claimOf, entriesOf, entryOf } from '../facts.ts'
import type { Fact, Revision } from '../history.ts'
import { auditTrailRule } from '../rule.ts'

/** A conflict was resolved, as often as not; or a whole line of commits was overruled by one that nobody saw. */
export const droppedByMerge = auditTrailRule(
  'dropped-by-merge',
  'note',
  'What a merged branch says of an incident reaches the main line.',
  ({ key, steps, states, removed }, { isBornElsewhere }) => {
    const shown = new Set(
      states.flatMap(({ record }) =>
        record === null ? [] : entriesOf(record.version).map(claimOf)
      )
    )
    const dropped = new Map<Revision, Fact[]>()
    for (const { revision, changes } of steps) {
      if (revision.isMainLine || revision.commit.parents.length > 1) continue
      for (const { field, after } of changes) {
        if (field !== 'timeline' || after === null || removed.has(after)) continue
        const entry = entryOf(after)
        if (!bearsClock(entry) || shown.has(claimOf(entry))) continue
        dropped.set(revision, [...(dropped.get(revision) ?? []), after])
      }
    }
    // A record of which nothing reached the main line is another rule's.
    if (shown.size === 0) return []
    return [...dropped].flatMap(([revision, facts]) => {
      // Or the merge gave the incident an id of its own.
      if (isBornElsewhere(key, facts)) return []
      const entries = facts.map(entryOf)
      return {
        revision,
        message: `${entriesWords(entries)} ${entries.length === 1 ? 'stands' : 'stand'} in ${commitWords(revision)}, and the merge ${shortHash(revision.through?.hash ?? '')} left ${entries.length === 1 ? 'it' : 'them'} out.`,
        hint: 'Ask who resolved the conflict, and what the main branch showed before: `git show --first-parent` of the merge.',
      }
    })
  }
)
