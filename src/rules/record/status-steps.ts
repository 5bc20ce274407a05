/** Statuses follow one another as they do in life: forwards, back and forth until resolved, and back by `reopened` alone. */
import type { EventName, Status } from '../../model/events.ts'
import { atValue, type Fault, recordRule } from '../shared/rule.ts'

/** The rule `status-steps`. */
export const statusSteps = recordRule(
  'status-steps',
  'After resolved, work goes on only by way of reopened, and reopened follows only what had ended.',
  ({ course }) => {
    const faults: Fault[] = []
    const changes = new Map(course.statusChanges.map((change) => [change.index, change.status]))
    const takenBack = new Set(course.closings.map(({ takenBackBy }) => takenBackBy?.index))
    let status: Status = 'reported'
    for (const { index, event } of course.events) {
      const next = changes.get(index)
      const isStep = next !== undefined || takenBack.has(index)
      const fault = isStep ? null : faultOf(event.event, status)
      if (fault !== null) faults.push({ place: atValue('timeline', index, 'event'), ...fault })
      status = next ?? status
    }
    return faults
  }
)

function faultOf(event: EventName, status: Status): Pick<Fault, 'message' | 'hint'> | null {
  if (event === 'reopened') {
    return {
      message: `There is nothing to reopen: the incident is ${status} and has not ended.`,
      hint: 'Write `investigating`, `contained` or `mitigated`: until `resolved` they follow one another freely.',
    }
  }
  if (status !== 'resolved') return null
  if (event === 'resolved') {
    return {
      message: 'The incident is resolved already.',
      hint: 'Write `updated` for further word, or `reopened` with a reason before it is resolved again.',
    }
  }
  if (event === 'investigating' || event === 'contained' || event === 'mitigated') {
    return {
      message: `\`${event}\` stands after \`resolved\`, where only the closing is left.`,
      hint: 'Write `reopened` with a reason before it, or `noted` if the work did not start again.',
    }
  }
  return null
}
