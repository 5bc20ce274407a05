/** What a target asks for can be owed at all: `unless` and `until` are reached after it has begun. */
import { STATUSES } from '../../model/events.ts'
import type { Target } from '../../model/policy.ts'
import { atValue, type Fault, policyRule } from '../shared/rule.ts'
import { targetsOf } from '../shared/targets.ts'

/** The rule `policy-never-owed`. */
export const policyNeverOwed = policyRule(
  'policy-never-owed',
  'unless and until name a status that comes after the event which starts the target.',
  ({ policy }) =>
    targetsOf(policy).flatMap(({ target, keys }) => {
      const key = target.do === 'update' ? 'until' : 'unless'
      const fault = faultOf(target)
      return fault === null ? [] : { place: atValue(...keys, key), ...fault }
    })
)

function faultOf(target: Target): Pick<Fault, 'message' | 'hint'> | null {
  const end = target.do === 'update' ? target.until : target.unless
  if (end === undefined) return null
  if (end === 'dismissed') {
    return {
      message: `The target ${target.id} ends at \`dismissed\`, which ends every target anyway.`,
      hint: 'Write the status that ends it in an incident that runs its course, such as `resolved`.',
    }
  }
  const start = STATUSES.findIndex((status) => status === target.from)
  if (STATUSES.indexOf(end) <= Math.max(start, 0)) {
    return {
      message: `The target ${target.id} starts at \`${target.from}\`, where \`${end}\` has been reached already, so it is never owed.`,
      hint: 'Write a later status, or let it start from an earlier event.',
    }
  }
  if (target.do === 'reach' && target.status === end) {
    return {
      message: `The target ${target.id} is to reach \`${end}\` unless \`${end}\` is reached, which says nothing.`,
      hint: 'Drop `unless`.',
    }
  }
  return null
}
