/** Instants for readers: absolute in UTC and in the organisation's zone, and relative to now. */
import {
  formatElapsed,
  formatInstant,
  type Instant,
  type LocalTime,
  type Zones,
} from '../model/time.ts'
import { localTimeAt } from '../model/zone-clock.ts'

/** Writes instants in UTC with the organisation's wall clock beside it. */
export interface Clockface {
  readonly zones: Zones
  /** IANA zone; where this machine does not know it, UTC stands alone. */
  readonly timezone: string
}

/** `2026-11-21 03:42 UTC`, with seconds where there are any. */
export function utc(instant: Instant): string {
  return `${dateAndTime(formatInstant(instant))} UTC`
}

/** `2026-11-21 03:42 UTC (04:42 Europe/Amsterdam)`; the local date stands there too where it differs. */
export function utcAndLocal(instant: Instant, clockface: Clockface): string {
  return besideLocal(instant, clockface, ` ${clockface.timezone}`)
}

/** The same below a head that names the zone: `2026-11-21 03:42 UTC (04:42)`. */
export function utcAndLocalBelow(instant: Instant, clockface: Clockface): string {
  return besideLocal(instant, clockface, '')
}

function besideLocal(instant: Instant, { zones, timezone }: Clockface, zone: string): string {
  if (!zones.isZone(timezone)) return utc(instant)
  const local = localTimeAt(instant, timezone, zones)
  const date = `${pad(local.year, 4)}-${pad(local.month)}-${pad(local.day)}`
  const time = `${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}`
  const there = dateAndTime(`${date}T${time}Z`)
  const here = dateAndTime(formatInstant(instant))
  if (there === here) return `${here} UTC`
  const shown = there.slice(0, 10) === here.slice(0, 10) ? there.slice(11) : there
  return `${here} UTC (${shown}${zone})`
}

/** Beside what, and how, an instant is written briefly. */
export interface Glance extends Clockface {
  /** The moment of writing, whose day need not be said; null: the text stands for days. */
  readonly seen: Instant | null
}

/**
 * `03:42 UTC (04:42 Amsterdam)`, with the day where it is not today's: `23 Nov 10:00 UTC (11:00 Amsterdam)`. The zone is
 * `named` once in a text.
 */
export function briefly(
  instant: Instant,
  { zones, timezone, seen }: Glance,
  named = false
): string {
  const here = inUtc(instant)
  const today = seen === null ? null : inUtc(seen)
  const utcWords = `${seen === null ? dayOf(here, null) + clockOf(here) : inUtcAlone(instant, seen)} UTC`
  if (!zones.isZone(timezone)) return utcWords
  const there = localTimeAt(instant, timezone, zones)
  const isSameDay = dayOf(there, null) === dayOf(here, null)
  if (isSameDay && clockOf(there) === clockOf(here)) return utcWords
  const place = named ? ` ${cityOf(timezone)}` : ''
  return `${utcWords} (${isSameDay ? '' : dayOf(there, today)}${clockOf(there)}${place})`
}

/** The same in a text that says beforehand that its times are UTC, in brackets those of the zone: `03:42 (04:42)`. */
export function unnamed(instant: Instant, glance: Glance): string {
  return briefly(instant, glance).replace(' UTC', '')
}

/** `03:42`, with the day where it is not that of `seen`: for a list whose head says that its times are UTC. */
export function inUtcAlone(instant: Instant, seen: Instant): string {
  const here = inUtc(instant)
  const today = inUtc(seen)
  return `${dayOf(here, null) === dayOf(today, null) ? '' : dayOf(here, today)}${clockOf(here)}`
}

function inUtc(instant: Instant): LocalTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    formatInstant(instant).match(/\d+/g)?.map(Number) ?? []
  return { year, month, day, hour, minute, second }
}

/** `23 Nov `, and the year where it is not that of `today`. */
function dayOf({ year, month, day }: LocalTime, today: LocalTime | null): string {
  const inYear = today === null || today.year === year ? '' : ` ${year}`
  return `${day} ${MONTHS[month - 1]?.slice(0, 3) ?? ''}${inYear} `
}

function clockOf({ hour, minute, second }: LocalTime): string {
  return `${pad(hour)}:${pad(minute)}${second === 0 ? '' : `:${pad(second)}`}`
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
function cityOf(timezone: string): string {
  return (timezone.split('/').at(-1) ?? timezone).replaceAll('_', ' ')
}

/** `in 12m`, `2h 5m ago`, `now`; seconds only below a minute. */
export function relative(instant: Instant, now: Instant): string {
  if (instant === now) return 'now'
  return instant > now ? `in ${span(instant - now)}` : `${span(now - instant)} ago`
}

/** A stretch of elapsed time in words, rounded down to its two greatest units. */
export function span(seconds: number): string {
  const units = formatElapsed(seconds).split(' ')
  return units.slice(0, 2).join(' ')
}

function dateAndTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19).replace(/:00$/, '')}`
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}

/** The months by name, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The date that a zone shows, `2026-12-01`; of UTC where this machine does not know the zone. */
export function dateIn(instant: Instant, zones: Zones, timezone: string): string {
  const zone = zones.isZone(timezone) ? timezone : 'UTC'
  const { year, month, day } = localTimeAt(instant, zone, zones)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}
