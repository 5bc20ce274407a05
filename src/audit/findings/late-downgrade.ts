/** Priorities that were lowered when a limit was already broken or nearly used up, or once all was resolved. */
import { isMoreUrgent } from '../../clock/priority.ts'
import type { Obligation } from '../../clock/obligation.ts'
import { formatInstant } from '../../model/time.ts'
import { auditTrailRule } from '../rule.ts'

/** The rest of a limit in which a downgrade is told: it buys time just when there is none left. */
const LAST_PART = 1 / 4

export const lateDowngrade = auditTrailRule(
  'late-downgrade',
  'warning',
  'No priority is lowered after a breach or a resolution, or in the last quarter of a limit.',
  ({ present }, { verdicts, now }) => {
    if (present === null) return []
    const { priorityChanges: changes, statusChanges } = verdicts.ofTheTime(present, now).course
    return changes.flatMap((change, index) => {
      const before = changes[index - 1]
      if (before === undefined || !isMoreUrgent(before.priority, change.priority)) return []
      const { obligations } = verdicts.ofTheTime(present, change.at - 1)
      const broken = obligations.filter(({ breaches }) => breaches > 0)
      const nearly = obligations.filter((row) => isNearlyDue(row, change.at))
      const resolved = statusChanges.find(
        ({ status, at }) => status === 'resolved' && at <= change.at
      )
      if (broken.length === 0 && nearly.length === 0 && resolved === undefined) return []
      const why =
        broken.length > 0
          ? `after a breach of ${namesOf(broken)}`
          : nearly.length > 0
            ? `in the last quarter of ${namesOf(nearly)}`
            : null
      const over =
        resolved === undefined ? null : `after it was resolved at ${formatInstant(resolved.at)}`
      return {
        proof: 'typed' as const,
        message: `It was lowered from ${before.priority} to ${change.priority} at ${formatInstant(change.at)}, ${[why, over].filter((part) => part !== null).join(', and ')}.`,
        hint: 'Ask what was learned at that moment; the assessment’s `reason` or `note` should say.',
      }
    })
  }
)

function isNearlyDue({ do: kind, state, dueAt, anchorAt }: Obligation, at: number): boolean {
  if (kind === 'update' || dueAt === null) return false
  if (state !== 'pending' && state !== 'due-soon') return false
  return dueAt - at <= (dueAt - anchorAt) * LAST_PART
}

function namesOf(rows: readonly Obligation[]): string {
  return [...new Set(rows.map(({ target }) => `\`${target}\``))].slice(0, 3).join(', ')
}
