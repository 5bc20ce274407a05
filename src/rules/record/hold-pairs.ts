/** A hold begins once and ends once: by `resumed`, or with the incident. */
import { isEnded } from '../../clock/status.ts'
import type { EventName } from '../../model/events.ts'
import { atValue, type Fault, recordRule } from '../shared/rule.ts'

/** Whether the resolution clock runs, stands still, or has ended. `after-end` speaks of what follows an end. */
type Clock = 'running' | 'held' | 'resolved' | 'ended'

/** The rule `hold-pairs`. */
export const holdPairs = recordRule(
  'hold-pairs',
  'held and resumed alternate, and nothing is held once it is resolved.',
  ({ course }) => {
    const faults: Fault[] = []
    const ends = new Set(
      course.statusChanges.filter(({ status }) => isEnded(status)).map(({ index }) => index)
    )
    const takenBack = new Set(course.closings.map(({ takenBackBy }) => takenBackBy?.index))
    let clock: Clock = 'running'
    for (const { index, event } of course.events) {
      const fault = FAULTS[`${event.event} while ${clock}`]
      if (fault !== undefined) faults.push({ place: atValue('timeline', index, 'event'), ...fault })
      // A closing that is taken back ended no hold.
      if (!takenBack.has(index)) clock = ends.has(index) ? 'ended' : clockAfter(event.event, clock)
    }
    return faults
  }
)

const FAULTS: Readonly<Record<string, Pick<Fault, 'message' | 'hint'>>> = {
  'held while held': {
    message: 'The incident is held already.',
    hint: 'Write `resumed` before it if work went on in between, else `noted`.',
  },
  'held while resolved': {
    message: 'There is nothing to hold: `resolved` stopped the resolution clock.',
    hint: 'Write `noted`, or `reopened` with a reason before it.',
  },
  'resumed while running': {
    message: 'There is nothing to resume: no `held` is open here.',
    hint: 'Take it out, or write the missing `held` with its reason before it.',
  },
  'resumed while resolved': {
    message: 'There is nothing to resume: `resolved` ended what was held.',
    hint: 'Write `noted`, or `reopened` with a reason before it if the work started again.',
  },
}

function clockAfter(event: EventName, clock: Clock): Clock {
  if (event === 'reopened') return 'running'
  if (clock === 'ended' || clock === 'resolved') return clock
  if (event === 'held' || event === 'resolved') return event
  return event === 'resumed' ? 'running' : clock
}
