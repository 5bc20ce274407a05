/** Incidents that were made another kind after their first commit. */
import { commitWords } from '../entry-words.ts'
import { valueOf } from '../facts.ts'
import { auditTrailRule } from '../rule.ts'
import { incidentsIn, stateChanges } from '../state-changes.ts'
import { wasEnded } from '../verdicts.ts'

/** After closure `changed-after-close` tells of it. */
export const kindChanged = auditTrailRule(
  'kind-changed',
  'warning',
  'An incident keeps its kind: whom it is owed to, and by when, depends on it.',
  (trail, { verdicts }) => {
    const { present } = trail
    if (present === null) return []
    const kind = valueOf(present.version, 'kind')
    const incidentOf = incidentsIn(trail)
    return stateChanges(trail).flatMap(({ before, after, revision }) => {
      const [old, fresh] = [valueOf(before.version, 'kind'), valueOf(after.version, 'kind')]
      const isNews = old !== fresh && old !== kind && fresh !== null
      if (!isNews || wasEnded(before, verdicts) || incidentOf(before) !== incidentOf(present))
        return []
      return {
        revision,
        message: `\`kind\` was ${old ?? 'nothing'} and is ${fresh} since ${commitWords(revision)}: what was owed for ${old ?? 'it'} is owed no more.`,
        hint: 'Put it back; an incident that turns out to be of another kind gets a record of its own, and this one is dismissed with `duplicate-of`.',
      }
    })
  }
)
