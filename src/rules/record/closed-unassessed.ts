/** An incident is assessed before it is closed: without a priority nobody knows what was owed. */
import { standingClosing } from '../../clock/closing.ts'
import { atValue, recordRule } from '../shared/rule.ts'

/** The rule `closed-unassessed`. */
export const closedUnassessed = recordRule(
  'closed-unassessed',
  'closed comes after an assessment; what was no incident is dismissed.',
  ({ course }) => {
    const closing = standingClosing(course)
    if (closing === null || closing.lacks.every(({ name }) => name !== 'assessed')) return []
    return {
      place: atValue('timeline', closing.point.index, 'event'),
      message: 'The incident is closed, but it was never assessed before.',
      hint: 'Add the `assessed` entry with `impact` and `urgency`; write `dismissed` with a reason if it was no incident.',
    }
  }
)
