/** What was resolved was an incident, so that only the incident manager says afterwards that it was none. */
import { isByManager } from '../../clock/holders.ts'
import { MANAGER } from '../../clock/who-counts.ts'
import { atValue, recordRule } from '../shared/rule.ts'

/** The rule `dismissed-resolved`. A `reopened` in between changes nothing: it was resolved all the same. */
export const dismissedResolved = recordRule(
  'dismissed-resolved',
  'Once anything was resolved, only the incident manager dismisses the incident.',
  ({ course }) => {
    const resolved = course.events.findIndex(({ event }) => event.event === 'resolved')
    if (resolved === -1) return []
    return course.events.slice(resolved + 1).flatMap(({ event, index }) => {
      if (event.event !== 'dismissed' || isByManager(course, { event, index })) return []
      const { by } = event
      return {
        place: atValue('timeline', index, by === undefined ? 'event' : 'by'),
        message: `\`dismissed\` ${by === undefined ? 'without `by`' : `by ${by}`} stands after \`resolved\`; only the ${MANAGER} may say then that it was no incident.`,
        hint: `Close it with \`closed\`, or let somebody whom the policy names as ${MANAGER} write \`dismissed\`, with \`by:\`.`,
      }
    })
  }
)
