/** Turns a day's opening hours in a zone into stretches of real time, across both clock changes. */
import type { Instant, LocalTime, Zones } from '../model/time.ts'
import { civilDay, type CivilDay, localOn } from './civil-day.ts'

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
  zone: string,
  zones: Zones
): Stretch[] {
  const found = segments
    .flatMap((segment) =>
      stretchesOf(localOn(day, segment.from), localOn(day, segment.to), zone, zones)
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

function stretchesOf(from: LocalTime, to: LocalTime, zone: string, zones: Zones): Stretch[] {
  const [start, startAgain] = instantsAt(from, zone, zones)
  const [end, endAgain] = instantsAt(to, zone, zones)
  // Begins within the hour that comes twice: open to the change, then anew from its second coming.
  if (startAgain !== undefined && endAgain === undefined)
    return [
      { from: start, to: changeBetween(start, startAgain, zone, zones) },
      { from: startAgain, to: end },
    ]
  // Ends within it: closed once the end is first shown, open anew from the change to its second coming.
  if (startAgain === undefined && endAgain !== undefined)
    return [
      { from: start, to: end },
      { from: changeBetween(end, endAgain, zone, zones), to: endAgain },
    ]
  if (startAgain !== undefined && endAgain !== undefined)
    return [
      { from: start, to: end },
      { from: startAgain, to: endAgain },
    ]
  return [{ from: start, to: end }]
}

function instantsAt(
  local: LocalTime,
  zone: string,
  zones: Zones
): readonly [Instant, Instant | undefined] {
  const [first, second] = zones.instantsOf(local, zone)
  return first === undefined ? [zones.instantAtOrAfter(local, zone), undefined] : [first, second]
}

/** The first instant of the new offset, between two instants that show the same local time. */
function changeBetween(before: Instant, after: Instant, zone: string, zones: Zones): Instant {
  const offset = offsetAt(before, zone, zones)
  let low = before
  let high = after
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, zone, zones) === offset) low = middle
    else high = middle
  }
  return high
}

function offsetAt(instant: Instant, zone: string, zones: Zones): number {
  const { year, month, day, hour, minute, second } = zones.localAt(instant, zone)
  return civilDay(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - instant
}
