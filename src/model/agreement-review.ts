/** When the agreement itself has to be reviewed again. */
import type { Policy } from './policy.ts'
import { elapsedSeconds, type Instant, midnight } from './time.ts'

/** The last review, and when the next is due. */
export interface AgreementReview {
  /** As typed. */
  readonly last: string
  readonly lastAt: Instant
  readonly dueAt: Instant
}

/** Null where the policy asks for none. */
export function agreementReview({ review }: Policy): AgreementReview | null {
  return review === undefined ? null : reviewOf(review)
}

/** The same of one that is asked for. */
export function reviewOf({ last, every }: NonNullable<Policy['review']>): AgreementReview {
  const lastAt = midnight(last)
  return { last, lastAt, dueAt: lastAt + elapsedSeconds(every) }
}

/** The same where it is late at that moment; else null. */
export function overdueReview(policy: Policy, now: Instant): AgreementReview | null {
  const review = agreementReview(policy)
  return review === null || now <= review.dueAt ? null : review
}
