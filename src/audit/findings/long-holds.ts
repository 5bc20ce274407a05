/** Incidents whose clock stood still for most of the time. */
import { countOf } from '../../model/count-of.ts'
import { isSettled } from '../../clock/status.ts'
import { formatElapsed } from '../../model/time.ts'
import { auditTrailRule } from '../rule.ts'

export const longHolds = auditTrailRule(
  'long-holds',
  'warning',
  'Holds take no more than a share of the time to resolution.',
  ({ present }, { verdicts, limitsAt, now }) => {
    if (present === null) return []
    const { course } = verdicts.ofTheTime(present, now)
    const end = course.statusChanges.findLast(({ status }) => isSettled(status))?.at ?? now
    const whole = end - course.reportedAt
    const held = course.holds.reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(to ?? end, end) - from),
      0
    )
    if (whole <= 0 || held / whole <= limitsAt(course.reportedAt).holds) return []
    const share = Math.round((held / whole) * 100)
    return {
      proof: 'typed' as const,
      message: `Its clock stood still for ${formatElapsed(held)} of ${formatElapsed(whole)} (${share}%), in ${countOf(course.holds.length, 'hold')}.`,
      hint: 'Read the reasons of its holds: waiting for a third party is one, being short of people is none.',
    }
  }
)
