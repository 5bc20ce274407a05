/** Incidents that go by another id than they were committed with. */
import { auditTrailRule } from '../context.ts'
import { commitWords } from '../entry-words.ts'

/** Two branches that took the same id are put right by giving one of them another: the first id is still there then. */
export const idChanged = auditTrailRule(
  'id-changed',
  'error',
  'An incident keeps the id that it was committed with.',
  (trail, { traced }) => {
    const end = trail.states.at(-1)
    if (trail.present !== null || end === undefined || trail.became.length === 0) return []
    const names = trail.became.map((key) => traced.trails.get(key)?.id ?? key).join(' and ')
    return [
      {
        revision: end.revision,
        message: `Its entries stand under ${names} since ${commitWords(end.revision)}.`,
        hint: 'Give it its first id again: links, tracking issues and reports know it by that.',
      },
    ]
  }
)
