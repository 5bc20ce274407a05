/** The changes between one state of the main line and the next. */
import type { TimelineEvent } from '../model/events.ts'
import { diffVersions, type FieldChange, sharedEntries } from './diff-versions.ts'
import { factKey } from './dossier.ts'
import { claimOf, entriesOf, entryOf, valueOf } from './facts.ts'
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

/** A state in which the record was there. */
export interface HeldState {
  readonly held: HeldVersion
  readonly revision: Revision
}

/** Those states, oldest first. */
export function heldStates({ states }: Trail): HeldState[] {
  return states.flatMap(({ held, revision }) => (held === null ? [] : [{ held, revision }]))
}

/** The record as it stands; of one that is gone, as it stood last; null where it never reached the main line. */
export function latestHeld(trail: Trail): HeldVersion | null {
  return trail.present ?? heldStates(trail).at(-1)?.held ?? null
}

/**
 * Every change of state of one incident; where the id was given to another incident, there is none. What puts a value
 * back that stood before is no change: a revert mends.
 */
export function stateChanges(trail: Trail): StateChange[] {
  const held = heldStates(trail)
  const stood = new Set<string>()
  return held.flatMap(({ held: after, revision }, index) => {
    const before = held[index - 1]?.held
    if (before === undefined || isOtherIncident(before, after)) return []
    for (const fact of before.version.facts) stood.add(factKey(fact))
    const changes = diffVersions(before.version, after.version).filter(
      (change) => change.after === null || !stood.has(factKey(change.after))
    )
    return [{ before, after, revision, changes }]
  })
}

/**
 * Whether two versions of one id tell of two incidents: no title and no entry in common, and nothing that happened at
 * one moment in both but the report, whose minute the id itself says.
 */
export function isOtherIncident(one: HeldVersion, other: HeldVersion): boolean {
  if (valueOf(one.version, 'title') === valueOf(other.version, 'title')) return false
  if (sharedEntries(one.version, other.version) > 0) return false
  const claims = new Set(claimsIn(one))
  return !claimsIn(other).some((claim) => claims.has(claim))
}

function claimsIn({ version }: HeldVersion): string[] {
  return entriesOf(version)
    .filter(({ event }) => event !== 'reported')
    .map(claimOf)
}

/** The entry of the timeline that a change took away or altered; null for any other change. */
export function entryBefore({ field, before }: FieldChange): TimelineEvent | null {
  return field === 'timeline' && before !== null ? entryOf(before) : null
}

/** The entry that a change brought or altered; null for any other change. */
export function entryAfter({ field, after }: FieldChange): TimelineEvent | null {
  return field === 'timeline' && after !== null ? entryOf(after) : null
}
