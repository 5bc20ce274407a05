/** Resolutions just inside their limit that did not hold. */
import { formatElapsed, formatInstant } from '../../model/time.ts'
import { auditTrailRule } from '../context.ts'
import { policyAt } from '../policies.ts'

export const justInTime = auditTrailRule(
  'just-in-time',
  'warning',
  'A resolution at the very end of its limit holds.',
  ({ present }, { verdicts, policies, policy, limits, now }) => {
    if (present === null) return []
    const { course } = verdicts(present, policy, now)
    const inForce = policyAt(policies, course.reportedAt)?.policy ?? policy
    const reopened = course.statusChanges.filter(({ event }) => event === 'reopened')
    return verdicts(present, inForce, now).obligations.flatMap((row) => {
      if (row.reach !== 'resolved' || row.state !== 'met') return []
      const { metAt, dueAt, anchorAt } = row
      if (metAt === null || dueAt === null) return []
      const again = reopened.find(({ at }) => at >= metAt)
      const left = dueAt - metAt
      if (again === undefined || left > (dueAt - anchorAt) * limits.inside) return []
      return [
        {
          proof: 'typed' as const,
          message: `It was resolved ${formatElapsed(left)} before \`${row.target}\` was due, and reopened at ${formatInstant(again.at)}.`,
          hint: 'Ask whether it was resolved at all: count the time to the last resolution too.',
        },
      ]
    })
  }
)
