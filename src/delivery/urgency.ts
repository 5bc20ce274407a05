/** Which incident is told first: of what goes out one after the other, the worst waits for nothing. */
import type { LedgerEntry } from '../clock/obligation.ts'

/** 1 for a P1 and so on; an incident that nobody assessed yet comes right after P1. */
export function urgencyOf({ course: { priority } }: LedgerEntry): number {
  return priority === null ? 1.5 : Number(priority.slice(1))
}

/** The most urgent first; equals stay in their order. */
export function mostUrgentFirst(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.toSorted((one, other) => urgencyOf(one) - urgencyOf(other))
}
