/** What the policy requires was done before the incident was closed: its statuses, and the validation of the measures. */
import { standingClosing } from '../../clock/closing.ts'
import type { Lack } from '../../clock/course.ts'
import { roleWords } from '../../model/role-words.ts'
import { atValue, type Fault, recordRule } from '../shared/rule.ts'

/** The rule `closure-requirements`. What is missing of sections and of an assessment has rules of its own. */
export const closureRequirements = recordRule(
  'closure-requirements',
  'The statuses and the validation that the policy requires come before closed.',
  ({ course }) => {
    const closing = standingClosing(course)
    if (closing === null) return []
    const isPending = closing.completedBy === null
    const place = atValue('timeline', closing.point.index, 'event')
    return closing.lacks
      .filter(({ what, name }) => what !== 'section' && name !== 'assessed')
      .map((lack) => ({ place, ...faultOf(lack, isPending) }))
  }
)

/** A closing that lacks something does not count; one from before the policy asked for closings does. */
function faultOf(lack: Lack, isPending: boolean): Pick<Fault, 'message' | 'hint'> {
  const { name, instead } = lack
  const role = roleWords(lack.role)
  const until = isPending ? ' Until then `closed` does not count.' : ''
  if (lack.what === 'event') {
    return {
      message: isPending
        ? `\`closed\` does not count yet: the policy requires \`${name}\`, and none counts so far.`
        : `The incident is closed, but no \`${name}\` comes before it; the policy requires it.`,
      hint: `Add the \`${name}\` entry with the instant at which it was so; if it never was, ${isPending ? '`reopened` takes back a `closed` that was logged' : 'log `reopened` with the reason'}.`,
    }
  }
  if (instead !== null) {
    return {
      message: `The measures were validated by ${instead}, who does not count for the ${role}; the policy requires the ${role}.${until}`,
      hint: `Let the ${role} validate; who counts for it is named by the policy, or by its people in an entry of theirs.`,
    }
  }
  if (lack.isTooEarly) {
    return {
      message: `The measures were validated, but no \`resolved\` that stands comes before it.${until}`,
      hint: `Let the ${role} validate once it is resolved: log \`validated\` with \`by:\`.`,
    }
  }
  return {
    message: isPending
      ? `\`closed\` does not count yet: the policy requires \`validated\` by the ${role}, and none counts so far.`
      : `The incident is closed, but no \`validated\` by the ${role} comes before it; the policy requires it.`,
    hint: isPending
      ? `Let the ${role} log \`validated\` with \`by:\`; no second \`closed\` is needed.`
      : `Add \`validated\` with \`by:\` the ${role} above \`closed\`; if it was not done in time, log \`reopened\`, \`validated\` and \`closed\`.`,
  }
}
