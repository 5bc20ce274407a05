/** After `closed` or `dismissed` come only words about the incident, and `reopened`, which starts the work again. */
import type { EventName } from '../../model/events.ts'
import { atValue, type Fault, recordRule } from '../shared/rule.ts'

/** Duties to authorities, and what is found out, outlast an incident. */
const AFTERWARDS: readonly EventName[] = [
  'aware',
  'classified',
  'submitted',
  'decided',
  'ruled-out',
]

const ALLOWED: ReadonlySet<EventName> = new Set([
  'reviewed',
  'validated',
  'notified',
  'updated',
  'noted',
  'evidence',
  'corrected',
  'reopened',
  ...AFTERWARDS,
])

/** The rule `after-end`. A closing that lacks something ends nothing yet. */
export const afterEnd = recordRule(
  'after-end',
  'After closed or dismissed come only reviewed, validated, notified, updated, noted, evidence, corrected, reopened, and what belongs to duties: aware, classified, submitted, decided and ruled-out.',
  ({ course }) => {
    const faults: Fault[] = []
    const statuses = new Map(course.statusChanges.map(({ index, status }) => [index, status]))
    let end: 'closed' | 'dismissed' | null = null
    /** Whoever writes `closed` once more after another entry completed the closing does no harm. */
    let isCompletedLate = false
    for (const { index, event } of course.events) {
      const isRestated = event.event === 'closed' && isCompletedLate
      if (end !== null && !ALLOWED.has(event.event) && !isRestated) {
        faults.push({
          place: atValue('timeline', index, 'event'),
          message: `\`${event.event}\` stands after \`${end}\`, which ended the incident.`,
          hint: 'Write `reopened` with a reason before it if the work started again, else `noted`.',
        })
      }
      const status = statuses.get(index)
      if (status === undefined) continue
      end = status === 'closed' || status === 'dismissed' ? status : null
      isCompletedLate = status === 'closed' && event.event !== 'closed'
    }
    return faults
  }
)
