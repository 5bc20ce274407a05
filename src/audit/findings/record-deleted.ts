/** Records that history has and the main line has not. */
import { auditTrailRule, type AuditDraft } from '../rule.ts'
import { commitWords } from '../entry-words.ts'

/** A record that is away for a while, or goes by another id, is not deleted; nor is a page that never was a record. */
export const recordDeleted = auditTrailRule(
  'record-deleted',
  'error',
  'No record that was once committed is deleted.',
  ({ present, became, states, steps }): AuditDraft | [] => {
    if (present !== null || became.length > 0) return []
    const end = states.at(-1)
    const step = steps.at(-1)
    if (end === undefined) {
      if (step === undefined) return []
      return {
        severity: 'warning',
        revision: step.revision,
        message: `It was committed on a branch that was merged, and never reached the main line; last in ${commitWords(step.revision)}.`,
        hint: 'Restore it from that branch; what was no incident is kept and `dismissed`.',
      }
    }
    if (!states.some(({ record }) => record?.inFolder === true)) return []
    return {
      revision: end.revision,
      message:
        end.record === null
          ? `It is gone since ${commitWords(end.revision)}: deleted, or moved to where no record is read.`
          : `It left the folder of records, and stands at ${end.record.path} now.`,
      hint: 'Restore it from the commit before; what was no incident is kept and `dismissed`.',
    }
  }
)
