/** Clock-bearing values that were changed after the incident was closed or dismissed. */
import { formatInstant } from '../../model/time.ts'
import { auditTrailRule, type AuditDraft } from '../rule.ts'
import type { FieldChange } from '../diff-versions.ts'
import { bearsClock, commitWords, differsByClock, entryWords } from '../entry-words.ts'
import { firstOf } from '../first-statements.ts'
import { isReceipt } from '../proof.ts'
import {
  entryAfter,
  entryBefore,
  isDeclared,
  type StateChange,
  stateChanges,
} from '../state-changes.ts'
import type { Trail } from '../trail.ts'
import { endedAt } from '../was-ended.ts'

const FIELDS: ReadonlySet<string> = new Set(['kind', 'roles'])

/** Prose may be mended for ever; the trail lists it. */
export const changedAfterClose = auditTrailRule(
  'changed-after-close',
  'error',
  'Nothing that a clock hears is changed once the incident is closed.',
  (trail, { policy, isPresent }) =>
    stateChanges(trail).flatMap((state): AuditDraft[] => {
      const ended = endedAt(state.before, policy)
      if (ended === null) return []
      return state.changes.flatMap((change): AuditDraft[] => {
        if (change.before !== null && isPresent(change.before)) return []
        const said = describe(change, state, ended, trail)
        if (said === null) return []
        const stated = change.after === null ? null : firstOf(trail.firsts, change.after)
        const revision = stated ?? state.revision
        return [
          {
            revision,
            message: `${said} in ${commitWords(revision)}, after the incident ended at ${formatInstant(ended)}.`,
            hint: 'Restore it, or add a `corrected` entry with `was` and `reason`; what goes on goes on after `reopened`.',
          },
        ]
      })
    })
)

function describe(
  change: FieldChange,
  { before }: StateChange,
  ended: number,
  trail: Trail
): string | null {
  const [old, fresh] = [entryBefore(change), entryAfter(change)]
  if (old === null && fresh === null) {
    return FIELDS.has(change.field)
      ? `\`${change.field}\` was ${change.kind} (${change.before?.value ?? 'nothing'} → ${change.after?.value ?? 'nothing'})`
      : null
  }
  const declared = old ?? fresh
  if (declared !== null && isDeclared(declared, before, trail)) return null
  if (old !== null && fresh !== null)
    return differsByClock(old, fresh) ? `${entryWords(old)} became ${entryWords(fresh)}` : null
  if (old !== null) return bearsClock(old) ? `${entryWords(old)} was removed` : null
  if (fresh === null || fresh.at > ended || !bearsClock(fresh) || isReceipt(fresh)) return null
  return `${entryWords(fresh)} was added`
}
