/** How far an instant is proved: Git's own dates are claims, so what vouches for an entry is ranked. */
import type { TimelineEvent } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import { claimedAt } from './first-statements.ts'
import type { Revision } from './history.ts'
import type { AuditLimits } from './limits.ts'

/**
 * From the strongest: GitHub wrote down when (`receipt`); a signed commit says so in time; a commit says so in time;
 * nobody but the entry itself.
 */
export const PROOFS = ['receipt', 'signed', 'committed', 'typed'] as const
export type Proof = (typeof PROOFS)[number]

const RECEIPT = /^https?:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+\/(?:issues|pull)\/\d+#issuecomment-\d+$/

/** Whether the entry names a comment on GitHub, whose instant GitHub vouches for. */
export function isReceipt({ url }: TimelineEvent): boolean {
  return url !== undefined && RECEIPT.test(url)
}

/** How many seconds after its own instant an entry was first committed; negative where it was committed before. */
export function lateness(entry: TimelineEvent, first: Revision): number {
  return claimedAt(first) - entry.at
}

/** Whether a commit is a pull request squashed into one: when its parts were typed is known to GitHub alone. */
export function isSquash({ isMainLine, commit, pullRequest }: Revision): boolean {
  return isMainLine && commit.parents.length === 1 && pullRequest !== null
}

/** The strongest thing that vouches for an entry's instant. */
export function proofOf(entry: TimelineEvent, first: Revision | null, limits: AuditLimits): Proof {
  if (isReceipt(entry)) return 'receipt'
  if (first === null || lateness(entry, first) > limits.lateOf(entry.event)) return 'typed'
  return first.commit.signature === null ? 'committed' : 'signed'
}

/** The moment that a commit can at the latest have been made, by its own word. */
export function latestOf({ commit }: Revision): Instant {
  return Math.max(commit.author.at, commit.committer.at)
}
