/** Whether something is overdue, as the exit codes mean it. */
import type { LedgerEntry } from '../../clock/obligation.ts'

/** Whether a live incident owes something past its due instant; exercises and backfills alarm nobody. */
export function isOverdue({ file, obligations }: LedgerEntry): boolean {
  return file.incident.declared === 'live' && obligations.some(({ state }) => state === 'overdue')
}
