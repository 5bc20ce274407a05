/** Incidents that go by another id than they were committed with. */
import { auditTrailRule } from '../rule.ts'
import { commitWords } from '../entry-words.ts'

/** Two branches that took the same id are put right by giving one of them another: the first id is still there then. */
export const idChanged = auditTrailRule(
  'id-changed',
  'error',
  'An incident keeps the id that it was committed with.',
  ({ states, present, became }) => {
    const end = states.at(-1)
    if (present !== null || end === undefined || became.length === 0) return []
    return {
      revision: end.revision,
      message: `Its entries stand under ${became.join(' and ')} since ${commitWords(end.revision)}.`,
      hint: 'Give it its first id again: links, tracking issues and reports know it by that. Where it is of another kind, give that a record of its own, and dismiss this one with `duplicate-of`.',
    }
  }
)
