/** Reads a moment as people type it on a command line: by the clock on their wall, or so long before now. */
import {
  elapsedSeconds,
  formatInstant,
  type Instant,
  type LocalTime,
  parseDuration,
  parseInstant,
  type Zones,
} from '../model/time.ts'
import { asTyped } from './look-alikes.ts'
import { meantInstant } from './meant-instant.ts'

/** By what it is read. */
export interface Wall {
  readonly now: Instant
  /** Null where nobody says which one: only what needs none is read then. */
  readonly zone: string | null
  readonly zones: Zones
  /**
   * A time of day alone is one of today that is over, or one of that day after `after`, or the next one after `next`;
   * `absolute` takes neither it nor anything else that depends on now.
   */
  readonly meant: 'past' | 'absolute' | { readonly after: Instant } | { readonly next: Instant }
}

/** The instant; or why it is none for certain, and what to type instead; or null, where it is no moment at all. */
export type TypedInstant =
  | { readonly instant: Instant }
  | { readonly refused: string; readonly remedy: string }
  | null

const AGO = /^(?:now ?(-|\+) ?)?(\d[\dwdhm ]{0,40}?)( ago)?$/
const SHIFTS = new Map([
  ['yesterday', -1],
  ['tomorrow', 1],
])
const OF_A_DAY = /^(?:(today|yesterday|tomorrow) )?(\d{1,2}:\d{2}(?::\d{2})?)$/

/**
 * RFC 3339 with the liberties of `meantInstant`; `now`, `now-20m`, `20m ago`; `03:12`, `03:12:30`, `yesterday 22:40`,
 * `2026-11-26 03:12` in the zone. An hour that a clock change repeats or skips is refused with the instants it may mean.
 */
export function typedInstant(text: string, wall: Wall): TypedInstant {
  const strict = parseInstant(text)
  if (typeof strict === 'number') return { instant: strict }
  const typed = asTyped(text.slice(0, 80)).trim().replaceAll(/\s+/g, ' ')
  const meant = meantInstant(typed)
  if (meant !== null && meant.instant !== null) return { instant: meant.instant }
  if (meant !== null) return onTheWall(meant.text, typed, wall)
  const words = typed.toLowerCase()
  return shifted(words, wall) ?? ofADay(words, wall)
}

/** `2026-11-26 03:12 Europe/Amsterdam`, with seconds where there are any. */
export function wallWords(instant: Instant, zone: string, zones: Zones): string {
  return `${dateAndTime(zones.localAt(instant, zone)).replace('T', ' ').replace(/:00$/, '')} ${zone}`
}

function shifted(words: string, { now, meant }: Wall): TypedInstant {
  const match = AGO.exec(words)
  const [, sign, length = '', ago] = match ?? []
  const duration = words === 'now' ? parseDuration('0m') : parseDuration(length)
  if (duration === null || (words !== 'now' && (sign === undefined) === (ago === undefined)))
    return null
  if (meant === 'absolute') return RELATIVE
  return { instant: now + (sign === '+' ? 1 : -1) * elapsedSeconds(duration) }
}

function ofADay(words: string, wall: Wall): TypedInstant {
  const match = OF_A_DAY.exec(words)
  if (match === null) return null
  const { meant, zone, zones, now } = wall
  if (meant === 'absolute') return RELATIVE
  if (zone === null) return NO_ZONE
  const [, day = '', time = ''] = match
  const awaits = typeof meant === 'object'
  const after = !awaits ? now : 'next' in meant ? meant.next : meant.after
  const from = awaits && day === '' ? after : now
  const local = (days: number) => `${dateAt(from, days, zone, zones)}T${twoDigits(time)}`
  const at = (days: number) => onTheWall(local(days), words, wall)
  if (awaits && 'next' in meant && day === '')
    return at(isOver(local(0), after, zone, zones) ? 1 : 0)
  const found = at(SHIFTS.get(day) ?? 0)
  if (found === null || 'refused' in found || (day !== '' && day !== 'today')) return found
  if (awaits ? found.instant > after : found.instant <= now) return found
  const other = at(awaits ? 1 : -1)
  const offered = other !== null && 'instant' in other ? ` (${formatInstant(other.instant)})` : ''
  const moment = wallWords(after, zone, zones)
  return awaits
    ? {
        refused: `${time} of that day is over at ${moment}.`,
        remedy: `Type \`${dateAt(from, 1, zone, zones)} ${time}\` if the day after is meant${offered}.`,
      }
    : {
        refused: `${time} of today is still ahead: it is ${moment}.`,
        remedy: `Type \`yesterday ${time}\` if that is meant${offered}.`,
      }
}

