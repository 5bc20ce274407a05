/** Fallbacks lead on, never round. */
import type { Policy } from '../../model/policy.ts'
import { contactOf, fallbackChain } from '../shared/contacts.ts'
import { atValue, type Fault, policyRule } from '../shared/rule.ts'

/** The rule `policy-fallback-cycle`: one finding for each circle, at its first role in the file. */
export const policyFallbackCycle = policyRule(
  'policy-fallback-cycle',
  'No fallback leads back to the role it started from.',
  ({ policy }) => {
    const faults: Fault[] = []
    const told = new Set<string>()
    for (const role of Object.keys(policy.contacts)) {
      const circle = circleFrom(policy, role)
      if (circle === null || told.has(role)) continue
      for (const member of circle) told.add(member)
      faults.push({
        place: atValue('contacts', role, 'fallback'),
        message:
          circle.length === 1
            ? `\`${role}\` falls back to itself.`
            : `Fallbacks go round in a circle: ${[...circle, role].join(' → ')}.`,
        hint: 'Let one of them fall back to somebody else, or to nobody.',
      })
    }
    return faults
  }
)

/** The roles from one back to it; null where it is never reached again. */
function circleFrom(policy: Policy, role: string): readonly string[] | null {
  const chain = fallbackChain(policy, role)
  const last = contactOf(policy, chain.at(-1) ?? role)
  return last?.fallback === role ? chain : null
}
