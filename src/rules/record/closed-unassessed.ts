/** An incident is assessed before it is closed: without a priority nobody knows what was owed. */
import { atValue } from '../shared/place.ts'
import { recordRule } from '../shared/rule.ts'

/** The rule `closed-unassessed`. */
export const closedUnassessed = recordRule(
  'closed-unassessed',
  'closed comes after an assessment; what was no incident is dismissed.',
  ({ course }) => {
    const closed = course.events.findIndex(({ event }) => event.event === 'closed')
    const entry = course.events[closed]
    if (entry === undefined) return []
    const isAssessed = course.events
      .slice(0, closed)
      .some(({ event }) => event.event === 'assessed')
    if (isAssessed) return []
    return [
      {
        place: atValue('timeline', entry.index, 'event'),
        message: 'The incident is closed, but it was never assessed before.',
        hint: 'Add the `assessed` entry with `impact` and `urgency`; write `dismissed` with a reason if it was no incident.',
      },
    ]
  }
)
