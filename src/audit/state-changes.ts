/** The changes between one state of the main line and the next. */
import type { TimelineEvent } from '../model/events.ts'
import { diffVersions, type FieldChange, sharedEntries } from './diff-versions.ts'
import { factKey } from './dossier.ts'
import { entryOf, valueOf } from './facts.ts'
import type { Revision } from './history.ts'
import type { HeldVersion, Trail } from './trail.ts'

/** From one state to the next; a state in which the record was away is passed over. */
export interface StateChange {
  readonly before: HeldVersion
  readonly after: HeldVersion
  /** The main-line commit that did it. */
  readonly revision: Revision
  readonly changes: readonly FieldChange[]
}

/**
 * Every change of state of one incident; where the id was given to another incident, there is none. What puts a value
 * back that stood before is no change: a revert mends. What stood only before the incident was over is not put back
 * but brought back: from then on the states since its end alone count.
 */
export function stateChanges(
  { states }: Trail,
  isOver: (held: HeldVersion) => boolean
): StateChange[] {
  const held = states.flatMap((state) =>
    state.held === null ? [] : [{ held: state.held, revision: state.revision }]
  )
  const stood = new Set<string>()
  let wasOver = false
  return held.flatMap(({ held: after, revision }, index) => {
    const before = held[index - 1]?.held
    if (before === undefined || isOtherIncident(before, after)) return []
    const over = isOver(before)
    if (over && !wasOver) stood.clear()
    wasOver = over
    for (const fact of before.version.facts) stood.add(factKey(fact))
    const changes = diffVersions(before.version, after.version).filter(
      (change) => change.after === null || !stood.has(factKey(change.after))
    )
    return [{ before, after, revision, changes }]
  })
}

/** Whether two versions of one id tell of two incidents: no entry and no title in common. */
export function isOtherIncident(one: HeldVersion, other: HeldVersion): boolean {
  return (
    sharedEntries(one.version, other.version) === 0 &&
    valueOf(one.version, 'title') !== valueOf(other.version, 'title')
  )
}

/** The entry of the timeline that a change took away or altered; null for any other change. */
export function entryBefore({ field, before }: FieldChange): TimelineEvent | null {
  return field === 'timeline' && before !== null ? entryOf(before) : null
}

/** The entry that a change brought or altered; null for any other change. */
export function entryAfter({ field, after }: FieldChange): TimelineEvent | null {
  return field === 'timeline' && after !== null ? entryOf(after) : null
}
