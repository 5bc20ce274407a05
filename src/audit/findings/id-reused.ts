/** Ids that were given to a second incident. */
import { auditTrailRule } from '../rule.ts'
import { commitWords } from '../entry-words.ts'
import { timelineOf, valueOf } from '../facts.ts'
import { isOtherIncident } from '../state-changes.ts'

/** Where the first incident lives on under another id, two branches had met in one id, and were put right. */
export const idReused = auditTrailRule(
  'id-reused',
  'error',
  'No id is given to a second incident.',
  ({ states }, { isPresent }) => {
    const held = states.flatMap((state) =>
      state.held === null ? [] : [{ revision: state.revision, held: state.held }]
    )
    return held.flatMap(({ revision, held: after }, index) => {
      const before = held[index - 1]?.held
      if (before === undefined || !isOtherIncident(before, after)) return []
      if (timelineOf(before.version).some(isPresent)) return []
      return [
        {
          revision,
          message: `It stood for ${valueOf(before.version, 'title') ?? 'another incident'} until ${commitWords(revision)} gave it to ${valueOf(after.version, 'title') ?? 'this one'}.`,
          hint: 'Restore the first record, and give the second one an id of its own with `incident-ledger new`.',
        },
      ]
    })
  }
)
