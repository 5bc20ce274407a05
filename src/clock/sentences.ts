/** The sentences that `status ID` explains a due instant with. */
import { formatDuration, formatElapsed, type Instant } from '../model/time.ts'
import type { Term } from './agreement.ts'

/** A limit as the policy says it: `4h`, `3d of office time`, `immediately (5m)`. */
export function limitWords(term: Term): string {
  const length = formatDuration(term.limit)
  const said = term.isImmediate ? `immediately (${length})` : length
  return term.target.calendar === 'always' ? said : `${said} of ${term.target.calendar} time`
}

/** Who asks: a priority, or the policy for what is not assessed yet. */
export function askedBy(term: Term): string {
  return term.priority ?? 'an unassessed incident'
}

/** `14m before it was due`, `2h late`, `at the very instant it was due`. */
export function comparedToDue(at: Instant, dueAt: Instant | null): string {
  if (dueAt === null) return 'while no due instant was in force'
  if (at === dueAt) return 'at the very instant it was due'
  const apart = formatElapsed(at - dueAt)
  return at < dueAt ? `${apart} before it was due` : `${apart} late`
}
