/** The agreement itself is reviewed as often as it says. */
import { reviewOf } from '../../model/agreement-review.ts'
import type { Policy } from '../../model/policy.ts'
import { formatDuration, HOUR, midnight, utcDate } from '../../model/time.ts'
import type { Present } from '../shared/present.ts'
import { atKey, atValue, type Fault, policyRule } from '../shared/rule.ts'

/** The earliest zone has a date so long before UTC has it. */
const EARLIEST = 14 * HOUR

/** The rule `policy-review`: a warning, for the limits hold all the same; a review that is yet to come was none. */
export const policyReview = policyRule(
  'policy-review',
  "The policy's own review has a date, does not lie in the future, and is not overdue; feedback was said on a day that has come.",
  ({ policy, present }) => {
    const { review } = policy
    if (review === undefined) {
      return {
        severity: 'warning',
        place: atKey('version'),
        message: 'The policy has no `review`: nobody is asked to look at the agreement again.',
        hint: 'Add `review: { every: 26w, last: … }` with the date of the last review.',
      }
    }
    const early = (review.feedback ?? []).flatMap(({ on }, index) => {
      if (present.reached(midnight(on) - EARLIEST)) return []
      return {
        severity: 'warning' as const,
        place: atValue('review', 'feedback', index, 'on'),
        message: `Feedback is dated ${on}, which is yet to come.`,
        hint: 'Put the date here on which it was said.',
      }
    })
    return [...early, ...reviewFindings(review, present)]
  }
)

/** What is wrong with the review's own date. */
function reviewFindings(review: NonNullable<Policy['review']>, present: Present): Fault[] {
  const place = atValue('review', 'last')
  const { last, lastAt, dueAt } = reviewOf(review)
  if (!present.reached(lastAt - EARLIEST)) {
    return [
      {
        place,
        message: `The last review is dated ${last}, which is yet to come.`,
        hint: 'Put the date here on which the policy was last reviewed; the next one follows from `every`.',
      },
    ]
  }
  if (!present.reached(dueAt + 1)) return []
  return [
    {
      severity: 'warning',
      place,
      message: `The last review was on ${last}; one every ${formatDuration(review.every)} is asked, so the next was due on ${utcDate(dueAt)}.`,
      hint: 'Review the policy with its people, then put the date of the review here.',
    },
  ]
}
