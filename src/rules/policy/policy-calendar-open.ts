/** A calendar opens at some time of the week; in one that never does, nothing would ever be due. */
import { WEEKDAYS } from '../../model/policy.ts'
import { atKey, policyRule } from '../shared/rule.ts'

/** The rule `policy-calendar-open`. */
export const policyCalendarOpen = policyRule(
  'policy-calendar-open',
  'Every calendar has open time.',
  ({ policy }) =>
    Object.entries(policy.calendars)
      .filter(([, { hours }]) => WEEKDAYS.every((day) => hours[day].length === 0))
      .map(([name]) => ({
        place: atKey('calendars', name),
        message: `The calendar ${name} is never open, so nothing in it would ever be due.`,
        hint: 'Give at least one day a segment, as in `monday: ["09:00-17:00"]`.',
      }))
)
