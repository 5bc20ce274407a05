/** When the agreement itself has to be reviewed again. */
import type { Policy } from './policy.ts'
import { elapsedSeconds, type Instant, parseInstant } from './time.ts'

/** The last review, and when the next is due. */
export interface AgreementReview {
  /** As typed. */
  readonly last: string
  readonly lastAt: Instant
  readonly dueAt: Instant
}

/** Null where the policy asks for none, or its date is none. */
export function agreementReview({ review }: Policy): AgreementReview | null {
  if (review === undefined) return null
  const { last, every } = review
  const lastAt = parseInstant(`${last}T00:00:00Z`)
  return typeof lastAt === 'number' ? { last, lastAt, dueAt: lastAt + elapsedSeconds(every) } : null
}

/** The same where it is late at that moment; else null. */
export function overdueReview(policy: Policy, now: Instant): AgreementReview | null {
  const review = agreementReview(policy)
  return review === null || now <= review.dueAt ? null : review
}
