/** Resolutions just inside their limit that did not hold. */
import { formatElapsed, formatInstant } from '../../model/time.ts'
import { auditTrailRule } from '../rule.ts'

export const justInTime = auditTrailRule(
  'just-in-time',
  'warning',
  'A resolution at the very end of its limit holds.',
  ({ present }, { verdicts, limitsAt, now }) => {
    if (present === null) return []
    const { course, obligations } = verdicts.ofTheTime(present, now)
    const reopened = course.statusChanges.filter(({ event }) => event === 'reopened')
    return obligations.flatMap((row) => {
      if (row.reach !== 'resolved' || row.state !== 'met') return []
      const { metAt, dueAt, anchorAt } = row
      if (metAt === null || dueAt === null) return []
      const again = reopened.find(({ at }) => at >= metAt)
      const left = dueAt - metAt
      if (again === undefined || left > (dueAt - anchorAt) * limitsAt(course.reportedAt).inside)
        return []
      return {
        proof: 'typed' as const,
        message: `It was resolved ${formatElapsed(left)} before \`${row.target}\` was due, and reopened at ${formatInstant(again.at)}.`,
        hint: 'Ask whether it was resolved at all: count the time to the last resolution too.',
      }
    })
  }
)
