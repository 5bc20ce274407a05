/** The form of a rule of the audit. */
import type { AuditContext, TrailContext } from './context.ts'
import type { AuditFinding, AuditSeverity, Proof } from './finding.ts'
import type { Revision } from './history.ts'
import type { Trail } from './trail.ts'

/** A rule of the audit: most are asked of every trail, some of the history as a whole. */
export interface AuditRule {
  readonly id: string
  readonly summary: string
  readonly inTrail: (trail: Trail, context: TrailContext) => AuditFinding[]
  readonly inHistory: (context: AuditContext) => AuditFinding[]
}

/** What a rule says; the rest follows from the rule and the trail. */
export interface AuditDraft {
  readonly severity?: AuditSeverity
  readonly incident?: string | null
  readonly path?: string | null
  readonly revision?: Revision | null
  /** Of a file whose revisions are not read: the commit alone. */
  readonly commit?: string
  readonly proof?: Proof | null
  readonly message: string
  readonly hint: string
}

/** What a rule finds: one thing, several, or none. */
type Drafts = AuditDraft | readonly AuditDraft[]

/** What a rule is asked of. */
export interface AuditDrafts {
  readonly inTrail?: (trail: Trail, context: TrailContext) => Drafts
  readonly inHistory?: (context: AuditContext) => Drafts
}

/** Makes a rule. What is found in a trail is about its incident, where that stands or last stood. */
export function auditRule(
  id: string,
  severity: AuditSeverity,
  summary: string,
  { inTrail = none, inHistory = none }: AuditDrafts
): AuditRule {
  return {
    id,
    summary,
    inTrail: (trail, context) =>
      [inTrail(trail, context)]
        .flat()
        .map((draft) =>
          findingOf(id, severity, { incident: trail.id, path: lastPathOf(trail), ...draft })
        ),
    inHistory: (context) =>
      [inHistory(context)].flat().map((draft) => findingOf(id, severity, draft)),
  }
}

/** Makes a rule that is asked of every trail. */
export function auditTrailRule(
  id: string,
  severity: AuditSeverity,
  summary: string,
  inTrail: (trail: Trail, context: TrailContext) => Drafts
): AuditRule {
  return auditRule(id, severity, summary, { inTrail })
}

/** Where the record stands; where it is gone, where it stood last. */
function lastPathOf({ present, steps }: Trail): string | null {
  return present?.path ?? steps.findLast(({ path }) => path !== null)?.path ?? null
}

function none(): readonly AuditDraft[] {
  return []
}

function findingOf(rule: string, severity: AuditSeverity, draft: AuditDraft): AuditFinding {
  return {
    rule,
    severity: draft.severity ?? severity,
    incident: draft.incident ?? null,
    path: draft.path ?? null,
    commit: draft.revision?.commit.hash ?? draft.commit ?? null,
    proof: draft.proof ?? null,
    message: draft.message,
    hint: draft.hint,
  }
}
