/** Finds the state of a record that stated its closure, and the bytes of any state. */
import type { History, Revision } from '../audit/history.ts'
import type { HeldVersion, MainState } from '../audit/trail.ts'

/** A version in git: the commit that brought it to the main line, and its bytes. */
export interface CommittedBlob {
  readonly commit: string
  readonly blob: string
}

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

/** What stood at `path` on the main line once `until` was there (null: at its end); null where nothing did. */
export function blobAt(
  { revisions }: History,
  path: string,
  until: Revision | null
): CommittedBlob | null {
  const end = until === null ? revisions.length : revisions.indexOf(until) + 1
  const last = revisions.findLast(
    ({ isMainLine, changes }, index) =>
      index < end && isMainLine && changes.some((change) => change.path === path)
  )
  const blob = last?.changes.find((change) => change.path === path)?.after ?? null
  return last === undefined || blob === null ? null : { commit: last.commit.hash, blob }
}