/** Whether a local time has passed for good; of one that comes twice, the second time too. */
function isOver(local: string, at: Instant, zone: string, zones: Zones): boolean {
  const wall = localTimeOf(local)
  if (wall === null) return false
  return (zones.instantsOf(wall, zone).at(-1) ?? zones.instantAtOrAfter(wall, zone)) <= at
}

/** `local` is `2026-11-26T03:12` or with seconds; `typed` is how it was asked for. */
function onTheWall(local: string, typed: string, { zone, zones }: Wall): TypedInstant {
  const wall = localTimeOf(local)
  if (wall === null) {
    return {
      refused: `${JSON.stringify(typed)} is a time that does not exist.`,
      remedy: 'Hours run from 00 to 23, minutes and seconds from 00 to 59.',
    }
  }
  if (zone === null) return NO_ZONE
  const [first, second] = zones.instantsOf(wall, zone)
  const shown = dateAndTime(wall).replace('T', ' ').replace(/:00$/, '')
  if (first === undefined) {
    const after = zones.instantAtOrAfter(wall, zone)
    return {
      refused: `${zone} skips ${shown}: the clocks were put forward.`,
      remedy: `Type ${withOffset(after - 1, zone, zones)} (the last second before) or ${withOffset(after, zone, zones)} (the first one after).`,
    }
  }
  if (second === undefined) return { instant: first }
  return {
    refused: `${zone} has ${shown} twice: the clocks were put back.`,
    remedy: `Type ${withOffset(first, zone, zones)} (the first time) or ${withOffset(second, zone, zones)} (the second).`,
  }
}

const RELATIVE = {
  refused: 'A moment that depends on now cannot say when now is.',
  remedy: 'Write date and time, as in 2026-11-21T03:12:00Z.',
}
const NO_ZONE = {
  refused: 'No policy says in which zone that is.',
  remedy: 'Add the offset, as in 2026-11-21T03:12:00Z or 2026-11-21T04:12:00+01:00.',
}

/** The date in the zone so many days after that of `instant`. From noon to noon a day is long enough in every zone. */
function dateAt(instant: Instant, days: number, zone: string, zones: Zones): string {
  const noon = { ...zones.localAt(instant, zone), hour: 12, minute: 0, second: 0 }
  const moved = zones.instantAtOrAfter(noon, zone) + days * elapsedSeconds(DAY)
  return dateAndTime(zones.localAt(days === 0 ? instant : moved, zone)).slice(0, 10)
}

const DAY = { weeks: 0, days: 1, hours: 0, minutes: 0 }

function localTimeOf(local: string): LocalTime | null {
  if (typeof parseInstant(`${local}Z`) !== 'number') return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = local
    .split(/[-T:]/)
    .map(Number)
  return { year, month, day, hour, minute, second }
}

function dateAndTime({ year, month, day, hour, minute, second }: LocalTime): string {
  const date = [String(year).padStart(4, '0'), two(month), two(day)].join('-')
  return `${date}T${[hour, minute, second].map(two).join(':')}`
}

/** `2026-10-25T02:30:00+02:00`, which no clock change makes ambiguous. */
function withOffset(instant: Instant, zone: string, zones: Zones): string {
  const local = dateAndTime(zones.localAt(instant, zone))
  const asUtc = parseInstant(`${local}Z`)
  const offset = typeof asUtc === 'number' ? asUtc - instant : 0
  const minutes = Math.abs(Math.trunc(offset / 60))
  // An offset with seconds, as zones had before 1972, cannot be written.
  if (offset % 60 !== 0) return formatInstant(instant)
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** `3:12` as `03:12`. */
function twoDigits(time: string): string {
  return /^\d:/.test(time) ? `0${time}` : time
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
