/** Incidents that count as live though their record declares something else, each with the reason. */
import type { Declaration } from '../clock/declared.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { whyDeclared } from '../report/declared-words.ts'

/** One of them. */
export interface DeclaredLive {
  readonly id: string
  readonly declared: Declaration['as']
  /** `it was not resolved when it was first recorded`. */
  readonly why: string
}

/** Those among live incidents. */
export function declaredLive(live: readonly LedgerEntry[]): DeclaredLive[] {
  return live.flatMap((entry): DeclaredLive[] => {
    const { id, declared } = entry.file.incident
    const why = whyDeclared(entry)
    return declared === 'live' || why === null ? [] : [{ id, declared, why }]
  })
}
