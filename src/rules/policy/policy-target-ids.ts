/** A target's id stands once in a list, because a delivered notice is known by it. */
import { atValue } from '../shared/place.ts'
import { policyRule } from '../shared/rule.ts'
import { targetListsOf } from '../shared/targets.ts'

/** The rule `policy-target-ids`. */
export const policyTargetIds = policyRule(
  'policy-target-ids',
  'No two targets of one list have the same id.',
  ({ policy }) =>
    targetListsOf(policy).flatMap(({ targets, keys, kind, priority }) =>
      targets.flatMap((target, index) =>
        targets.findIndex(({ id }) => id === target.id) === index
          ? []
          : [
              {
                place: atValue(...keys, index, 'id'),
                message: `\`${kind}\` has a second target ${target.id} ${priority === null ? 'before the assessment' : `for ${priority}`}.`,
                hint: 'Give each an id of its own; what stays one obligation across priorities keeps its id.',
              },
            ]
      )
    )
)
