/** Every calendar that a target counts in is described under `calendars`. */
import { atKey, atValue, policyRule, quoted, suggestion } from '../shared/rule.ts'
import { targetsOf } from '../shared/targets.ts'

/** The rule `policy-calendar-known`. */
export const policyCalendarKnown = policyRule(
  'policy-calendar-known',
  'A target names a calendar of the policy, or always, and no calendar has that name.',
  ({ policy }) => {
    const known = ['always', ...Object.keys(policy.calendars)]
    const shadowing = Object.hasOwn(policy.calendars, 'always')
      ? [
          {
            place: atKey('calendars', 'always'),
            message: '`always` means around the clock and cannot be a calendar of its own.',
            hint: 'Give the calendar another name.',
          },
        ]
      : []
    return [
      ...shadowing,
      ...targetsOf(policy)
        .filter(({ target }) => !known.includes(target.calendar))
        .map(({ target, keys }) => ({
          place: atValue(...keys, 'calendar'),
          message: `The policy has no calendar ${quoted(target.calendar)}.`,
          hint: suggestion(target.calendar, known),
        })),
    ]
  }
)
