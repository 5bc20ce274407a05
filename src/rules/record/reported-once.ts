/** Exactly one entry says `reported`, because every clock of the incident starts there. */
import { atKey, atValue, recordRule } from '../shared/rule.ts'

/** The rule `reported-once`. */
export const reportedOnce = recordRule(
  'reported-once',
  'The timeline has exactly one reported entry.',
  ({ file }) => {
    const { timeline } = file.incident
    const places = timeline.flatMap(({ event }, index) => (event === 'reported' ? [index] : []))
    if (places.length === 0) {
      return {
        place: atKey('timeline'),
        message: 'No entry says `reported`, so no clock can start.',
        hint: 'Add the first report, as in `- { at: 2026-11-21T03:12:00Z, event: reported }`.',
      }
    }
    return places.slice(1).map((index) => ({
      place: atValue('timeline', index, 'event'),
      message: 'This is a second `reported`; the clock starts at the first.',
      hint: 'Write `noted` for a further report of the same incident.',
    }))
  }
)
