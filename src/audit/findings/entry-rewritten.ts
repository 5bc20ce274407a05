/** Timeline entries that were changed or removed after they stood on the main line. */
import { commitWords, verdictsWords } from '../entry-words.ts'
import { rewritesIn } from '../rewrites.ts'
import { type AuditDraft, auditTrailRule } from '../rule.ts'

export const entryRewritten = auditTrailRule(
  'entry-rewritten',
  'warning',
  'No entry is changed or removed after it was committed, unless a `corrected` entry says so.',
  (trail, context) =>
    rewritesIn(trail, context).flatMap(
      ({ words, entry, revision, ended, verdicts }): AuditDraft[] => {
        if (ended !== null) return []
        return [
          {
            revision,
            message: `${words} in ${commitWords(revision)}${verdictsWords(verdicts)}.`,
            hint:
              entry === null
                ? 'Restore it, and say in the timeline who took over, and when.'
                : `Add a \`corrected\` entry with \`entry: ${entry}\`, \`was\` and \`reason\`, or restore the entry.`,
          },
        ]
      }
    )
)
