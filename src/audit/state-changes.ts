/** The changes between one state of the main line and the next, and which incident each state was of. */
import { oncePer } from '../model/once-per.ts'
import type { TimelineEvent } from '../model/events.ts'
import { diffVersions, type FieldChange } from './diff-versions.ts'
import { factKey } from './dossier.ts'
import { entryOf, claimOf, entriesOf, timelineOf, valueOf } from './facts.ts'
import type { Revision } from './history.ts'
import type { StandingRecord, Trail } from './trail.ts'
import { HOUR } from '../model/time.ts'

/** A state in which the record was there. */
export interface RecordState {
  readonly record: StandingRecord
  readonly revision: Revision
}

/** Those states, oldest first. */
export function recordStates({ states }: Trail): RecordState[] {
  return states.flatMap(({ record, revision }) => (record === null ? [] : { record, revision }))
}

/** The record as it stands; of one that is gone, as it stood last; null where it never reached the main line. */
export function latestRecord(trail: Trail): StandingRecord | null {
  return trail.present ?? recordStates(trail).at(-1)?.record ?? null
}

/** Which of the incidents that an id ever stood for a version tells of. */
export const incidentsIn = oncePer((trail: Trail): ((record: StandingRecord) => number) =>
  incidentsOf([
    ...recordStates(trail).map(({ record }) => record),
    ...(trail.present === null ? [] : [trail.present]),
  ])
)

/**
 * Every change of one incident from state to state, with the main-line commit that did it; a state in which the record was
 * away is passed over. Where the id stood for another one meanwhile, from before that to
 * after it. What puts a value back that stood before is no change: a revert mends.
 */
export function stateChanges(trail: Trail) {
  const ofIncident = incidentsIn(trail)
  const latest = new Map<number, StandingRecord>()
  const stood = new Set<string>()
  return recordStates(trail).flatMap(({ record: after, revision }) => {
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

/**
 * Numbers for incidents, by version. Two versions tell of one incident where they have a title, an entry, or a moment in
 * common at which something happened but the report, whose minute the id itself says; or where the one put the other's
 * report right; or where other versions lead from one to the other. So whoever changes now the instants and then the
 * title changes one incident.
 */
function incidentsOf(versions: readonly StandingRecord[]): (record: StandingRecord) => number {
  const groups = new Groups()
  const places = new Map<StandingRecord['version'], number>()
  const bySign = new Map<string, number>()
  for (const [place, record] of versions.entries()) {
    const previous = versions[place - 1]
    if (previous !== undefined && isPutRight(previous, record)) groups.join(place - 1, place)
    for (const sign of signsOf(record)) groups.join(bySign.get(sign) ?? place, place)
    for (const sign of signsOf(record)) bySign.set(sign, place)
    places.set(record.version, place)
  }
  return ({ version }) => groups.of(places.get(version) ?? -1)
}

function signsOf({ version }: StandingRecord): string[] {
  return [
    `title ${valueOf(version, 'title') ?? ''}`,
    ...timelineOf(version).map(({ value }) => value),
    ...entriesOf(version)
      .filter(({ event }) => event !== 'reported')
      .map(claimOf),
  ]
}

/** How much of a title a typo takes up. */
const TYPO = 3

/** Whether the same person reported nearly the same at nearly the same time: a typo was put right. */
function isPutRight(one: StandingRecord, other: StandingRecord): boolean {
  const [before, after] = [reportOf(one), reportOf(other)]
  if (before === undefined || after === undefined || before.by !== after.by) return false
  const old = Array.from(valueOf(one.version, 'title') ?? '')
  const fresh = Array.from(valueOf(other.version, 'title') ?? '')
  return Math.abs(before.at - after.at) <= HOUR && spanOfChange(old, fresh) <= TYPO
}

function reportOf({ version }: StandingRecord): TimelineEvent | undefined {
  return entriesOf(version).find(({ event }) => event === 'reported')
}

/** How many characters stand between what both begin with and what both end in. */
function spanOfChange(old: readonly string[], fresh: readonly string[]): number {
  const shorter = Math.min(old.length, fresh.length)
  let begin = 0
  while (begin < shorter && old[begin] === fresh[begin]) begin += 1
  let end = 0
  while (end < shorter - begin && old.at(-1 - end) === fresh.at(-1 - end)) end += 1
  return Math.max(old.length, fresh.length) - begin - end
}

/** Places that were joined, directly or through others. */
class Groups {
  readonly #parents = new Map<number, number>()

  of(place: number): number {
    let root = place
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root))
      root = next
    return root
  }

  /** The earlier place stands for both. */
  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)]
    if (first !== second) this.#parents.set(Math.max(first, second), Math.min(first, second))
  }
}
