/** What the policy requires was done before the incident was closed: its statuses, and the validation of the measures. */
import type { PlacedEvent } from '../../clock/course.ts'
import { validationObjection } from '../../clock/signed-off.ts'
import { roleWords } from '../../model/role-words.ts'
import { kindIn } from '../shared/kind.ts'
import { atValue } from '../shared/place.ts'
import { type Fault, recordRule, type RuleContext } from '../shared/rule.ts'

/** The rule `closure-requirements`. */
export const closureRequirements = recordRule(
  'closure-requirements',
  'The statuses and the validation that the policy requires come before closed.',
  (context) => {
    const { course, policy, file } = context
    const requires = kindIn(policy, file.incident.kind)?.requires
    if (requires === undefined || course.status !== 'closed') return []
    const closed = course.events.findLastIndex(({ event }) => event.event === 'closed')
    const entry = course.events[closed]
    if (entry === undefined) return []
    const before = course.events.slice(0, closed)
    const place = atValue('timeline', entry.index, 'event')
    const missing = requires.statuses.filter(
      (status) => status !== 'reported' && !before.some(({ event }) => event.event === status)
    )
    const faults: Fault[] = missing.map((status) => ({
      place,
      message: `The incident is closed, but no \`${status}\` comes before it; the policy requires it.`,
      hint: `Add the \`${status}\` entry with the instant at which it was so; if it never was, log \`reopened\` with the reason.`,
    }))
    const validator = requires.validated
    if (validator === undefined) return faults
    const fault = validationFault(validator, before, context)
    return fault === null ? faults : [...faults, { place, ...fault }]
  }
)

/** What was met before a reopening stays met, but for the validation, which is owed anew. */
function validationFault(
  role: string,
  before: readonly PlacedEvent[],
  { course }: RuleContext
): Pick<Fault, 'message' | 'hint'> | null {
  const reopened = before.findLastIndex(({ event }) => event.event === 'reopened')
  const validations = before.slice(reopened + 1).filter(({ event }) => event.event === 'validated')
  const last = validations.at(-1)
  if (last === undefined) {
    return {
      message: `The incident is closed, but no \`validated\` by the ${roleWords(role)} comes before it; the policy requires it.`,
      hint: `Add \`validated\` with \`by:\` the ${roleWords(role)} above \`closed\`; if it was not done in time, log \`reopened\`, \`validated\` and \`closed\`.`,
    }
  }
  if (validations.some(({ index }) => course.validations.includes(index))) return null
  if (validationObjection(last, course, role) === 'order')
    return {
      message: 'The measures were validated, but no `resolved` that stands comes before it.',
      hint: `Let the ${roleWords(role)} validate once it is resolved: log \`validated\` with \`by:\` above \`closed\`.`,
    }
  return {
    message:
      last.event.by === undefined
        ? `The measures were validated, but nobody says by whom; the policy requires the ${roleWords(role)}.`
        : `The measures were validated by ${last.event.by}, who does not count for the ${roleWords(role)}; the policy requires the ${roleWords(role)}.`,
    hint: `Let the ${roleWords(role)} validate; who counts for it is named by the policy, or by its people in an entry of theirs.`,
  }
}
