/** What entries say of duties is what the policy asks for: a mistyped name would leave an authority without word. */
import { kindIn } from '../../model/kind-in.ts'
import type { Duty, Target } from '../../model/policy.ts'
import { nearest } from '../../model/suggest.ts'
import { atValue, type Fault, recordRule, quoted, suggestion } from '../shared/rule.ts'

/** The rule `duties-known`. */
export const dutiesKnown = recordRule(
  'duties-known',
  'submitted names a duty of the policy, aware and classified one of its regimes.',
  ({ file, policy, duties }) => {
    const { timeline, kind } = file.incident
    if (!timeline.some(({ event }) => ABOUT.has(event))) return []
    // What was closed is held against the policy of then; what it owes may come from a later one.
    const known = [...(kindIn(policy, kind)?.duties ?? []), ...duties().flatMap(dutyOf)]
    const regimes = new Set([
      ...Object.keys(policy.regimes ?? {}),
      ...known.flatMap(({ when }) => when?.regime ?? []),
    ])
    return timeline.flatMap((event, index): Fault[] => {
      if (event.event === 'submitted')
        return unknown('duty', event.duty, new Set(known.map(({ id }) => id)), index)
      if (event.event !== 'aware' && event.event !== 'classified') return []
      if (event.regime === undefined) return []
      const faults = unknown('regime', event.regime, regimes, index)
      if (faults.length > 0 || event.event === 'aware') return faults
      return classFaults(event.as, event.regime, known, index)
    })
  }
)

const ABOUT: ReadonlySet<string> = new Set(['aware', 'classified', 'submitted'])

function dutyOf({ limit: { asked } }: { limit: { asked: Target } }): Duty[] {
  return asked.do === 'submit' ? [asked] : []
}

function unknown(
  key: 'duty' | 'regime',
  name: string,
  known: ReadonlySet<string>,
  index: number
): Fault[] {
  if (known.has(name)) return []
  const where = key === 'duty' ? 'for this kind of incidents' : 'among its `regimes`'
  return [
    {
      place: atValue('timeline', index, key),
      message: `The policy has no ${key} ${quoted(name)} ${where}.`,
      hint: suggestion(name, known),
    },
  ]
}

/** A class that nothing asks for is a decision; one that is nearly another is a slip. */
function classFaults(as: string, regime: string, known: readonly Duty[], index: number): Fault[] {
  const classes = new Set(known.flatMap(({ when }) => (when?.regime === regime ? when.as : [])))
  const meant = classes.has(as) ? null : nearest(as, [...classes])
  if (meant === null) return []
  return [
    {
      severity: 'warning',
      place: atValue('timeline', index, 'as'),
      message: `No duty of ${regime} asks for what is ${quoted(as)}, so nothing is owed by it.`,
      hint: `Did you mean \`${meant}\`?`,
    },
  ]
}
