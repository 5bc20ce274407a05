/** Only `started` and `detected` may come before `reported`: nobody acts on an incident that nobody has reported. */
import { formatInstant } from '../../model/time.ts'
import { atValue } from '../shared/place.ts'
import { recordRule } from '../shared/rule.ts'

/** The rule `before-report`. */
export const beforeReport = recordRule(
  'before-report',
  'Nothing but started and detected comes before reported.',
  ({ course }) => {
    const report = course.events.findIndex(({ event }) => event.event === 'reported')
    return course.events
      .slice(0, Math.max(0, report))
      .filter(({ event }) => event.event !== 'started' && event.event !== 'detected')
      .map(({ index, event }) => ({
        place: atValue('timeline', index, 'at'),
        message: `\`${event.event}\` comes before the report at ${formatInstant(course.reportedAt)}.`,
        hint: 'Put the instant right, or that of `reported` if the report came earlier.',
      }))
  }
)
