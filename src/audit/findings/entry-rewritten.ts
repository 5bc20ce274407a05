/** Timeline entries that were changed or removed after they stood on the main line. */
import { auditTrailRule } from '../rule.ts'
import { commitWords, differsByClock, entryWords, bearsClock } from '../entry-words.ts'
import { firstOf } from '../first-statements.ts'
import { entryAfter, entryBefore, isDeclared, stateChanges } from '../state-changes.ts'
import { wasEnded } from '../was-ended.ts'

/** What was changed and changed back, moved to another record, or declared by `corrected`, is no finding. */
export const entryRewritten = auditTrailRule(
  'entry-rewritten',
  'warning',
  'No entry is changed or removed after it was committed, unless a `corrected` entry says so.',
  (trail, { policy, isPresent }) =>
    stateChanges(trail)
      .filter(({ before }) => !wasEnded(before, policy))
      .flatMap(({ before, revision, changes }) =>
        changes.flatMap((change) => {
          const old = entryBefore(change)
          if (old === null || change.before === null) return []
          const fresh = entryAfter(change)
          if (fresh === null ? !bearsClock(old) : !differsByClock(old, fresh)) return []
          if (isDeclared(old, before, trail) || isPresent(change.before)) return []
          const by =
            change.after === null ? revision : (firstOf(trail.firsts, change.after) ?? revision)
          return [
            {
              revision: by,
              message:
                fresh === null
                  ? `${entryWords(old)} was removed in ${commitWords(by)}.`
                  : `${entryWords(old)} became ${entryWords(fresh)} in ${commitWords(by)}.`,
              hint: `Add a \`corrected\` entry with \`entry: ${old.event}\`, \`was\` and \`reason\`, or restore the entry.`,
            },
          ]
        })
      )
)
