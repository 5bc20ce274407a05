/** What every rule of the audit may ask, and the form of what it finds. */
import type { Policy } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import type { History, Revision } from './history.ts'
import type { AuditLimits } from './limits.ts'
import type { MainPolicy } from './policies.ts'
import type { Proof } from './proof.ts'
import type { Traced, Trail } from './trail.ts'
import type { Verdicts } from './verdicts.ts'

/** A tracking issue on GitHub and the incident that its marker names. */
export interface TrackedIssue {
  readonly number: number
  readonly url: string
  readonly incident: string
}

/** What verifying a commit's signature said: `unknown` where the key is not known here. */
export type SignatureVerdict = 'good' | 'bad' | 'unknown'

/** The history with all that was made of it. */
export interface AuditContext {
  readonly history: History
  readonly traced: Traced
  /** The policy at HEAD. */
  readonly policy: Policy
  /** Every version on the main line, oldest first. */
  readonly policies: readonly MainPolicy[]
  readonly limits: AuditLimits
  readonly verdicts: Verdicts
  readonly zones: Zones
  readonly now: Instant
  /** The ids of an outside list; null where there is none. */
  readonly population: readonly string[] | null
  /** Null where GitHub was not asked. */
  readonly issues: readonly TrackedIssue[] | null
  /** By commit; null where signatures were not verified. */
  readonly signatures: ReadonlyMap<string, SignatureVerdict> | null
}

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

/** A rule of the audit. */
export interface AuditRule {
  readonly id: string
  readonly summary: string
  readonly find: (context: AuditContext) => AuditFinding[]
}

/** What a rule says; the rest follows from the rule and the trail. */
export interface AuditDraft {
  readonly severity?: AuditSeverity
  readonly incident?: string | null
  readonly path?: string | null
  readonly revision?: Revision | null
  readonly proof?: Proof | null
  readonly message: string
  readonly hint: string
}

/** Makes a rule about the history as a whole. */
export function auditRule(
  id: string,
  severity: AuditSeverity,
  summary: string,
  draft: (context: AuditContext) => readonly AuditDraft[]
): AuditRule {
  return {
    id,
    summary,
    find: (context) => draft(context).map((one) => findingOf(id, severity, one)),
  }
}

/** Makes a rule that is asked of every trail. */
export function auditTrailRule(
  id: string,
  severity: AuditSeverity,
  summary: string,
  draft: (trail: Trail, context: AuditContext) => readonly AuditDraft[]
): AuditRule {
  return auditRule(id, severity, summary, (context) =>
    [...context.traced.trails.values()].flatMap((trail) =>
      draft(trail, context).map((one) => ({
        incident: trail.id,
        path:
          trail.present?.path ?? trail.steps.findLast(({ path }) => path !== null)?.path ?? null,
        ...one,
      }))
    )
  )
}

function findingOf(rule: string, severity: AuditSeverity, draft: AuditDraft): AuditFinding {
  return {
    rule,
    severity: draft.severity ?? severity,
    incident: draft.incident ?? null,
    path: draft.path ?? null,
    commit: draft.revision?.commit.hash ?? null,
    proof: draft.proof ?? null,
    message: draft.message,
    hint: draft.hint,
  }
}
