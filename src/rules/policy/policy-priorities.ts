/** Matrix, raises, definitions and targets speak only of priorities that the policy has. */
import { IMPACTS, URGENCIES } from '../../model/events.ts'
import type { PolicyKind } from '../../model/policy.ts'
import { atKey, atValue, policyRule } from '../shared/rule.ts'
import { priorityEntries } from '../shared/targets.ts'

/** The rule `policy-priorities`. */
export const policyPriorities = policyRule(
  'policy-priorities',
  'The priorities in matrix, raise, definitions and targets are listed under priorities.',
  ({ policy }) => {
    const known = priorityEntries(policy.priorities).map(([priority]) => priority)
    return Object.entries(policy.kinds)
      .flatMap(([name, kind]) => prioritiesIn(name, kind))
      .filter(({ priority }) => !known.includes(priority))
      .map(({ priority, place }) => ({
        place,
        message: `${priority} is not among the policy's priorities.`,
        hint: `Use one of ${known.join(', ')}, or add ${priority} under \`priorities\`.`,
      }))
  }
)

function prioritiesIn(name: string, kind: PolicyKind) {
  return [
    ...priorityEntries(kind.definitions).map(([priority]) => ({
      priority,
      place: atKey('kinds', name, 'definitions', priority),
    })),
    ...IMPACTS.flatMap((impact) =>
      URGENCIES.map((urgency) => ({
        priority: kind.matrix[impact][urgency],
        place: atValue('kinds', name, 'matrix', impact, urgency),
      }))
    ),
    ...kind.raise.map((raise, index) => ({
      priority: raise['at-least'],
      place: atValue('kinds', name, 'raise', index, 'at-least'),
    })),
    ...priorityEntries(kind.targets).map(([priority]) => ({
      priority,
      place: atKey('kinds', name, 'targets', priority),
    })),
  ]
}
