/** What a review is made of. */
import type { Root } from 'mdast'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { Recurrence } from '../clock/recurrence.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'

/** One incident to be reviewed. Its body is a tree already, for parsing one may take long and has its own limit. */
export interface ReviewInput {
  readonly entry: LedgerEntry
  readonly policyFile: PolicyFile
  readonly body: Root
  /** Matters only where something is still owed and late. */
  readonly now: Instant
  readonly zones: Zones
  /** Follow-ups of earlier incidents that it names; none where left out. */
  readonly recurrences?: readonly Recurrence[]
  /** The policies that its follow-ups are held against; the present one where left out. */
  readonly timeline?: PolicyTimeline
}

/** Writes a tree as Markdown, GitHub's tables and task lists included; the shell hands it in. */
export type StringifyMarkdown = (tree: Root) => string
