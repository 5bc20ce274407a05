/** The wall clock of one zone, in plain seconds, which asks the zone tables only around a clock change. */
import { oncePer } from './once-per.ts'
import { DAY, HOUR, type Instant, type LocalTime, MINUTE, type Zones } from './time.ts'
import { civilDay, dateOf } from './civil-day.ts'

/** What a wall clock shows, as the seconds since 1970-01-01 00:00 that it would stand for in UTC. */
export type LocalSeconds = number

/** One zone's wall clock; the three questions of `Zones`. */
export interface ZoneClock {
  readonly localAt: (instant: Instant) => LocalSeconds
  readonly instantsOf: (local: LocalSeconds) => readonly Instant[]
  readonly instantAtOrAfter: (local: LocalSeconds) => Instant
}

const clocksOf = oncePer<Zones, Map<string, ZoneClock>>(() => new Map())

/** A zone's clock; it is one for all who ask, since what it has asked the tables serves them all. */
export function openZone(zone: string, zones: Zones): ZoneClock {
  const clocks = clocksOf(zones)
  const clock = clocks.get(zone) ?? clockOf(zone, zones)
  clocks.set(zone, clock)
  return clock
}

/** What a zone's wall clock shows, as `Zones` says it, and in a fraction of the time. */
export function localTimeAt(instant: Instant, zone: string, zones: Zones): LocalTime {
  return localTimeOf(openZone(zone, zones).localAt(instant))
}

/**
 * Opens a zone's clock. A day of UTC that begins and ends with one offset has that offset throughout (no zone
 * changes twice within a day), so nearly every question is answered by adding it.
 */
function clockOf(zone: string, zones: Zones): ZoneClock {
  const midnights = new Map<number, number>()

  const offsetAt = (day: number): number => {
    const known = midnights.get(day)
    if (known !== undefined) return known
    const offset = secondsOf(zones.localAt(day * DAY, zone)) - day * DAY
    midnights.set(day, offset)
    return offset
  }

  /** The offset of all the days from one to another; null where it changes between. */
  const steadyOffset = (first: number, last: number): number | null => {
    const offset = offsetAt(first)
    for (let day = first + 1; day <= last + 1; day += 1) if (offsetAt(day) !== offset) return null
    return offset
  }

  /** No offset is longer than a day: the instant lies on the same day of UTC, the one before or the one after. */
  const steadyAround = (local: LocalSeconds): number | null => {
    const day = Math.floor(local / DAY)
    return steadyOffset(day - 1, day + 1)
  }

  return {
    localAt: (instant) => {
      const day = Math.floor(instant / DAY)
      const offset = steadyOffset(day, day)
      return offset === null ? secondsOf(zones.localAt(instant, zone)) : instant + offset
    },
    instantsOf: (local) => {
      const offset = steadyAround(local)
      return offset === null ? zones.instantsOf(localTimeOf(local), zone) : [local - offset]
    },
    instantAtOrAfter: (local) => {
      const offset = steadyAround(local)
      return offset === null ? zones.instantAtOrAfter(localTimeOf(local), zone) : local - offset
    },
  }
}

function secondsOf({ year, month, day, hour, minute, second }: LocalTime): LocalSeconds {
  return civilDay(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second
}

function localTimeOf(local: LocalSeconds): LocalTime {
  const day = Math.floor(local / DAY)
  const within = local - day * DAY
  return {
    ...dateOf(day),
    hour: Math.floor(within / HOUR),
    minute: Math.floor((within % HOUR) / MINUTE),
    second: within % MINUTE,
  }
}
