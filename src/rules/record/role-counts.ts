/** Who tells, takes up, validates or reaches in a role counts for it, so that nobody signs for somebody else. */
import type { Discounted } from '../../clock/course.ts'
import { isLive } from '../../clock/declared.ts'
import { isActFor } from '../../clock/holders.ts'
import { validationObjection, validatorOf } from '../../clock/signed-off.ts'
import { roleWords } from '../../model/role-words.ts'
import { kindIn, targetsIn } from '../../model/kind-in.ts'
import { atValue, type Fault, recordRule, type RuleContext, quoted } from '../shared/rule.ts'

/** The rule `role-counts`: a warning, for what was written is kept, and meets nothing. */
export const roleCounts = recordRule(
  'role-counts',
  'Who is told, takes up, validates or reaches something in a role counts for it.',
  (context) =>
    isLive(context)
      ? [...context.course.discounted.map(discountedFault), ...notNamedFaults(context)]
      : []
)

function discountedFault(entry: Discounted): Fault {
  const { role, index } = entry
  const words = roleWords(role)
  const person = quoted(entry.who)
  switch (entry.why) {
    case 'not-named':
      return warning(
        index,
        'who',
        `${person} does not count for the ${words}: neither the policy nor an entry by its people, or by who owes this, names them. So the entry meets nothing.`,
        `Let somebody who counts for the ${words}, or who owes this, write an entry that names them; or name them in the policy.`
      )
    case 'writer':
      return warning(
        index,
        'by',
        `${quoted(entry.by)} does not count for the ${words} and does not owe this, so their word that ${person} took it up meets nothing.`,
        `Let ${person} write it: \`engaged\` with \`role: ${role}\` and \`by:\` themselves.`
      )
    case 'too-early':
      return warning(
        index,
        'who',
        `${person} may stand in for the ${words} only once it is overdue, so this entry meets nothing.`,
        `Log \`engaged\` again once the due instant has passed, or let somebody of the ${words} name you.`
      )
  }
}

/** Events that the policy asks of a role, written by others; an assessment only where the role did not confirm it in time. */
function notNamedFaults({ course, policy, file, owedToReach }: RuleContext): Fault[] {
  const { kind } = file.incident
  const byEvent = new Map<string, string>()
  for (const target of targetsIn(kindIn(policy, kind)))
    if (target.do === 'reach' && target.by !== undefined) byEvent.set(target.status, target.by)
  const validator = validatorOf(policy, kind)
  if (validator !== undefined) byEvent.set('validated', validator)

  const assessor = byEvent.get('assessed')
  const confirmedBefore =
    assessor === undefined
      ? 0
      : course.events.findLastIndex(({ index }) => isActFor(course, assessor, index))
  let owed: ReturnType<typeof owedToReach> | null = null
  const waits = (): boolean => {
    owed ??= owedToReach('assessed')
    return owed.some(({ state }) => state === 'pending' || state === 'due-soon')
  }
  return course.events.flatMap((placed, place) => {
    const { event, index } = placed
    const role = byEvent.get(event.event)
    if (role === undefined || isActFor(course, role, index)) return []
    const isMet = isDoneFor(role, place, course)
    if (event.event === 'assessed' && (place < confirmedBefore || isMet || waits())) return []
    if (event.event === 'validated' && validationObjection(placed, course, role) === 'order')
      return []
    const said =
      event.by === undefined
        ? 'does not say by whom it is'
        : `is by ${quoted(event.by)}, who does not count for the ${roleWords(role)}`
    const follows = isMet ? 'so it meets nothing' : 'so it is owed still'
    const message = `\`${event.event}\` ${said}; the policy asks the ${roleWords(role)}, ${follows}.`
    const hint = isMet
      ? `Nothing: the \`${event.event}\` by the ${roleWords(role)} counts.`
      : event.event === 'assessed'
        ? `Any entry by the ${roleWords(role)} after it confirms it, with \`by:\`.`
        : `Let somebody who counts for the ${roleWords(role)} log it, with \`by:\`.`
    return [warning(index, event.by === undefined ? 'event' : 'by', message, hint)]
  })
}

/** Whether the role itself did the same since the last reopening, or before the next; an assessment stands through all. */
function isDoneFor(role: string, place: number, course: RuleContext['course']): boolean {
  const { events } = course
  const name = events[place]?.event.event
  const reopenings = (before: number) =>
    events.slice(0, before).filter(({ event }) => event.event === 'reopened').length
  return events.some(
    (placed, at) =>
      placed.event.event === name &&
      (name === 'validated'
        ? validationObjection(placed, course, role) === null
        : isActFor(course, role, placed.index)) &&
      (name === 'assessed' ? at < place : reopenings(at) === reopenings(place))
  )
}

function warning(index: number, key: string, message: string, hint: string): Fault {
  return { severity: 'warning', place: atValue('timeline', index, key), message, hint }
}
