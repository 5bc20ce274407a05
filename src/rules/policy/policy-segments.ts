/** The open segments of a day run forwards, in order, and do not overlap. */
import { policyRule } from '../shared/rule.ts'
import { segmentFaults } from '../shared/segments.ts'

/** The rule `policy-segments`. */
export const policySegments = policyRule(
  'policy-segments',
  'The segments of a day each end after they begin, and follow one another.',
  ({ policy }) =>
    Object.entries(policy.calendars).flatMap(([name, { hours }]) =>
      segmentFaults(hours, ['calendars', name, 'hours'])
    )
)
