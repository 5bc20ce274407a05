/** The changes between one state of the main line and the next. */
import { oncePer } from '../model/once-per.ts'
import type { TimelineEvent } from '../model/events.ts'
import { diffVersions, type FieldChange } from './diff-versions.ts'
import { factKey } from './dossier.ts'
import { entryOf } from './facts.ts'
import type { Revision } from './history.ts'
import { incidentsOf } from './same-incident.ts'
import type { HeldVersion, Trail } from './trail.ts'

/** From one state to the next; a state in which the record was away is passed over. */
export interface StateChange {
  readonly before: HeldVersion
  readonly after: HeldVersion
  /** The main-line commit that did it. */
  readonly revision: Revision
  readonly changes: readonly FieldChange[]
}

/** A state in which the record was there. */
export interface HeldState {
  readonly held: HeldVersion
  readonly revision: Revision
}

/** Those states, oldest first. */
export function heldStates({ states }: Trail): HeldState[] {
  return states.flatMap(({ held, revision }) => (held === null ? [] : { held, revision }))
}

/** The record as it stands; of one that is gone, as it stood last; null where it never reached the main line. */
export function latestHeld(trail: Trail): HeldVersion | null {
  return trail.present ?? heldStates(trail).at(-1)?.held ?? null
}

/** Which of the incidents that an id ever stood for a version tells of. */
export const incidentsIn = oncePer((trail: Trail): ((held: HeldVersion) => number) =>
  incidentsOf([
    ...heldStates(trail).map(({ held }) => held),
    ...(trail.present === null ? [] : [trail.present]),
  ])
)

/**
 * Every change of one incident from state to state; where the id stood for another one meanwhile, from before that to
 * after it. What puts a value back that stood before is no change: a revert mends.
 */
export function stateChanges(trail: Trail): StateChange[] {
  const ofIncident = incidentsIn(trail)
  const latest = new Map<number, HeldVersion>()
  const stood = new Set<string>()
  return heldStates(trail).flatMap(({ held: after, revision }) => {
    const incident = ofIncident(after)
    const before = latest.get(incident)
    latest.set(incident, after)
    if (before === undefined) return []
    for (const fact of before.version.facts) stood.add(factKey(fact))
    const changes = diffVersions(before.version, after.version).filter(
      (change) => change.after === null || !stood.has(factKey(change.after))
    )
    return { before, after, revision, changes }
  })
}

/** The entry of the timeline that a change took away or altered; null for any other change. */
export function entryBefore({ field, before }: FieldChange): TimelineEvent | null {
  return field === 'timeline' && before !== null ? entryOf(before) : null
}

/** The entry that a change brought or altered; null for any other change. */
export function entryAfter({ field, after }: FieldChange): TimelineEvent | null {
  return field === 'timeline' && after !== null ? entryOf(after) : null
}
