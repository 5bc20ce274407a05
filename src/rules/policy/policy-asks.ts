/** What the policy asks an event to carry is something that the event can carry. */
import { alternativesOf, askable } from '../../model/asks.ts'
import { EVENT_NAMES } from '../../model/events.ts'
import { atValue, policyRule, suggestion } from '../shared/rule.ts'

/** The rule `policy-asks`. */
export const policyAsks = policyRule(
  'policy-asks',
  'asks names keys that the event has, statuses that can come before it, or evidence.',
  ({ policy }) =>
    Object.entries(policy.kinds).flatMap(([kind, { asks = {} }]) =>
      EVENT_NAMES.flatMap((name) =>
        (asks[name] ?? []).flatMap((ask, index) =>
          alternativesOf(ask)
            .filter((word) => !askable(name).includes(word))
            .map((word) => ({
              place: atValue('kinds', kind, 'asks', name, index),
              message: `\`${word}\` is no key of \`${name}\`, and no status that can come before it.`,
              hint: suggestion(word, askable(name)),
            }))
        )
      )
    )
)
