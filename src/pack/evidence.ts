/** All that a pack is drawn from, read already: whoever made the pack and whoever verifies it read the same. */
import type { AuditFinding } from '../audit/finding.ts'
import type { PolicyStep } from '../audit/policy-trail.ts'
import type { Trail } from '../audit/trail.ts'
import type { FollowUp } from '../clock/follow-ups.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'
import type { Period } from '../period/period.ts'
import type { SentNotice } from './sent-notice.ts'

/** An incident of the pack. */
export interface PackedIncident {
  /** As of the moment of the pack. */
  readonly entry: LedgerEntry
  /** Reported in the period, or before it and still open as it began. */
  readonly why: 'reported' | 'open-before'
  readonly record: PackedRecord
  /** Its history; null without git, and where the record was never committed. */
  readonly trail: Trail | null
  readonly review: PackedReview | null
}

/** The record as the pack holds it: as it stood when the incident was closed, or else as it stands. */
export interface PackedRecord {
  readonly bytes: Uint8Array
  /**
   * `closure`: as in the commit that stated the closure; `head`: not closed; `uncommitted`: as in the folder; `gone` and
   * `unreadable`: the last version that can be read of a record that was deleted, or that cannot be read any more.
   */
  readonly as: 'closure' | 'head' | 'uncommitted' | 'gone' | 'unreadable'
  /** The commit whose bytes these are; null for `uncommitted`. */
  readonly commit: string | null
  readonly path: string
  /** How that version stands as of the closure, for comparison; null for anything but `closure`. */
  readonly atClosure: LedgerEntry | null
}

/** The post-incident review of an incident. */
export interface PackedReview {
  /** Null where the record's body could not be read in time. */
  readonly rendered: string | null
  /** The one in the repository, with its sign-off; null where there is none. `path` is where it stands there. */
  readonly committed: { readonly path: string; readonly bytes: Uint8Array } | null
  /** Whether the committed one says what is rendered from the record today. */
  readonly isCurrent: boolean | null
}

/** A version of the policy. */
export interface PackedPolicy {
  /** Null where it was never committed. */
  readonly commit: string | null
  readonly path: string
  /** From when on it counts; null: for every clock. */
  readonly since: Instant | null
  /** The committer's date and the author's name. */
  readonly committedAt: Instant | null
  readonly author: string | null
  readonly bytes: Uint8Array
  /** Why it could not be read, so that it never was in force; null where it could. */
  readonly problem: string | null
}

/** What makes a pack this pack and no other: the first part of its manifest. */
export interface PackFacts {
  readonly version: string
  readonly period: Period
  readonly now: Instant
  readonly dir: string
  readonly policy: string
  /** Null without git. */
  readonly head: string | null
  /** `owner/name` that the receipts were read from, with the logins that were believed. */
  readonly github: { readonly repository: string; readonly authors: readonly string[] } | null
  /** Files that no commit holds, and that the pack keeps as they are. */
  readonly uncommitted: readonly string[]
  /** Files whose uncommitted changes the pack does not show. */
  readonly leftOut: readonly string[]
}

/** One pack. */
export interface Evidence {
  readonly facts: PackFacts
  /** By id. */
  readonly incidents: readonly PackedIncident[]
  /** What was promised after them; null where neither policy nor record says more of it than owner and date. */
  readonly followUps: readonly FollowUp[] | null
  /** Records that could not be read, and are in no list. */
  readonly unreadable: readonly string[]
  /** Records that can be read, and whose id is none or that of another one: they count for nothing. */
  readonly uncounted: readonly string[]
  readonly policies: readonly PackedPolicy[]
  /** Every change of the policy, key by key; null where there was no history. */
  readonly policySteps: readonly PolicyStep[] | null
  /** But for those of incidents that the pack is not about; null where there was no history to audit. */
  readonly findings: readonly AuditFinding[] | null
  /** What GitHub holds of ours; empty where it was not asked. */
  readonly sent: readonly SentNotice[]
  /** The report: its files by name. */
  readonly report: Readonly<Record<string, string>>
}
