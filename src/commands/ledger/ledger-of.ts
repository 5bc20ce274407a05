/** The ledger of what was gathered, as of a moment. */
import { computeLedgerOfTheTime } from '../../clock/compute-ledger.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import type { Instant } from '../../model/time.ts'
import type { Gathered } from './gather.ts'

/** Every incident, each clock held against the policy in force when it started. */
export function ledgerOf(
  { files, policies, pastOf, zones }: Pick<Gathered, 'files' | 'policies' | 'pastOf' | 'zones'>,
  now: Instant
): LedgerEntry[] {
  return computeLedgerOfTheTime(files, policies.timeline, zones, now, pastOf)
}
