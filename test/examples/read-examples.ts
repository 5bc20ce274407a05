/** The worked examples as the product reads and computes them, for the tests beside this file. */
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Zones } from '../../src/model/time.ts'
import type { ParsedRecord } from '../../src/parse/parse-record.ts'
import { readLedger } from '../../src/store/read-ledger.ts'
import { readPolicy } from '../../src/store/read-policy.ts'
import { loadZones } from '../../src/store/zones.ts'
import { at } from '../support/incidents.ts'

/** The moment that the examples are looked at: one is overdue by then, one in time. */
export const NOW = '2026-11-22T00:00:00Z'

/** A folder of records, read and computed. */
export interface Computed {
  readonly policy: Policy
  readonly zones: Zones
  readonly records: readonly ParsedRecord[]
  readonly files: readonly IncidentFile[]
  readonly entries: readonly LedgerEntry[]
}

/** Reads the folder and computes it by the default policy, as of `now`. */
export async function readComputed(folder: string, now: string): Promise<Computed> {
  const { policy } = await readPolicy('.', 'incidents/policy.yml')
  if (policy === null) throw new Error('The default policy cannot be read.')
  const zones = await loadZones()
  const { records } = await readLedger('.', folder)
  const files = records.flatMap(({ file }) => (file === null ? [] : [file]))
  return { policy, zones, records, files, entries: computeLedger(files, policy, zones, at(now)) }
}
