/** The agreement itself is reviewed as often as it says. */
import {
  elapsedSeconds,
  formatDuration,
  formatElapsed,
  HOUR,
  parseInstant,
} from '../../model/time.ts'
import { atKey, atValue } from '../shared/place.ts'
import { policyRule } from '../shared/rule.ts'

/** The earliest zone has a date so long before UTC has it. */
const EARLIEST = 14 * HOUR

/** The rule `policy-review`: a warning, for the limits hold all the same; a review that is yet to come was none. */
export const policyReview = policyRule(
  'policy-review',
  "The policy's own review has a date, does not lie in the future, and is not overdue.",
  ({ policy, now }) => {
    if (policy.review === undefined) {
      return [
        {
          severity: 'warning',
          place: atKey('version'),
          message: 'The policy has no `review`: nobody is asked to look at the agreement again.',
          hint: 'Add `review: { every: 26w, last: … }` with the date of the last review.',
        },
      ]
    }
    const { every, last } = policy.review
    const place = atValue('review', 'last')
    const start = parseInstant(`${last}T00:00:00Z`)
    if (typeof start !== 'number') return []
    if (now < start - EARLIEST) {
      return [
        {
          place,
          message: `The last review is dated ${last}, which is yet to come.`,
          hint: 'Put the date here on which the policy was last reviewed; the next one follows from `every`.',
        },
      ]
    }
    const due = start + elapsedSeconds(every)
    if (now <= due) return []
    return [
      {
        severity: 'warning',
        place,
        message: `The last review was on ${last}; one every ${formatDuration(every)} is asked, so it is ${formatElapsed(now - due)} late.`,
        hint: 'Review the policy with its people, then put the date of the review here.',
      },
    ]
  }
)
