/** What a periodic report is drawn from; everything in it is computed or read already. */
import type { LedgerEntry } from '../clock/obligation.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import type { Policy, PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import type { Period } from './period.ts'

/** A timeline entry that Git first saw long after the moment that it claims. */
export interface LateEntry {
  readonly incident: string
  readonly event: string
  /** The moment that the entry claims. */
  readonly at: Instant
  /** The date of the commit that first holds it. */
  readonly committedAt: Instant
}

/** A record that stood in the folder on the main line, and is gone from it. */
export interface GoneRecord {
  readonly id: string
  readonly reportedAt: Instant
  /** The commit that took it away, and the date that it claims. */
  readonly commit: string
  readonly goneAt: Instant
}

/** What the history of the records adds, where somebody has read it. */
export interface RecordHistory {
  readonly lateEntries: readonly LateEntry[]
  /** By id. */
  readonly gone: readonly GoneRecord[]
}

/**
 * One report. The entries are those of the whole ledger: what was carried into the period, the period before and the
 * downtime of earlier incidents are drawn from them too. The same entries under another policy make a second report.
 */
export interface PeriodInput {
  readonly entries: readonly LedgerEntry[]
  /** The present policy: limits are named as it says them, and the agreement's own review is due by it. */
  readonly policyFile: PolicyFile
  /** The policies that the entries were held against. */
  readonly timeline: PolicyTimeline
  /** Why every clock is held against the present policy; null where each is held against that of its time. */
  readonly presentBecause: string | null
  readonly period: Period
  readonly now: Instant
  readonly zones: Zones
  /** What the records are called that are left out, and in no figure. */
  readonly unreadable: readonly string[]
  /** Incident → what was learned from it, safe Markdown (see `lessonOf`). */
  readonly lessons: ReadonlyMap<string, string>
  /** Null where the history was not read: the report then says so. */
  readonly history: RecordHistory | null
  /** Whether the reader may know the title, services, causes and lessons of incidents marked amber or red. */
  readonly showsConfidential: boolean
  /** The policy whose markings count: the present one, whichever the figures are held against. */
  readonly marking: Policy
}
