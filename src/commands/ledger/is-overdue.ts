/** Whether something is overdue, as the exit codes mean it. */
import { isLive } from '../../clock/declared.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'

/**
 * Whether a live incident owes something past its due instant. Exercises and backfills alarm nobody, nor does what was written
 * below a dismissal.
 */
export function isOverdue(entry: LedgerEntry): boolean {
  return entry.open && isLive(entry) && entry.obligations.some(({ state }) => state === 'overdue')
}
