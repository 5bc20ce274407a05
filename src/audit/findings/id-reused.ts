/** Ids that were given to a second incident. */
import { commitWords } from '../entry-words.ts'
import { valueOf } from '../facts.ts'
import { livesElsewhere } from '../moved-away.ts'
import { auditTrailRule } from '../rule.ts'
import { recordStates, incidentsIn } from '../state-changes.ts'

/**
 * Two branches may meet in one id; that is put right by giving one of the incidents another. So nothing is told where
 * the id stands for the first one again, or where that has a record which never stood for anything else.
 */
export const idReused = auditTrailRule(
  'id-reused',
  'error',
  'No id is given to a second incident.',
  (trail, context) => {
    const states = recordStates(trail)
    const incidentOf = incidentsIn(trail)
    return states.flatMap(({ revision, record: after }, index) => {
      const before = states[index - 1]?.record
      if (before === undefined || incidentOf(before) === incidentOf(after)) return []
      const isBack = trail.present !== null && incidentOf(before) === incidentOf(trail.present)
      if (isBack || livesElsewhere(before, { record: after, revision }, trail, context)) return []
      return {
        revision,
        message: `It stood for ${valueOf(before.version, 'title') ?? 'another incident'} until ${commitWords(revision)} gave it to ${valueOf(after.version, 'title') ?? 'this one'}.`,
        hint: 'Restore the first record, and give the second one an id of its own with `incident-ledger new`.',
      }
    })
  }
)
