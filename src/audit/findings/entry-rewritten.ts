/** Timeline entries that were changed or removed after they stood on the main line. */
import { commitWords, entryWords, verdictsWords } from '../entry-words.ts'
import { claimedAt } from '../first-statements.ts'
import { detoursIn } from '../put-back.ts'
import { formatElapsed } from '../../model/time.ts'
import { rewritesIn } from '../rewrites.ts'
import { type AuditDraft, auditTrailRule } from '../rule.ts'

export const entryRewritten = auditTrailRule(
  'entry-rewritten',
  'warning',
  'No entry is changed or removed after it was committed, unless a `corrected` entry says so.',
  (trail, context) => [
    ...rewritesIn(trail, context).flatMap(
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
    ),
    ...detoursIn(trail).flatMap((detour): AuditDraft[] => {
      const { entry, meanwhile, left, back } = detour
      const since = claimedAt(left)
      if (claimedAt(back) - since <= context.limitsAt(since).lateOf(entry.event)) return []
      const what = meanwhile === null ? 'was gone' : `read ${entryWords(meanwhile)}`
      return [
        {
          severity: 'note',
          revision: back,
          message: `${entryWords(entry)} ${what} from ${commitWords(left)} to ${commitWords(back)}, for ${formatElapsed(claimedAt(back) - since)}.`,
          hint: 'What was reported in between rests on what stood then: draw it again.',
        },
      ]
    }),
  ]
)
