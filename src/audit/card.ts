/** What is kept of an incident once its trail was judged: enough for every list, without the trail. */
import type { EventName } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import type { AuditFinding, Proof } from './finding.ts'

/** An entry that Git first saw long after the moment that it claims. */
export interface LateEntry {
  readonly event: EventName
  readonly at: Instant
  readonly committedAt: Instant
}

/** A verdict that a change of the policy altered, or would have altered had it counted from the beginning. */
export interface AlteredVerdict {
  /** The commit that changed the policy. */
  readonly commit: string
  readonly isMoved: boolean
  readonly words: string
}

/** An entry that says that it is a receipt of GitHub. */
export interface NamedReceipt {
  /** Of the comment. */
  readonly url: string
  /** When that was made, by the entry. */
  readonly at: Instant
  /** What vouches for it where GitHub is not asked. */
  readonly proof: Proof
}

/** What was made of one trail. */
export interface TrailJudgement {
  readonly findings: readonly AuditFinding[]
  readonly altered: readonly AlteredVerdict[]
  /** How many entries rest on what; null where the record is gone. */
  readonly proofs: Readonly<Record<Proof, number>> | null
  readonly lateEntries: readonly LateEntry[]
  readonly receipts: readonly NamedReceipt[]
  /** The entries, as JSON, of which it was asked whether another record was born with them, and the answers. */
  readonly asked: readonly (readonly [entries: readonly string[], isBornElsewhere: boolean])[]
  /** The moment it was made at, and whether no later moment can alter it. */
  readonly madeAt: Instant
  readonly isFinal: boolean
}

/** One incident. */
export interface IncidentCard {
  readonly id: string
  readonly key: string
  /** In the folder at HEAD; null where it is gone. */
  readonly path: string | null
  /** Whether that can be read. */
  readonly isReadable: boolean
  /** How many commits changed it. */
  readonly changes: number
  readonly judgement: TrailJudgement
}
