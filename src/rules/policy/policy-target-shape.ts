/** A target means the same thing under every priority, so that a change of priority moves one obligation. */
import type { Target } from '../../model/policy.ts'
import { atValue, type Fault, policyRule } from '../shared/rule.ts'
import { targetListsOf } from '../shared/targets.ts'

/** The rule `policy-target-shape`. */
export const policyTargetShape = policyRule(
  'policy-target-shape',
  'Targets of one kind with the same id do the same thing, from the same event.',
  ({ policy }) =>
    Object.keys(policy.kinds).flatMap((kind) => {
      const first = new Map<string, string>()
      const faults: Fault[] = []
      for (const list of targetListsOf(policy).filter((other) => other.kind === kind)) {
        for (const [index, target] of list.targets.entries()) {
          const shape = shapeOf(target)
          const known = first.get(target.id)
          if (known === undefined) {
            first.set(target.id, shape)
          } else if (known !== shape) {
            faults.push({
              place: atValue(...list.keys, index, 'id'),
              message: `The target ${target.id} says ${shape} here, but ${known} above.`,
              hint: 'Make them alike but for their limits, or give this one another id.',
            })
          }
        }
      }
      return faults
    })
)

function shapeOf(target: Target): string {
  const what = target.do === 'reach' ? target.status : target.role
  return `\`${target.do} ${what}\` from \`${target.from}\``
}
