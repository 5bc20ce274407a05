/** Entries that name somebody else than the author of the commit that first states them. */
import { attestedBy } from '../attested.ts'
import { entryOf, timelineOf } from '../facts.ts'
import { firstOf } from '../first-statements.ts'
import { auditTrailRule } from '../rule.ts'

/** One person writing for all is how a record is kept; an auditor wants to know how much rests on it. */
export const assertedPeople = auditTrailRule(
  'asserted-people',
  'note',
  'Who acted is attested where they committed it themselves, else only asserted.',
  ({ present, firsts }, context) => {
    if (present === null) return []
    const named = timelineOf(present.version).flatMap(
      (fact) => attestedBy(entryOf(fact), firstOf(firsts, fact), context) ?? []
    )
    const asserted = named.filter((attested) => !attested).length
    if (asserted === 0) return []
    return [
      {
        message: `Of ${named.length === 1 ? 'the one entry' : `${named.length} entries`} with a \`by\`, ${asserted} ${asserted === 1 ? 'was' : 'were'} committed by somebody else: who acted is asserted, not attested.`,
        hint: 'Where it matters, ask the person named, or look for their comment on the tracking issue.',
      },
    ]
  }
)
