/** Instants for readers: absolute in UTC and in the organisation's zone, and relative to now. */
import { formatElapsed, formatInstant, type Instant, type Zones } from '../model/time.ts'

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
  const { zones, timezone } = clockface
  if (!zones.isZone(timezone)) return utc(instant)
  const local = zones.localAt(instant, timezone)
  const date = `${pad(local.year, 4)}-${pad(local.month)}-${pad(local.day)}`
  const time = `${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}`
  const there = dateAndTime(`${date}T${time}Z`)
  const here = dateAndTime(formatInstant(instant))
  if (there === here) return `${here} UTC`
  const shown = there.slice(0, 10) === here.slice(0, 10) ? there.slice(11) : there
  return `${here} UTC (${shown} ${timezone})`
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
