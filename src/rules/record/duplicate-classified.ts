/** Nothing that is owed to an authority ends with a duplicate: it goes on in the record that it names. */
import type { Course } from '../../clock/course.ts'
import { isLive } from '../../clock/declared.ts'
import { sameId } from '../../model/id.ts'
import { kindIn } from '../../model/kind-in.ts'
import { atValue, type Fault, quoted, recordRule } from '../shared/rule.ts'

/** The rule `duplicate-classified`. */
export const duplicateClassified = recordRule(
  'duplicate-classified',
  'A duplicate goes on in the record that it names: none that is an exercise, is dismissed for this one, or lacks its classification.',
  (context) => {
    const { file, course, policy } = context
    if (course.status !== 'dismissed' || !isLive(context)) return []
    const original = context.original()
    if (original === null) return []
    const { id, declared, 'duplicate-of': next } = original.file.incident
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
    const isMutual = next !== undefined && sameId(next, file.incident.id)
    if (isMutual && original.course.status === 'dismissed') {
      return [
        {
          place,
          message: `${quoted(id)} was dismissed as a duplicate of this one: it goes on in neither.`,
          hint: 'Reopen the one in which it goes on, and take its key out.',
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
