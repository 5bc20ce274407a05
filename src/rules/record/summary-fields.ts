/** The four summary fields repeat the timeline for the reader; where typed they are equal to it. */
import type { Course } from '../../clock/course.ts'
import { atValue, type Fault, recordRule } from '../shared/rule.ts'

const FIELDS = ['status', 'priority', 'impact', 'urgency'] as const

/** The rule `summary-fields`: a warning while the incident runs, an error once it is closed. */
export const summaryFields = recordRule(
  'summary-fields',
  'status, priority, impact and urgency, where typed, equal what the timeline says.',
  ({ file, course }) => {
    const faults: Fault[] = []
    for (const field of FIELDS) {
      const typed = file.incident[field]
      const derived = course[field]
      if (typed === undefined || typed === derived) continue
      faults.push({
        severity: course.status === 'closed' ? 'error' : 'warning',
        place: atValue(field),
        message: `\`${field}\` is typed as ${typed}, but ${derivedText(derived, course)}.`,
        hint: 'Run `incident-ledger fmt`.',
      })
    }
    return faults
  }
)

function derivedText(derived: string | null, course: Course): string {
  if (derived !== null) return `the timeline says ${derived}`
  return course.priority === null
    ? 'the timeline holds no assessment'
    : 'no assessment in the timeline names it'
}
