/** Incidents that were made a backfill or an exercise, or live, after their first commit. */
import { auditTrailRule } from '../rule.ts'
import { commitWords } from '../entry-words.ts'
import { valueOf } from '../facts.ts'
import { firstOf } from '../first-statements.ts'

/** What is not live counts in no figure, so the word has to stand there from the start. */
export const declaredChanged = auditTrailRule(
  'declared-changed',
  'error',
  '`declared` is what the first commit said.',
  ({ steps, present, firsts }) => {
    if (present === null) return []
    const first = steps
      .flatMap(({ changes }) => changes)
      .find(({ field, after }) => field === 'declared' && after !== null)?.after
    const fact = present.version.facts.find(({ field }) => field === 'declared')
    const now = valueOf(present.version, 'declared')
    if (first === undefined || first === null || fact === undefined || first.value === now)
      return []
    const revision = firstOf(firsts, fact)
    return [
      {
        revision,
        message: `\`declared\` was ${first.value} and is ${now ?? 'nothing'}${revision === null ? '' : ` since ${commitWords(revision)}`}.`,
        hint: 'Put it back, or have whoever owns the figures agree: only live incidents count in them.',
      },
    ]
  }
)
