/** Only `started`, `detected` and `aware` may come before `reported`: nobody acts on an incident that nobody has reported. */
import type { EventName } from '../../model/events.ts'
import { formatInstant } from '../../model/time.ts'
import { atValue, recordRule } from '../shared/rule.ts'

const EARLY: ReadonlySet<EventName> = new Set(['started', 'detected', 'aware'])

/** The rule `before-report`. */
export const beforeReport = recordRule(
  'before-report',
  'Nothing but started, detected and aware comes before reported.',
  ({ course }) => {
    const report = course.events.findIndex(({ event }) => event.event === 'reported')
    return course.events
      .slice(0, Math.max(0, report))
      .filter(({ event }) => !EARLY.has(event.event))
      .map(({ index, event }) => ({
        place: atValue('timeline', index, 'at'),
        message: `\`${event.event}\` comes before the report at ${formatInstant(course.reportedAt)}.`,
        hint: 'Put the instant right, or that of `reported` if the report came earlier.',
      }))
  }
)
