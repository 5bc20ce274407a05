/** Finds the state of a record that stated its closure. */
import type { Revision } from '../audit/history.ts'
import type { StandingRecord, MainState } from '../audit/trail.ts'

/**
 * The first state of the last stretch in which the incident was over: what was changed after it, was changed after the
 * closure. Null where it never was, or no longer is. States in which the record was away change nothing.
 */
export function closingState(
  states: readonly MainState[],
  isOver: (record: StandingRecord) => boolean
): { readonly revision: Revision; readonly record: StandingRecord } | null {
  let closing: { readonly revision: Revision; readonly record: StandingRecord } | null = null
  for (const { revision, record } of states) {
    if (record === null) continue
    closing = isOver(record) ? (closing ?? { revision, record }) : null
  }
  return closing
}
