/** Entries that name somebody else than the author of the commit that first states them. */
import { attestedBy, PEOPLE, type PersonKey } from '../attested.ts'
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
    const told = PEOPLE.flatMap((key) => {
      const named = timelineOf(present.version).flatMap(
        (fact) => attestedBy(entryOf(fact), key, firstOf(firsts, fact), context) ?? []
      )
      const asserted = named.filter((attested) => !attested).length
      return asserted === 0 ? [] : [wordsOf(key, named.length, asserted)]
    })
    if (told.length === 0) return []
    return {
      message: `Of ${told.join('; of ')}: asserted, not attested.`,
      hint: 'Where it matters, ask the person named, or look for their comment on the tracking issue.',
    }
  }
)

function wordsOf(key: PersonKey, all: number, asserted: number): string {
  const entries = all === 1 ? 'the one entry' : `${all} entries`
  const were = asserted === 1 ? 'was' : 'were'
  return `${entries} with a \`${key}\`, ${asserted} ${were} committed by somebody else`
}
