/** What the rules of the audit may ask: those of one trail, and those of the history as a whole. */
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import type { Policy } from '../model/policy.ts'
import type { RotaVersion } from '../model/roster.ts'
import type { Instant } from '../model/time.ts'
import type { IncidentCard } from './card.ts'
import type { Fact, History, Revision } from './history.ts'
import type { AuditLimits } from './limits.ts'
import type { MainPolicy, PolicyChange } from './policies.ts'
import type { Verdicts } from './verdicts.ts'

/** A tracking issue on GitHub and the incident that its marker names. */
interface TrackedIssue {
  readonly number: number
  readonly url: string
  readonly incident: string
}

/** A comment of ours on a tracking issue. */
export interface OurComment {
  readonly url: string
  readonly createdAt: Instant
}

/** What verifying a commit's signature said: `unknown` where the key is not known here. */
export type SignatureCheck = 'good' | 'bad' | 'unknown'

/** The same, and whom the key belongs to: the user of a key ring, or the principal of an SSH key; empty where unknown. */
export interface VerifiedSignature {
  readonly check: SignatureCheck
  readonly signer: string
}

/** What one trail is judged by. A judgement asks nothing else, so that it can be kept while none of it changes. */
export interface TrailContext {
  /** The policy at HEAD. */
  readonly policy: Policy
  /** The changes of the policy on the main line that ask something else of an incident. */
  readonly policyChanges: readonly PolicyChange[]
  /** The thresholds of the policy in force at an instant. */
  readonly limitsAt: (at: Instant) => AuditLimits
  /** The policy that a clock is held against which starts at an instant. */
  readonly policyAt: (at: Instant) => Policy
  /** Every version that counts, oldest first. */
  readonly timeline: PolicyTimeline
  readonly verdicts: Verdicts
  readonly now: Instant
  /** Whether a record of HEAD with another id first stood on the main line with all of these entries. */
  readonly isBornElsewhere: (key: string, entries: readonly Fact[]) => boolean
  /** By commit, of those with the header of a signature; null where signatures were not verified. */
  readonly signatures: ReadonlyMap<string, VerifiedSignature> | null
}

/** What the history as a whole is judged by, once every trail was. */
export interface AuditContext extends Pick<
  TrailContext,
  'policy' | 'policyChanges' | 'limitsAt' | 'now' | 'signatures'
> {
  readonly history: History
  /** Every incident, sorted by id in lower case. */
  readonly cards: readonly IncidentCard[]
  /** Every revision, oldest first: read again whenever it is asked for. */
  readonly revisions: () => Iterable<Revision>
  /** Every version of the policy on the main line, oldest first. */
  readonly policies: readonly MainPolicy[]
  /** Every version of the rota on the main line, oldest first; none where no policy names one. */
  readonly rotas: readonly RotaVersion[]
  /** The ids of an outside list; null where there is none. */
  readonly population: readonly string[] | null
  /** Null where GitHub was not asked. */
  readonly issues: readonly TrackedIssue[] | null
  /** What GitHub holds of our notices; null where it was not asked. */
  readonly comments: readonly OurComment[] | null
}
