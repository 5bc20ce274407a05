/** Finds the state of a record that stated its closure. */
import type { Revision } from '../audit/history.ts'
import type { HeldVersion, MainState } from '../audit/trail.ts'

/**
 * The first state of the last stretch in which the incident was over: what was changed after it, was changed after the
 * closure. Null where it never was, or no longer is. States in which the record was away change nothing.
 */
export function closingState(
  states: readonly MainState[],
  isOver: (held: HeldVersion) => boolean
): { readonly revision: Revision; readonly held: HeldVersion } | null {
  let closing: { readonly revision: Revision; readonly held: HeldVersion } | null = null
  for (const { revision, held } of states) {
    if (held === null) continue
    closing = isOver(held) ? (closing ?? { revision, held }) : null
  }
  return closing
}
