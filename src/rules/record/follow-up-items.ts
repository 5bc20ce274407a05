/** Once an incident is closed, every follow-up item says who does it and by when; else nobody will. */
import { standingClosing } from '../../clock/closing.ts'
import type { Course } from '../../clock/course.ts'
import { limitOf } from '../../clock/follow-ups.ts'
import { countedPriority } from '../../clock/priority-periods.ts'
import type { BodyFacts, BodyTask } from '../../model/incident.ts'
import type { Policy } from '../../model/policy.ts'
import { midnight } from '../../model/time.ts'
import { quoted, atLine, type Fault, recordRule } from '../shared/rule.ts'

const FORM = 'Write it as `- [ ] @owner what is to be done (due 2026-12-01)`.'
/** Records that were closed before are as they were judged then: a plain list was no finding. */
const SINCE = midnight('2026-11-01')

/** The rule `follow-up-items`. */
export const followUpItems = recordRule(
  'follow-up-items',
  'At closure, every follow-up is an item of a task list, with an owner and a date.',
  ({ file, course, policy }) => {
    const closing = standingClosing(course)
    if (closing === null) return []
    const isOld = closing.point.at < SINCE
    const { tasks, untracked } = file.body.facts
    return followUpFaults({ tasks, untracked: isOld ? [] : untracked }, policy, course)
  }
)

/** What a closing finds fault with among the follow-ups. A date is asked for where the policy sets no limit. */
export function followUpFaults(
  { tasks, untracked }: Pick<BodyFacts, 'tasks' | 'untracked'>,
  policy: Policy,
  course: Course
): Fault[] {
  const asksDue = limitOf(policy, countedPriority(course)) === null
  const items = tasks.flatMap((task): Fault | [] => {
    const { text, line } = task
    const missing = missingIn(task, asksDue)
    if (missing.length === 0) return []
    return {
      place: atLine(line),
      message: `The follow-up item ${quoted(text)} has no ${missing.join(' and no ')}.`,
      hint: FORM,
    }
  })
  const others = untracked.map(({ text, line }) => ({
    place: atLine(line),
    message: `${quoted(text)} stands among the follow-ups, but is no item of a task list: nobody can tick it off, and no figure counts it.`,
    hint: FORM,
  }))
  return [...items, ...others, ...(policy['follow-ups']?.issues === true ? twinsIn(tasks) : [])]
}

/** A date that does not exist is missing even where none is asked for: somebody meant one. */
function missingIn({ text, owner, due }: BodyTask, asksDue: boolean): string[] {
  const isMeant = /\bdue\b/i.test(text)
  return [
    ...(owner === null ? ['owner'] : []),
    ...(due === null && (asksDue || /\bdue:? +\d/i.test(text))
      ? [isMeant ? 'due date that exists' : 'due date']
      : []),
  ]
}

function twinsIn(tasks: readonly BodyTask[]): Fault[] {
  return tasks.flatMap(({ issue, text, line }, index) => {
    const isFirst = tasks.findIndex((other) => other.issue === issue) === index
    if (issue === undefined || isFirst) return []
    return {
      place: atLine(line),
      message: `The follow-up item ${quoted(text)} names the issue #${issue}, which is that of another item: to tick off one would tick off both.`,
      hint: 'Take the number off the item that the issue is not about.',
    }
  })
}
