/** The agreement itself is reviewed as often as it says. */
import { elapsedSeconds, formatDuration, formatElapsed, parseInstant } from '../../model/time.ts'
import { atValue } from '../shared/place.ts'
import { policyRule } from '../shared/rule.ts'

/** The rule `policy-review`: a warning, for the limits hold all the same. */
export const policyReview = policyRule(
  'policy-review',
  "The policy's own review is not overdue.",
  ({ policy, now }) => {
    if (policy.review === undefined) return []
    const { every, last } = policy.review
    const start = parseInstant(`${last}T00:00:00Z`)
    if (typeof start !== 'number') return []
    const due = start + elapsedSeconds(every)
    if (now <= due) return []
    return [
      {
        severity: 'warning',
        place: atValue('review', 'last'),
        message: `The last review was on ${last}; one every ${formatDuration(every)} is asked, so it is ${formatElapsed(now - due)} late.`,
        hint: 'Review the policy with its people, then put the date of the review here.',
      },
    ]
  }
)
