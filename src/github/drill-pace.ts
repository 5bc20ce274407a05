/** The pace that drills and tests against a stand-in set in the environment: they need not wait as GitHub has us wait. */
import type { ClientOptions } from './client.ts'

/** What it sets, in milliseconds; what it leaves out is the client's own. */
export type DrillPace = Pick<ClientOptions, 'writeSpacing' | 'patience'>

/** Reads it. */
export function drillPaceOf(env: Readonly<Record<string, string | undefined>>): DrillPace {
  const spacing = env['INCIDENT_LEDGER_WRITE_SPACING']
  const patience = env['INCIDENT_LEDGER_PATIENCE']
  return {
    ...(spacing === undefined ? {} : { writeSpacing: Number(spacing) }),
    ...(patience === undefined ? {} : { patience: Number(patience) }),
  }
}
