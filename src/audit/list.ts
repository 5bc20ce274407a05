/** Every rule of the audit, in the order of its pages. */
import { compareText } from '../model/order.ts'
import type { AuditContext } from './context.ts'
import type { AuditFinding, AuditSeverity } from './finding.ts'
import { assertedPeople } from './findings/asserted-people.ts'
import { changedAfterClose } from './findings/changed-after-close.ts'
import { closedBetweenPolicies } from './findings/closed-between-policies.ts'
import { correctedDeclared } from './findings/corrected-declared.ts'
import { datesBackwards } from './findings/dates-backwards.ts'
import { declaredChanged } from './findings/declared-changed.ts'
import { droppedByMerge } from './findings/dropped-by-merge.ts'
import { entryRewritten } from './findings/entry-rewritten.ts'
import { followUpWithdrawn } from './findings/follow-up-withdrawn.ts'
import { futureEntry } from './findings/future-entry.ts'
import { idChanged } from './findings/id-changed.ts'
import { idReused } from './findings/id-reused.ts'
import { idShared } from './findings/id-shared.ts'
import { issueWithoutRecord } from './findings/issue-without-record.ts'
import { justInTime } from './findings/just-in-time.ts'
import { kindChanged } from './findings/kind-changed.ts'
import { lateCover } from './findings/late-cover.ts'
import { lateDismissal } from './findings/late-dismissal.ts'
import { lateDowngrade } from './findings/late-downgrade.ts'
import { lateEntry } from './findings/late-entry.ts'
import { lateSection } from './findings/late-section.ts'
import { longHolds } from './findings/long-holds.ts'
import { policyInDoubt } from './findings/policy-in-doubt.ts'
import { policyRewritesVerdicts } from './findings/policy-rewrites-verdicts.ts'
import { population } from './findings/population.ts'
import { receiptUnproved } from './findings/receipt-unproved.ts'
import { recordDeleted } from './findings/record-deleted.ts'
import { reviewOutdated } from './findings/review-outdated.ts'
import { rolesChanged } from './findings/roles-changed.ts'
import { slowReport } from './findings/slow-report.ts'
import { statusDenied } from './findings/status-denied.ts'
import { unreadableVersion } from './findings/unreadable-version.ts'
import { unsignedCommit } from './findings/unsigned-commit.ts'
import type { AuditRule } from './rule.ts'

export const auditRules: readonly AuditRule[] = [
  recordDeleted,
  idChanged,
  idReused,
  idShared,
  statusDenied,
  changedAfterClose,
  declaredChanged,
  kindChanged,
  rolesChanged,
  entryRewritten,
  lateEntry,
  futureEntry,
  lateDowngrade,
  lateDismissal,
  lateSection,
  closedBetweenPolicies,
  followUpWithdrawn,
  justInTime,
  longHolds,
  slowReport,
  reviewOutdated,
  policyRewritesVerdicts,
  policyInDoubt,
  lateCover,
  datesBackwards,
  unsignedCommit,
  population,
  issueWithoutRecord,
  receiptUnproved,
  droppedByMerge,
  correctedDeclared,
  assertedPeople,
  unreadableVersion,
]

const WORST_FIRST: readonly AuditSeverity[] = ['error', 'warning', 'note']

/** What was found in every trail and in the history as a whole: errors first, then by incident, then in the rules' order. */
export function auditHistory(context: AuditContext): AuditFinding[] {
  const order = new Map(auditRules.map(({ id }, index) => [id, index]))
  return [
    ...context.cards.flatMap(({ judgement }) => judgement.findings),
    ...auditRules.flatMap(({ inHistory }) => inHistory(context)),
  ].toSorted(
    (a, b) =>
      WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
      // The history as a whole comes last.
      compareText(a.incident ?? '~', b.incident ?? '~') ||
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0)
  )
}
