/** A post-incident review that is owed is done in time. */
import { isLive } from '../../clock/declared.ts'
import { formatInstant } from '../../model/time.ts'
import { atValue, type Fault, recordRule } from '../shared/rule.ts'

/** The rule `review-overdue`: a warning, for it says that time passed, not that the record is wrong. */
export const reviewOverdue = recordRule(
  'review-overdue',
  'The post-incident review of a closed incident is not overdue.',
  (context) => {
    const { course, owedToReach } = context
    if (!isLive(context)) return []
    const closed = course.events.findLast(({ event }) => event.event === 'closed')
    return owedToReach('reviewed').flatMap(({ state, dueAt }): Fault | [] =>
      state !== 'overdue' || dueAt === null
        ? []
        : {
            severity: 'warning',
            place:
              closed === undefined
                ? atValue('timeline')
                : atValue('timeline', closed.index, 'event'),
            message: `The post-incident review was due at ${formatInstant(dueAt)}.`,
            hint: 'Hold the review, then log `reviewed` with `by:` and its instant.',
          }
    )
  }
)
