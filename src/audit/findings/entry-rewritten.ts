/** Timeline entries that were changed or removed after they stood on the main line. */
import { auditTrailRule } from '../context.ts'
import { commitWords, differsByClock, entryWords, bearsClock } from '../entry-words.ts'
import { entryAfter, entryBefore, isDeclared, stateChanges } from '../state-changes.ts'
import { wasEnded } from '../was-ended.ts'

/** What was changed and changed back, moved to another record, or declared by `corrected`, is no finding. */
export const entryRewritten = auditTrailRule(
  'entry-rewritten',
  'warning',
  'No entry is changed or removed after it was committed, unless a `corrected` entry says so.',
  (trail, { traced, policy }) =>
    stateChanges(trail)
      .filter(({ before }) => !wasEnded(before, policy))
      .flatMap(({ before, revision, changes }) =>
        changes.flatMap((change) => {
          const old = entryBefore(change)
          if (old === null || traced.presentEntries.has(change.before?.value ?? '')) return []
          if (isDeclared(old, before, trail)) return []
          const fresh = entryAfter(change)
          if (fresh === null ? !bearsClock(old) : !differsByClock(old, fresh)) return []
          const by =
            change.after === null
              ? revision
              : (traced.firsts.of(trail.key, change.after) ?? revision)
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
