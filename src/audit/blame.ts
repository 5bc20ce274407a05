/** Which commit did what stands: the one through which the main line came to it for good. */
import type { FieldChange } from './diff-versions.ts'
import type { Revision } from './history.ts'
import type { RecordState } from './state-changes.ts'
import type { Trail } from './trail.ts'

/**
 * The commit that brought a change to the main line, after the first of the states and for good: what was put back in
 * between and changed again, was changed again.
 */
export function blameFor(
  trail: Trail,
  states: readonly RecordState[],
  change: FieldChange
): Revision | null {
  const { before, after } = change
  const isDone = ({ record: { version } }: RecordState) =>
    after === null
      ? before !== null && !version.facts.includes(before)
      : version.facts.includes(after)
  const since = states.findLastIndex((state) => !isDone(state)) + 1
  const revision = states[since]?.revision ?? null
  return revision === null ? null : authorOf(trail, revision, change)
}

/** Of what came through a merge, the commit of the branch that says it; else the commit of the main line itself. */
export function authorOf(
  { steps }: Trail,
  revision: Revision,
  { before, after }: FieldChange
): Revision {
  const { hash } = revision.commit
  const step = steps.find(
    (one) =>
      (one.revision.commit.hash === hash || one.revision.through?.hash === hash) &&
      one.changes.some((change) =>
        after === null ? change.before === before : change.after === after
      )
  )
  return step?.revision ?? revision
}
