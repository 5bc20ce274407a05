/** After `closed` or `dismissed` come only words about the incident, and `reopened`, which starts the work again. */
import type { EventName } from '../../model/events.ts'
import { atValue } from '../shared/place.ts'
import { type Fault, recordRule } from '../shared/rule.ts'

const ALLOWED: ReadonlySet<EventName> = new Set([
  'reviewed',
  'validated',
  'notified',
  'updated',
  'noted',
  'evidence',
  'corrected',
  'reopened',
])

/** The rule `after-end`. */
export const afterEnd = recordRule(
  'after-end',
  'After closed or dismissed come only reviewed, validated, notified, updated, noted, evidence, corrected and reopened.',
  ({ course }) => {
    const faults: Fault[] = []
    let end: 'closed' | 'dismissed' | null = null
    for (const { index, event } of course.events) {
      if (end !== null && !ALLOWED.has(event.event)) {
        faults.push({
          place: atValue('timeline', index, 'event'),
          message: `\`${event.event}\` stands after \`${end}\`, which ended the incident.`,
          hint: 'Write `reopened` with a reason before it if the work started again, else `noted`.',
        })
      } else if (event.event === 'closed' || event.event === 'dismissed') {
        end = event.event
      }
      if (event.event === 'reopened') end = null
    }
    return faults
  }
)
