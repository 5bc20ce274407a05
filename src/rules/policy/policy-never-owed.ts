/** What a target asks for can be owed at all: `unless` and `until` are reached after it has begun, and no duty begins at its end. */
import { STATUSES } from '../../model/events.ts'
import type { Duty, Target } from '../../model/policy.ts'
import { atValue, type Fault, policyRule } from '../shared/rule.ts'
import { type PlacedTarget, targetsOf } from '../shared/targets.ts'

/** The rule `policy-never-owed`. */
export const policyNeverOwed = policyRule(
  'policy-never-owed',
  'unless and until name a status that comes after the event which starts the target, and no duty counts from a dismissal.',
  ({ policy }) =>
    targetsOf(policy).flatMap(({ target, keys }) => {
      if (target.do === 'submit') return dutyFaults(target, keys)
      const key = target.do === 'update' ? 'until' : 'unless'
      const fault = faultOf(target)
      return fault === null ? [] : { place: atValue(...keys, key), ...fault }
    })
)

function dutyFaults({ id, anchors }: Duty, keys: PlacedTarget['keys']): Fault[] {
  return anchors.flatMap(({ from }, index): Fault | [] =>
    from === 'dismissed'
      ? {
          place: atValue(...keys, 'anchors', index, 'from'),
          message: `The duty ${id} counts from \`dismissed\`, which ends it, so that nothing is owed from then.`,
          hint: 'Let it count from an earlier event.',
        }
      : []
  )
}

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
