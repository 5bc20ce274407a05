/** What duties refer to is there: regimes, the duties that they count from, the calendar of their noon. */
import type { Duty, Policy } from '../../model/policy.ts'
import { atValue, type Fault, policyRule, quoted, suggestion } from '../shared/rule.ts'

type Keys = readonly (string | number)[]

/** The rule `policy-duties`. */
export const policyDuties = policyRule(
  'policy-duties',
  'Regimes, duties and calendars that a duty names are there, and no duty waits for itself.',
  ({ policy }) =>
    Object.entries(policy.kinds).flatMap(([kind, { duties = [] }]) =>
      duties.flatMap((duty, index) =>
        faultsOf(duty, duties, policy, ['kinds', kind, 'duties', index])
      )
    )
)

function faultsOf(duty: Duty, duties: readonly Duty[], policy: Policy, keys: Keys): Fault[] {
  const regimes = Object.keys(policy.regimes ?? {})
  const noon = duty['next-noon']
  return [
    ...named('regime', duty.when?.regime, regimes, [...keys, 'when', 'regime']),
    ...named('calendar', noon, Object.keys(policy.calendars), [...keys, 'next-noon']),
    ...duty.anchors.flatMap(({ from, of }, index): Fault | Fault[] => {
      const place = [...keys, 'anchors', index, 'of']
      if (from === 'submitted') {
        const known = duties.map(({ id }) => id)
        return waitsForItself(duty, duties) ? circle(duty, place) : named('duty', of, known, place)
      }
      if (from === 'aware' || from === 'classified') return named('regime', of, regimes, place)
      if (of === undefined) return []
      return {
        place: atValue(...place),
        message: `\`of\` says nothing beside \`from: ${from}\`.`,
        hint: 'Drop it: it names the duty of `submitted`, or the regime of `aware` and `classified`.',
      }
    }),
  ]
}

function named(
  what: 'regime' | 'calendar' | 'duty',
  name: string | undefined,
  known: readonly string[],
  keys: Keys
): Fault[] {
  if (name === undefined || known.includes(name)) return []
  return [
    {
      place: atValue(...keys),
      message: `The policy has no ${what} ${quoted(name)}.`,
      hint: suggestion(name, known),
    },
  ]
}

function circle({ id }: Duty, keys: Keys): Fault {
  return {
    place: atValue(...keys),
    message: `The duty ${id} counts from what counts from it, so that it never begins.`,
    hint: 'Let it count from an event, or use `every` for what comes again.',
  }
}

/** Whether all that it counts from are submissions that in the end count from its own. */
function waitsForItself(duty: Duty, duties: readonly Duty[]): boolean {
  const seen = new Set<string>()
  const begins = (one: Duty): boolean => {
    if (seen.has(one.id)) return false
    seen.add(one.id)
    return one.anchors.some(({ from, of }) => {
      const before = duties.find(({ id }) => id === of)
      return from !== 'submitted' || before === undefined || begins(before)
    })
  }
  return !begins(duty)
}
