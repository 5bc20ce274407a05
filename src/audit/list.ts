/** Every rule of the audit, in the order of its pages. */
import { compareText } from '../model/order.ts'
import type { AuditContext, AuditFinding, AuditRule, AuditSeverity } from './context.ts'
import { assertedPeople } from './findings/asserted-people.ts'
import { changedAfterClose } from './findings/changed-after-close.ts'
import { correctedDeclared } from './findings/corrected-declared.ts'
import { datesBackwards } from './findings/dates-backwards.ts'
import { declaredChanged } from './findings/declared-changed.ts'
import { entryRewritten } from './findings/entry-rewritten.ts'
import { futureEntry } from './findings/future-entry.ts'
import { idChanged } from './findings/id-changed.ts'
import { idReused } from './findings/id-reused.ts'
import { issueWithoutRecord } from './findings/issue-without-record.ts'
import { justInTime } from './findings/just-in-time.ts'
import { lateDowngrade } from './findings/late-downgrade.ts'
import { lateEntry } from './findings/late-entry.ts'
import { longHolds } from './findings/long-holds.ts'
import { policyRewritesVerdicts } from './findings/policy-rewrites-verdicts.ts'
import { population } from './findings/population.ts'
import { recordDeleted } from './findings/record-deleted.ts'
import { reviewOutdated } from './findings/review-outdated.ts'
import { slowReport } from './findings/slow-report.ts'
import { statusDenied } from './findings/status-denied.ts'
import { unreadableVersion } from './findings/unreadable-version.ts'
import { unsignedCommit } from './findings/unsigned-commit.ts'

export const auditRules: readonly AuditRule[] = [
  recordDeleted,
  idChanged,
  idReused,
  statusDenied,
  changedAfterClose,
  declaredChanged,
  entryRewritten,
  lateEntry,
  futureEntry,
  lateDowngrade,
  justInTime,
  longHolds,
  slowReport,
  reviewOutdated,
  policyRewritesVerdicts,
  datesBackwards,
  unsignedCommit,
  population,
  issueWithoutRecord,
  correctedDeclared,
  assertedPeople,
  unreadableVersion,
]

const WORST_FIRST: readonly AuditSeverity[] = ['error', 'warning', 'note']

/** Asks every rule: errors first, then by incident (the history as a whole last), then in the rules' order. */
export function auditHistory(context: AuditContext): AuditFinding[] {
  return auditRules
    .flatMap(({ find }) => find(context))
    .toSorted(
      (a, b) =>
        WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
        compareText(a.incident ?? '~', b.incident ?? '~')
    )
}
