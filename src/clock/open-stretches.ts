/** Turns a day's opening hours in a zone into stretches of real time, across both clock changes. */
import { DAY, type Instant, MINUTE } from '../model/time.ts'
import type { CivilDay } from '../model/civil-day.ts'
import type { LocalSeconds, ZoneClock } from '../model/zone-clock.ts'

/** An open stretch; both ends belong to it. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant
}

/** Opening hours in minutes of the local day; 1440 is its end. */
export interface Segment {
  readonly from: number
  readonly to: number
}

/**
 * The stretches of a day, in order and apart. An instant is open where the zone's own clock shows a time within a
 * segment: a skipped hour is no open time, an hour that comes twice counts twice.
 */
export function openStretches(
  day: CivilDay,
  segments: readonly Segment[],
  zone: ZoneClock
): Stretch[] {
  const found = segments
    .flatMap((segment) =>
      stretchesOf(day * DAY + segment.from * MINUTE, day * DAY + segment.to * MINUTE, zone)
    )
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from)
  const merged: Stretch[] = []
  for (const stretch of found) {
    const last = merged.at(-1)
    if (last === undefined || stretch.from > last.to) merged.push(stretch)
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
  }
  return merged
}

function stretchesOf(from: LocalSeconds, to: LocalSeconds, zone: ZoneClock): Stretch[] {
  const [start, startAgain] = instantsAt(from, zone)
  const [end, endAgain] = instantsAt(to, zone)
  // Begins within the hour that comes twice: open to the change, then anew from its second coming.
  if (startAgain !== undefined && endAgain === undefined)
    return [
      { from: start, to: changeBetween(start, startAgain, zone) },
      { from: startAgain, to: end },
    ]
  // Ends within it: closed once the end is first shown, open anew from the change to its second coming.
  if (startAgain === undefined && endAgain !== undefined)
    return [
      { from: start, to: end },
      { from: changeBetween(end, endAgain, zone), to: endAgain },
    ]
  if (startAgain !== undefined && endAgain !== undefined)
    return [
      { from: start, to: end },
      { from: startAgain, to: endAgain },
    ]
  return [{ from: start, to: end }]
}

function instantsAt(local: LocalSeconds, zone: ZoneClock): readonly [Instant, Instant | undefined] {
  const [first, second] = zone.instantsOf(local)
  return first === undefined ? [zone.instantAtOrAfter(local), undefined] : [first, second]
}

/** The first instant of the new offset, between two instants that show the same local time. */
export function changeBetween(before: Instant, after: Instant, zone: ZoneClock): Instant {
  const offset = zone.localAt(before) - before
  let low = before
  let high = after
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (zone.localAt(middle) - middle === offset) low = middle
    else high = middle
  }
  return high
}
