/** Nothing that is owed to an authority ends with a duplicate: it goes on in the record that it names. */
import type { Course } from '../../clock/course.ts'
import { isLive } from '../../clock/declared.ts'
import { kindIn } from '../../model/kind-in.ts'
import { atValue, type Fault, quoted, recordRule } from '../shared/rule.ts'

/** The rule `duplicate-classified`. */
export const duplicateClassified = recordRule(
  'duplicate-classified',
  'A duplicate names a record that is no exercise, and that is classified wherever the duplicate says that something is owed.',
  (context) => {
    const { file, course, policy } = context
    if (course.status !== 'dismissed' || !isLive(context)) return []
    const original = context.original()
    if (original === null) return []
    const { id, declared } = original.file.incident
    const place = atValue('duplicate-of')
    if (declared === 'exercise') {
      return [
        {
          place,
          message: `${quoted(id)} is an exercise: there nothing counts, and here it was dismissed.`,
          hint: 'Name the live record in which it goes on; where there is none, take the key out and reopen this one.',
        },
      ]
    }
    const asked = (kindIn(policy, file.incident.kind)?.duties ?? []).flatMap(({ when }) =>
      when === undefined ? [] : [when]
    )
    return [...new Set(asked.map(({ regime }) => regime))].flatMap((regime): Fault | [] => {
      const said = classifiedAs(regime, course)
      const isOwed = asked.some((when) => when.regime === regime && when.as.includes(said ?? ''))
      if (said === null || !isOwed || classifiedAs(regime, original.course) !== null) return []
      return {
        place,
        message: `This duplicate was classified as ${quoted(said)} under ${quoted(regime)}, and ${quoted(id)} is not classified: what is owed to authorities is owed by neither.`,
        hint: `Log \`classified\` with \`regime: ${regime}\` in ${quoted(id)}: as ${quoted(said)}, or as what it is.`,
      }
    })
  }
)

/** What was said last under a regime; null where nothing was. */
function classifiedAs(regime: string, { events }: Course): string | null {
  const last = events.findLast(
    ({ event }) => event.event === 'classified' && event.regime === regime
  )?.event
  return last?.event === 'classified' ? last.as : null
}
