/** A target's id stands once in a list, because a delivered notice is known by it. */
import { atValue, type Fault, policyRule } from '../shared/rule.ts'
import { targetListsOf } from '../shared/targets.ts'

/** What the keys of other words begin with: of a hold, a dismissal, a closing, and what a pull request proposes. */
const TAKEN = /^(?:held|dismissed|closed|proposed-.*)$/

/** The rule `policy-target-ids`. */
export const policyTargetIds = policyRule(
  'policy-target-ids',
  'No two targets of one list have the same id, and none has an id that other notices go by.',
  ({ policy }) =>
    targetListsOf(policy).flatMap(({ targets, keys, kind, priority }) =>
      targets.flatMap((target, index): Fault | [] => {
        const place = atValue(...keys, index, 'id')
        if (TAKEN.test(target.id))
          return {
            place,
            message: `A target cannot be called ${target.id}: other notices go by that name.`,
            hint: `Say what is owed, as in \`reach-${target.id}\`.`,
          }
        return targets.findIndex(({ id }) => id === target.id) === index
          ? []
          : {
              place,
              message: `\`${kind}\` has a second target ${target.id} ${priority === null ? 'before the assessment' : `for ${priority}`}.`,
              hint: 'Give each an id of its own; what stays one obligation across priorities keeps its id.',
            }
      })
    )
)
