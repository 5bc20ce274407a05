/** Incidents that count as live though their record declares something else, each with the reason. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { whyDeclared } from '../report/declared-words.ts'

/** Those among live incidents: `it was not resolved when it was first recorded`. */
export function declaredLive(live: readonly LedgerEntry[]) {
  return live.flatMap((entry) => {
    const { id, declared } = entry.file.incident
    const why = whyDeclared(entry)
    return declared === 'live' || why === null ? [] : [{ id, declared, why }]
  })
}
