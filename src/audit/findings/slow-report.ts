/** Incidents that were known long before they were reported, when no clock ran yet. */
import { formatElapsed } from '../../model/time.ts'
import { auditTrailRule } from '../rule.ts'

export const slowReport = auditTrailRule(
  'slow-report',
  'warning',
  'What is detected is reported soon: the clock starts with the report.',
  ({ present }, { verdicts, limitsAt, now }) => {
    if (present === null) return []
    const { course } = verdicts.ofTheTime(present, now)
    const detected = course.events.find(({ event }) => event.event === 'detected')?.event.at
    const gap = detected === undefined ? 0 : course.reportedAt - detected
    if (gap <= limitsAt(course.reportedAt).detection) return []
    return {
      proof: 'typed' as const,
      message: `It was reported ${formatElapsed(gap)} after it was detected; no limit ran in that time.`,
      hint: 'Ask who knew; count the time from `detected` beside the time from `reported`.',
    }
  }
)
