/** Once an incident is closed, every follow-up item says who does it and by when; else nobody will. */
import { standingClosing } from '../../clock/closing.ts'
import type { BodyFacts } from '../../model/incident.ts'
import { parseInstant } from '../../model/time.ts'
import { quoted } from '../shared/say.ts'
import { atLine } from '../shared/place.ts'
import { type Fault, recordRule } from '../shared/rule.ts'

const FORM = 'Write it as `- [ ] @owner what is to be done (due 2026-12-01)`.'
/** Records that were closed before are as they were judged then: a plain list was no finding. */
const SINCE = parseInstant('2026-11-01T00:00:00Z')

/** The rule `follow-up-items`. */
export const followUpItems = recordRule(
  'follow-up-items',
  'At closure, every follow-up is an item of a task list, with an owner and a date.',
  ({ file, course }) => {
    const closing = standingClosing(course)
    if (closing === null) return []
    const isOld = typeof SINCE === 'number' && closing.point.at < SINCE
    const { tasks, untracked } = file.body.facts
    return followUpFaults({ tasks, untracked: isOld ? [] : untracked })
  }
)

/** What a closing finds fault with among the follow-ups. */
export function followUpFaults({
  tasks,
  untracked,
}: Pick<BodyFacts, 'tasks' | 'untracked'>): Fault[] {
  const items = tasks.flatMap(({ text, owner, due, line }) => {
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
  const others = untracked.map(({ text, line }) => ({
    place: atLine(line),
    message: `${quoted(text)} stands among the follow-ups, but is no item of a task list: nobody can tick it off, and no figure counts it.`,
    hint: FORM,
  }))
  return [...items, ...others]
}
