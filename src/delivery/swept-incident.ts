/** One incident with all that planning its delivery needs. */
import type { LedgerEntry } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Shown } from '../report/shown.ts'
import type { Instant } from '../model/time.ts'
import type { Proposal } from './heads.ts'
import type { Delivery, Marker } from './marker.ts'
import type { MentionContext } from './mentions.ts'

/** An incident, the policy, the moment, and the pen. */
export interface SweptIncident extends Omit<RecordPlace, 'url'> {
  /** With what verified mentions mean for it (`applyReceipts`). */
  readonly entry: LedgerEntry
  readonly policyFile: PolicyFile
  readonly now: Instant
  /** The same, as far as it may be shown where the words go. */
  readonly shown: Shown
  readonly recordUrl: string | null
  /** What open pull requests propose and their merge alone can grant. */
  readonly proposals: readonly Proposal[]
  /** When a sweep last ran, as far as GitHub holds it; null where it holds none. */
  readonly lastSweep: Instant | null
  /** The blob id of the record; null where nobody computed it. */
  readonly blob: string | null
  /** The same less its receipts; what is written only changes with this. */
  readonly content: string | null
  readonly mentions: MentionContext
  /** What went out by receivers and is on record nowhere yet, by duty and episode. */
  readonly sent: readonly Delivery[]
}

/** Where a record can be read. */
export interface RecordPlace {
  readonly url: string | null
  /** Where it can be edited; null where nobody knows the branch. */
  readonly editUrl: string | null
  /** The open pull request whose head holds it; null where the swept branch does. */
  readonly pull: number | null
  /** The branch that holds it; null: the one that is swept. */
  readonly branch: string | null
}

/** The marker of what is written of it. */
export function markerOf(
  swept: SweptIncident,
  about: Marker['about'],
  delivered: readonly Delivery[]
): Marker {
  return {
    about,
    incident: swept.entry.file.incident.id,
    record: swept.blob,
    content: swept.content,
    policy: swept.policyFile.commit,
    delivered,
    ...(about === 'issue' && swept.pull !== null ? { pull: swept.pull } : {}),
  }
}
