/** A duplicate that was known earlier gives its original no more time: what counts from awareness counts from the first. */
import { awarenessOf } from '../../clock/duty-standing.ts'
import type { Course } from '../../clock/course.ts'
import { isLive } from '../../clock/declared.ts'
import { kindIn } from '../../model/kind-in.ts'
import type { Policy } from '../../model/policy.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { atValue, type Fault, recordRule, quoted } from '../shared/rule.ts'

/** The rule `duplicate-awareness`. */
export const duplicateAwareness = recordRule(
  'duplicate-awareness',
  'What was known by a duplicate first is logged as aware in the record that it names, so that no duty gains time by it.',
  (context) => {
    const { course, policy } = context
    if (course.status !== 'dismissed' || !isLive(context)) return []
    const original = context.original()
    if (original?.file.incident.declared !== 'live') return []
    const { id, kind } = original.file.incident
    const told = new Set<string>()
    return regimesOf(policy, kind).flatMap((regime): Fault | [] => {
      const own = awarenessOf(regime, course)
      const theirs = awarenessOf(regime, original.course)
      if (own.at >= theirs.at) return []
      const isNamed = regime !== undefined && [course, original.course].some(naming(regime))
      const entry = entryWords(own.at, isNamed ? regime : undefined)
      if (told.has(entry)) return []
      told.add(entry)
      return {
        place: atValue('duplicate-of'),
        message: `This duplicate was known at ${formatInstant(own.at)}, and ${quoted(id)} says that it was known later: what is owed to authorities is due too late there.`,
        hint: `Add ${entry} to ${quoted(id)}; or, where nobody was aware by then, log here when somebody was.`,
      }
    })
  }
)

/** What the duties of a kind count awareness by; undefined among them: any regime. */
function regimesOf(policy: Policy, kind: string): readonly (string | undefined)[] {
  const regimes = (kindIn(policy, kind)?.duties ?? []).flatMap(({ anchors, when }) =>
    anchors.flatMap(({ from, of }) => (from === 'aware' ? [of ?? when?.regime] : []))
  )
  return [...new Set(regimes)]
}

function naming(regime: string) {
  return ({ events }: Course) =>
    events.some(({ event }) => event.event === 'aware' && event.regime === regime)
}

function entryWords(at: Instant, regime: string | undefined): string {
  const of = regime === undefined ? '' : `, regime: ${regime}`
  return `\`{ at: ${formatInstant(at)}, event: aware${of} }\``
}
