/** The changes between one state of the main line and the next, and what the record itself declares of them. */
import type { TimelineEvent } from '../model/events.ts'
import { diffVersions, type FieldChange, sharedEntries } from './diff-versions.ts'
import { entriesOf, entryOf, valueOf } from './facts.ts'
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
 * back that stood before is no change: a revert mends.
 */
export function stateChanges({ states }: Trail): StateChange[] {
  const held = states.flatMap((state) =>
    state.held === null ? [] : [{ held: state.held, revision: state.revision }]
  )
  const stood = new Set<string>()
  return held.flatMap(({ held: after, revision }, index) => {
    const before = held[index - 1]?.held
    if (before === undefined || isOtherIncident(before, after)) return []
    for (const { field, value } of before.version.facts) stood.add(`${field}\n${value}`)
    const changes = diffVersions(before.version, after.version).filter(
      (change) => change.after === null || !stood.has(`${change.field}\n${change.after.value}`)
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

type Correction = Extract<TimelineEvent, { event: 'corrected' }>

/** The corrections that a version declares. */
export function correctionsIn({ version }: HeldVersion): Correction[] {
  return entriesOf(version).filter((entry) => entry.event === 'corrected')
}

/** Whether the record as it stands declares that an entry like this was put right, and did not say so before. */
export function isDeclared(entry: TimelineEvent, before: HeldVersion, trail: Trail): boolean {
  const held = trail.present ?? trail.states.findLast((state) => state.held !== null)?.held ?? null
  if (held === null) return false
  const known = new Set(correctionsIn(before).map((correction) => JSON.stringify(correction)))
  return correctionsIn(held).some(
    (correction) =>
      correction.entry.split('#')[0] === entry.event && !known.has(JSON.stringify(correction))
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
