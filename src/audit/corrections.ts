/** The corrections that a record declares, and the one step of one entry that each of them excuses. */
import { oncePer } from '../model/once-per.ts'
import type { TimelineEvent } from '../model/events.ts'
import { parseInstant } from '../model/time.ts'
import { diffVersions, type FieldChange } from './diff-versions.ts'
import { entriesOf, entryOf, timelineOf } from './facts.ts'
import type { Fact } from './history.ts'
import { type RecordState, recordStates, incidentsIn, latestRecord } from './state-changes.ts'
import type { StandingRecord, Trail } from './trail.ts'

/** An entry that declares that another was put right. */
export type Correction = Extract<TimelineEvent, { event: 'corrected' }>

/** What became of one entry, state by state of its incident; null where it was not there. */
type Values = readonly (Fact | null)[]

/** A correction with what it excuses: the change from one state to another, and no step before or after. */
export interface Excuse {
  readonly correction: Correction
  readonly from: number
  readonly to: number
  readonly values: Values
}

/** A part of a change that nothing excuses, from one state of the incident to another. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly before: Fact | null
  readonly after: Fact | null
}

/** The corrections that a version declares. */
export function correctionsIn({ version }: StandingRecord): Correction[] {
  return entriesOf(version).filter((entry) => entry.event === 'corrected')
}

/** The nth entry of the name that a correction is about, as the version holds it; null where there is none. */
function nthEntry({ version }: StandingRecord, { entry }: Correction): Fact | null {
  const [event = '', turn = '1'] = entry.split('#')
  return (
    timelineOf(version).filter((fact) => entryOf(fact).event === event)[Number(turn) - 1] ?? null
  )
}

/** The entry as a correction names it: `engaged`, or `engaged#2` for the second of its name. */
export function nameOf(entry: TimelineEvent, { version }: StandingRecord): string {
  const wanted = JSON.stringify(entry)
  const ofName = entriesOf(version).filter(({ event }) => event === entry.event)
  const turn = ofName.findIndex((one) => JSON.stringify(one) === wanted) + 1
  return turn > 1 ? `${entry.event}#${turn}` : entry.event
}

/** The states of the incident that the record tells of now, oldest first. */
export function ownStates(trail: Trail): readonly RecordState[] {
  const latest = latestRecord(trail)
  if (latest === null) return []
  const incidentOf = incidentsIn(trail)
  return recordStates(trail).filter(({ record }) => incidentOf(record) === incidentOf(latest))
}

/**
 * What the corrections of the record as it stands excuse. One that first appears in a state excuses the change up to
 * there: from the last state before it whose instant is `was`, or, where that says no instant, the last change of the
 * entry. Where the entry still is what it says that it was, it excuses nothing. So it may come with the change or after
 * it, and never before; other words for one that stood already declare nothing new.
 */
export const excusesIn = oncePer((trail: Trail): readonly Excuse[] => {
  const latest = latestRecord(trail)
  return (latest === null ? [] : correctionsIn(latest)).flatMap(
    (correction) => excuseOf(correction, ownStates(trail)) ?? []
  )
})

/** The parts of a change of one entry between two states that no correction excuses; all of it where none is about it. */
export function unexcused(
  { before, after }: FieldChange,
  { from, to }: { readonly from: number; readonly to: number },
  trail: Trail
): Stretch[] {
  const about = excusesIn(trail).filter(({ values }) =>
    before === null ? after !== null && values[to] === after : values[from] === before
  )
  const [first] = about
  if (first === undefined) return [{ from, to, before, after }]
  const isExcused = (step: number) => about.some((one) => one.from <= step && step < one.to)
  const stretches: Stretch[] = []
  for (let step = from; step < to; step += 1) {
    if (isExcused(step)) continue
    const begin = step
    while (step + 1 < to && !isExcused(step + 1)) step += 1
    const [old = null, fresh = null] = [first.values[begin], first.values[step + 1]]
    if (old !== fresh) stretches.push({ from: begin, to: step + 1, before: old, after: fresh })
  }
  return stretches
}

/** The place of the state in which a correction first stands; other words for it declare nothing new. */
export function firstPlaceOf({ at, entry }: Correction, states: readonly RecordState[]): number {
  return states.findIndex(({ record }) =>
    correctionsIn(record).some((one) => one.at === at && one.entry === entry)
  )
}

function excuseOf(correction: Correction, states: readonly RecordState[]): Excuse | null {
  const to = firstPlaceOf(correction, states)
  const was = correction.was === undefined ? null : parseInstant(correction.was.trim())
  // By its name in the state itself, else by that in the latest before: what is taken away has none any more.
  for (let place = to; place >= 0; place -= 1) {
    const state = states[place]
    const named = state === undefined ? null : nthEntry(state.record, correction)
    if (named === null) continue
    const values = valuesOf(named, place, states)
    const now = values[to] ?? null
    const isBefore = (fact: Fact | null) =>
      typeof was === 'number' ? fact !== null && entryOf(fact).at === was : fact !== now
    const from = values.slice(0, to).findLastIndex(isBefore)
    if (from !== -1 && (typeof was !== 'number' || !isBefore(now)))
      return { correction, from, to, values }
  }
  return null
}

/** Follows an entry from one state to all others, through what each version made of it. */
function valuesOf(named: Fact, place: number, states: readonly RecordState[]): Values {
  const values: (Fact | null)[] = states.map(() => null)
  values[place] = named
  const follow = (steps: readonly number[], isForwards: boolean): void => {
    let fact = named
    let since = states[place]
    for (const step of steps) {
      const state = states[step]
      if (state === undefined || since === undefined) return
      const found = imageOf(fact, since, state, isForwards)
      values[step] = found
      if (found === null) continue
      fact = found
      since = state
    }
  }
  const places = [...states.keys()]
  follow(places.slice(place + 1), true)
  follow(places.slice(0, place).toReversed(), false)
  return values
}

function imageOf(
  fact: Fact,
  { record: { version } }: RecordState,
  { record: other }: RecordState,
  isForwards: boolean
): Fact | null {
  if (other.version.facts.includes(fact)) return fact
  return isForwards
    ? (diffVersions(version, other.version).find(({ before }) => before === fact)?.after ?? null)
    : (diffVersions(other.version, version).find(({ after }) => after === fact)?.before ?? null)
}
