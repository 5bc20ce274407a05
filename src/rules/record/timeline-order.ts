/** The timeline reads from first to last, as it happened. */
import { formatInstant } from '../../model/time.ts'
import { atValue, recordRule } from '../shared/rule.ts'

/** The rule `timeline-order`. */
export const timelineOrder = recordRule(
  'timeline-order',
  'No entry stands below a later one.',
  ({ file }) => {
    const { timeline } = file.incident
    return timeline.flatMap((event, index) => {
      const above = timeline[index - 1]
      if (above === undefined || above.at <= event.at) return []
      const next = timeline.find((other) => other.at > event.at) ?? above
      return {
        place: atValue('timeline', index, 'at'),
        message: `\`${event.event}\` at ${formatInstant(event.at)} stands below \`${above.event}\` at ${formatInstant(above.at)}.`,
        hint: `Move it above \`${next.event}\` at ${formatInstant(next.at)}, or put the instant right.`,
      }
    })
  }
)
