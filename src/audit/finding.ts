/** What the audit finds. */

/**
 * How far an instant is proved, from the strongest: GitHub wrote down when (`receipt`); a receiver took it and gave it an id (`accepted`); a signed commit says so in time; a commit says so in time;
 * nobody but the entry itself.
 */
export const PROOFS = ['receipt', 'accepted', 'signed', 'committed', 'typed'] as const
export type Proof = (typeof PROOFS)[number]

/** A note lists what an auditor wants to see and nobody did wrong; it never makes the exit code 1. */
export type AuditSeverity = 'error' | 'warning' | 'note'

/** One finding of the audit. */
export interface AuditFinding {
  /** Also the name of its page in docs/rules/. */
  readonly rule: string
  readonly severity: AuditSeverity
  /** Null where it concerns the history as a whole. */
  readonly incident: string | null
  readonly path: string | null
  readonly commit: string | null
  /** What the finding rests on at best; null where it compares things of which none is older. */
  readonly proof: Proof | null
  readonly message: string
  readonly hint: string
}
