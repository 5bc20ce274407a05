/** Judges the hours of a week: segments run forwards, in order, and do not overlap. */
import { type Hours, WEEKDAYS } from '../../model/policy.ts'
import { atValue, type Fault } from './rule.ts'

/** What is wrong with the hours that stand below `keys`. */
export function segmentFaults(hours: Hours, keys: readonly (string | number)[]): Fault[] {
  return WEEKDAYS.flatMap((day) =>
    hours[day].flatMap((segment, index) => {
      const fault = faultOf(segment, hours[day][index - 1])
      return fault === null ? [] : { place: atValue(...keys, day, index), ...fault }
    })
  )
}

/** Times of one form, `HH:MM`, sort as text. */
function faultOf(
  segment: string,
  before: string | undefined
): Pick<Fault, 'message' | 'hint'> | null {
  const start = startOf(segment)
  const end = endOf(segment)
  if (end <= start) {
    return {
      message: `The segment ${segment} ends before it has begun.`,
      hint: `Past midnight, write \`${start}-24:00\` and let the next day begin with \`00:00-${end}\`.`,
    }
  }
  if (before === undefined || endOf(before) <= start) return null
  return {
    message: `The segment ${segment} begins before ${before} has ended.`,
    hint: 'Put the segments in order, or make one of two that overlap.',
  }
}

function startOf(segment: string): string {
  return segment.slice(0, 'HH:MM'.length)
}

function endOf(segment: string): string {
  return segment.slice('HH:MM-'.length)
}
