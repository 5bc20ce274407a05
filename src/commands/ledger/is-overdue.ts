/** Whether something is overdue, as the exit codes mean it. */
import { isLive } from '../../clock/declared.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'

/** Whether a live incident owes something past its due instant; exercises and backfills alarm nobody. */
export function isOverdue(entry: LedgerEntry): boolean {
  return isLive(entry) && entry.obligations.some(({ state }) => state === 'overdue')
}
