/** What was submitted late says why: the authorities ask for it, and nobody remembers it a year later. */
import { isLive } from '../../clock/declared.ts'
import { formatElapsed, formatInstant } from '../../model/time.ts'
import { atValue, type Fault, recordRule } from '../shared/rule.ts'

/** The rule `delay-reason`. */
export const delayReason = recordRule(
  'delay-reason',
  'A duty that was submitted late says why, in delay-reason.',
  (context) => {
    const { file, duties } = context
    const { timeline } = file.incident
    if (!isLive(context) || !timeline.some(({ event }) => event === 'submitted')) return []
    return duties().flatMap(({ target, overruns }) =>
      overruns.flatMap(({ dueAt, metAt }): Fault | [] => {
        const index = timeline.findIndex(
          (event) => event.event === 'submitted' && event.duty === target && event.at === metAt
        )
        const event = timeline[index]
        if (event?.event !== 'submitted' || event['delay-reason'] !== undefined) return []
        const late = formatElapsed(event.at - dueAt)
        return {
          place: atValue('timeline', index, 'event'),
          message: `\`${target}\` was due at ${formatInstant(dueAt)} and submitted ${late} later, without a reason.`,
          hint: 'Add `delay-reason:` with what you told the authority.',
        }
      })
    )
  }
)
