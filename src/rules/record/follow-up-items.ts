/** Once an incident is closed, every follow-up item says who does it and by when; else nobody will. */
import { quoted } from '../shared/say.ts'
import { atLine } from '../shared/place.ts'
import { recordRule } from '../shared/rule.ts'

/** The rule `follow-up-items`. */
export const followUpItems = recordRule(
  'follow-up-items',
  'At closure, every follow-up item has an owner and a date.',
  ({ file, course }) => {
    if (course.status !== 'closed') return []
    return file.body.facts.tasks.flatMap(({ text, owner, due, line }) => {
      const missing = [
        ...(owner === null ? ['owner'] : []),
        ...(due === null ? [/\bdue\b/i.test(text) ? 'due date that exists' : 'due date'] : []),
      ]
      if (missing.length === 0) return []
      return [
        {
          place: atLine(line),
          message: `The follow-up item ${quoted(text)} has no ${missing.join(' and no ')}.`,
          hint: 'Write it as `- [ ] @owner what is to be done (due 2026-12-01)`.',
        },
      ]
    })
  }
)
