/** The turns of a layer: whose it is at an instant, and when the next one takes over. */
import { civilDay } from '../model/civil-day.ts'
import type { ZoneClock } from '../model/zone-clock.ts'
import type { Layer } from '../model/rota.ts'
import { DAY, elapsedSeconds, HOUR, type Instant, MINUTE } from '../model/time.ts'

/** When the turn of a number begins; the first is 0. */
type StartOf = (turn: number) => Instant

/**
 * Days and weeks hand over at one local time on both sides of a clock change: a time that the change skips comes later
 * by the gap, one that it repeats is the first. Hours are elapsed.
 */
function startsOf({ every, from }: Layer, clock: ZoneClock): StartOf {
  const { year, month, day, hour, minute } = from
  const first = civilDay(year, month, day) * DAY + hour * HOUR + minute * MINUTE
  const length = elapsedSeconds(every)
  if (every.hours > 0) {
    const start = instantOf(first, clock)
    return (turn) => start + turn * length
  }
  return (turn) => instantOf(first + turn * length, clock)
}

/** The instant that a clock on the wall means by a local time, by the law above. */
export function instantOf(local: number, clock: ZoneClock): Instant {
  const [first] = clock.instantsOf(local)
  if (first !== undefined) return first
  const change = clock.instantAtOrAfter(local)
  const offsetBefore = clock.localAt(change - 1) - (change - 1)
  return local - offsetBefore
}

/** The number of the turn that holds an instant, its first but not its last; null before the first. */
function turnAt(startOf: StartOf, layer: Layer, at: Instant): number | null {
  if (at < startOf(0)) return null
  // A clock change moves a start by hours, a turn may be as short: the estimate is put right.
  let turn = Math.max(0, Math.floor((at - startOf(0)) / elapsedSeconds(layer.every)))
  while (startOf(turn + 1) <= at) turn += 1
  while (startOf(turn) > at) turn -= 1
  return turn
}

/** Whose turn it is, whatever the hours; null before the layer begins. */
export function personAt(layer: Layer, at: Instant, clock: ZoneClock): string | null {
  const turn = turnAt(startsOf(layer, clock), layer, at)
  return turn === null ? null : (layer.people[turn % layer.people.length] ?? null)
}

/** The hand-overs after one instant and before another. */
export function handOvers(layer: Layer, from: Instant, to: Instant, clock: ZoneClock): Instant[] {
  const startOf = startsOf(layer, clock)
  const found: Instant[] = []
  const current = turnAt(startOf, layer, from)
  for (let turn = current === null ? 0 : current + 1; startOf(turn) < to; turn += 1)
    found.push(startOf(turn))
  return found
}
