/** A priority typed over the matrix carries its reason, so that an auditor need not ask for it. */
import { atValue, recordRule } from '../shared/rule.ts'

/** The rule `override-reason`. */
export const overrideReason = recordRule(
  'override-reason',
  'An assessment that sets the priority itself says why.',
  ({ file }) =>
    file.incident.timeline.flatMap((event, index) => {
      if (event.event !== 'assessed' || event.priority === undefined) return []
      if (event.reason !== undefined) return []
      return {
        place: atValue('timeline', index, 'priority'),
        message: `The priority ${event.priority} is set by hand without a reason.`,
        hint: 'Add `reason:` and why the matrix does not fit, or drop `priority` and let impact and urgency set it.',
      }
    })
)
