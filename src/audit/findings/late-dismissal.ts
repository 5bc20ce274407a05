/** Incidents that were dismissed once they had been resolved. */
import { formatInstant } from '../../model/time.ts'
import { auditTrailRule } from '../rule.ts'

/** A `reopened` between the two changes nothing: what was resolved had been there. */
export const lateDismissal = auditTrailRule(
  'late-dismissal',
  'warning',
  'Nothing is dismissed once it was resolved.',
  ({ present }, { verdicts, now }) => {
    if (present === null) return []
    const { statusChanges, priority } = verdicts.ofTheTime(present, now).course
    return statusChanges.flatMap(({ status, at }, index) => {
      const resolved = statusChanges.slice(0, index).find((one) => one.status === 'resolved')
      if (status !== 'dismissed' || resolved === undefined) return []
      return {
        proof: 'typed' as const,
        message: `It was dismissed at ${formatInstant(at)} as ${priority ?? 'unassessed'}, and had been resolved at ${formatInstant(resolved.at)}.`,
        hint: 'Ask the incident manager for the reason: what is dismissed owes no closing and no review.',
      }
    })
  }
)
