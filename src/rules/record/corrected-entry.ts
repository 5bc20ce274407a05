/** A correction names an entry that is there, so that a reader can hold the old words against the new. */
import { EVENT_NAMES } from '../../model/events.ts'
import { atValue, recordRule, suggestion } from '../shared/rule.ts'

/** The rule `corrected-entry`. */
export const correctedEntry = recordRule(
  'corrected-entry',
  'The entry that corrected names is in the timeline.',
  ({ file }) => {
    const { timeline } = file.incident
    return timeline.flatMap((event, index) => {
      if (event.event !== 'corrected') return []
      const [name = '', number = '1'] = event.entry.split('#')
      const count = timeline.filter((other) => other.event === name).length
      if (Number(number) <= count) return []
      const isEvent = EVENT_NAMES.some((known) => known === name)
      return {
        place: atValue('timeline', index, 'entry'),
        message: isEvent
          ? `There is no \`${event.entry}\`: the timeline has ${count === 0 ? 'no' : `only ${count}`} \`${name}\`.`
          : `\`${name}\` is no event.`,
        hint:
          isEvent && count > 0
            ? `Write ${count === 1 ? `\`${name}\`` : `\`${name}#1\` to \`${name}#${count}\`, counted from the top`}.`
            : suggestion(name, new Set(timeline.map((other) => other.event))),
      }
    })
  }
)
