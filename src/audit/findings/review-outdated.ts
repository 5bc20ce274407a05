/** Committed reviews that rest on a version of the record that is gone. */
import { auditTrailRule } from '../rule.ts'
import { diffVersions } from '../diff-versions.ts'
import { bearsClock, commitWords, differsByClock, entryWords } from '../entry-words.ts'
import { entryAfter, entryBefore } from '../state-changes.ts'

/** What goes on after the review, and says so, leaves it standing. */
const GOES_ON: ReadonlySet<string> = new Set([
  'reviewed',
  'validated',
  'notified',
  'updated',
  'closed',
])

export const reviewOutdated = auditTrailRule(
  'review-outdated',
  'warning',
  'A committed review rests on the record as it is.',
  ({ states, present, review }) => {
    if (present === null || review === null) return []
    const rested = states[review.states - 1]?.record ?? null
    if (rested === null) return []
    const told = diffVersions(rested.version, present.version).flatMap((change) => {
      const [old, fresh] = [entryBefore(change), entryAfter(change)]
      if (old !== null && fresh !== null)
        return differsByClock(old, fresh) ? `${entryWords(old)} became ${entryWords(fresh)}` : []
      if (old !== null) return bearsClock(old) ? `${entryWords(old)} went` : []
      const isNews = fresh !== null && bearsClock(fresh) && !GOES_ON.has(fresh.event)
      return isNews && fresh !== null ? `${entryWords(fresh)} came` : []
    })
    const [first] = told
    if (first === undefined) return []
    const more = told.length > 1 ? ` (and ${told.length - 1} more)` : ''
    return {
      revision: review.revision,
      message: `Its review was last written in ${commitWords(review.revision)}; since then ${first}${more}.`,
      hint: 'Write it again with `incident-ledger review ID --write`, and have it read again.',
    }
  }
)
