/** Once an incident is closed, every follow-up item says who does it and by when; else nobody will. */
import { standingClosing } from '../../clock/closing.ts'
import { parseInstant } from '../../model/time.ts'
import { quoted } from '../shared/say.ts'
import { atLine } from '../shared/place.ts'
import { type Fault, recordRule, type RuleContext } from '../shared/rule.ts'

const FORM = 'Write it as `- [ ] @owner what is to be done (due 2026-12-01)`.'
/** Records that were closed before are as they were judged then: a plain list was no finding. */
const SINCE = parseInstant('2026-11-01T00:00:00Z')

/** The rule `follow-up-items`. */
export const followUpItems = recordRule(
  'follow-up-items',
  'At closure, every follow-up is an item of a task list, with an owner and a date.',
  (context) => {
    const { file, course } = context
    if (standingClosing(course) === null) return []
    const items = file.body.facts.tasks.flatMap(({ text, owner, due, line }) => {
      const missing = [
        ...(owner === null ? ['owner'] : []),
        ...(due === null ? [/\bdue\b/i.test(text) ? 'due date that exists' : 'due date'] : []),
      ]
      if (missing.length === 0) return []
      return [
        {
          place: atLine(line),
          message: `The follow-up item ${quoted(text)} has no ${missing.join(' and no ')}.`,
          hint: FORM,
        },
      ]
    })
    return [...items, ...untracked(context)]
  }
)

function untracked({ file, course }: RuleContext): Fault[] {
  const closedAt = standingClosing(course)?.point.at ?? 0
  if (typeof SINCE === 'number' && closedAt < SINCE) return []
  return file.body.facts.untracked.map(({ text, line }) => ({
    place: atLine(line),
    message: `${quoted(text)} stands among the follow-ups, but is no item of a task list: nobody can tick it off, and no figure counts it.`,
    hint: FORM,
  }))
}
