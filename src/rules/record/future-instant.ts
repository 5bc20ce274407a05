/** No entry lies ahead of now: a timeline says what was, and a wrong year or offset would move every clock. */
import { formatElapsed, formatInstant, MINUTE } from '../../model/time.ts'
import { atValue, recordRule } from '../shared/rule.ts'

/** How far two clocks may disagree before an entry is called wrong. */
const TOLERANCE = 5 * MINUTE

/** The rule `future-instant`. */
export const futureInstant = recordRule(
  'future-instant',
  'No entry is more than five minutes ahead of now.',
  ({ file, present }) =>
    file.incident.timeline.flatMap((event, index) =>
      present.reached(event.at - TOLERANCE)
        ? []
        : {
            place: atValue('timeline', index, 'at'),
            message: `\`${event.event}\` at ${formatInstant(event.at)} is ${formatElapsed(event.at - present.now)} ahead of now, ${formatInstant(present.now)}.`,
            hint: 'Check the date and the offset (`Z` is UTC); what is only planned goes into `expected` or a note.',
          }
    )
)
