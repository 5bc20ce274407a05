/** Instants, durations and the local times that calendars are made of; the only core file that may know `Date`. */

/** A moment, in whole seconds since 1970-01-01T00:00:00Z. The clock judges "to the second". */
export type Instant = number

/** A length of time by unit. In a calendar, days and weeks mean working days and calendar weeks, so units are kept. */
export interface Duration {
  readonly weeks: number
  readonly days: number
  readonly hours: number
  readonly minutes: number
  /** Calendar months, which duties to authorities alone count in. */
  readonly months?: number
}

/** A wall-clock time in some zone. `month` and `day` count from 1. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/**
 * What the core needs to know of time zones. The shell implements it (temporal-polyfill) and hands it in,
 * so that the zone tables load only where a calendar is used.
 */
export interface Zones {
  /** The wall-clock time that `zone` shows at `instant`. */
  readonly localAt: (instant: Instant, zone: string) => LocalTime
  /**
   * The instants at which `zone` shows `local`: none where a DST change skips it, two where one repeats it
   * (earlier first), else one.
   */
  readonly instantsOf: (local: LocalTime, zone: string) => readonly Instant[]
  /** The first instant after the gap, for a local time that a DST change skips; else the earlier instant. */
  readonly instantAtOrAfter: (local: LocalTime, zone: string) => Instant
  /** Whether `zone` is an IANA zone that this machine knows. */
  readonly isZone: (zone: string) => boolean
}

export const MINUTE = 60
export const HOUR = 3600
export const DAY = 86_400
const WEEK = 604_800

/** As a record may write an instant. */
export const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/

/** Why a text is no instant, so that the finding can say what to type. */
export type InstantFault =
  | 'no-offset'
  | 'date-only'
  | 'not-an-instant'
  | 'no-such-date'
  | 'no-such-time'

/**
 * Reads an RFC 3339 instant with an offset; seconds may be left out and a space may stand for the T.
 * Fractions of a second are dropped: the clock judges to the second. Never rolls a date over.
 */
export function parseInstant(text: string): Instant | InstantFault {
  return normalInstant(text) ?? anyInstant(text)
}

function anyInstant(text: string): Instant | InstantFault {
  const match = RFC3339.exec(text)
  if (match === null) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'date-only'
    if (/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text)) return 'no-offset'
    return 'not-an-instant'
  }
  const [, year, month, day, hour, minute, second = '00', offset = 'Z'] = match
  if (!isDate(Number(year), Number(month), Number(day))) return 'no-such-date'
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'no-such-time'
  const shift = offsetSeconds(offset)
  if (shift === null) return 'no-such-time'
  return (
    Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second)
    ) /
      1000 -
    shift
  )
}

/** The last day that was written: the instants of a record stand on few days, and a ledger has a million of them. */
let lastDay = { day: Number.NaN, text: '' }
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))

/** Writes the normal form, `2026-11-21T03:12:00Z`. */
export function formatInstant(instant: Instant): string {
  const day = Math.floor(instant / DAY)
  if (day !== lastDay.day)
    lastDay = { day, text: new Date(day * DAY * 1000).toISOString().slice(0, -14) }
  const second = Math.floor(instant) - day * DAY
  const time = [second / HOUR, (second % HOUR) / MINUTE, second % MINUTE]
  return `${lastDay.text}T${time.map((part) => TWO_DIGITS[Math.floor(part)]).join(':')}Z`
}

/** The same, and null where there is none. */
export function instantOrNull(instant: Instant | null | undefined): string | null {
  return instant === null || instant === undefined ? null : formatInstant(instant)
}

/** The date of an instant in UTC, `2026-11-21`. */
export function utcDate(instant: Instant): string {
  return formatInstant(instant).slice(0, 10)
}

/** The instant of a JavaScript `Date` or of epoch milliseconds, for the shell's clock. */
export function instantOf(milliseconds: number): Instant {
  return Math.floor(milliseconds / 1000)
}

/** The first instant of a date that exists, `2026-11-21`, in UTC. */
export function midnight(date: string): Instant {
  return instantOf(Date.parse(date))
}

/** Whether year-month-day exists in the Gregorian calendar. */
export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  )
}

function offsetSeconds(offset: string): number | null {
  if (offset === 'Z' || offset === 'z') return 0
  const hours = Number(offset.slice(1, 3))
  const minutes = Number(offset.slice(4, 6))
  if (hours > 23 || minutes > 59) return null
  return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE)
}

/** As a policy may write a length of time. */
export const DURATION = /^(?:(\d{1,4})w\s*)?(?:(\d{1,5})d\s*)?(?:(\d{1,6})h\s*)?(?:(\d{1,7})m)?$/

/** Reads `45m`, `2h`, `2h 15m`, `3d`, `1w`; null for anything else. */
export function parseDuration(text: string): Duration | null {
  const match = DURATION.exec(text.trim())
  if (match === null || text.trim() === '') return null
  const [, weeks = '0', days = '0', hours = '0', minutes = '0'] = match
  return {
    weeks: Number(weeks),
    days: Number(days),
    hours: Number(hours),
    minutes: Number(minutes),
  }
}

/** Writes a duration the way a policy does: `2h 15m`; nothing at all is `0m`. */
export function formatDuration(duration: Duration): string {
  const parts = [
    [duration.months ?? 0, 'mo'],
    [duration.weeks, 'w'],
    [duration.days, 'd'],
    [duration.hours, 'h'],
    [duration.minutes, 'm'],
  ] as const
  const text = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join(' ')
  return text === '' ? '0m' : text
}

/**
 * The duration in seconds of elapsed time: d = 24 h, w = 7 d (DESIGN "Clocks" 10, `always`). A month is taken for 28 d
 * where lengths are compared; where it is due, the calendar says.
 */
export function elapsedSeconds(duration: Duration): number {
  return (
    (duration.months ?? 0) * 28 * DAY +
    duration.weeks * WEEK +
    duration.days * DAY +
    duration.hours * HOUR +
    duration.minutes * MINUTE
  )
}

/** Writes elapsed seconds for a reader: `2h 15m`, `3d 4h`, `45s`; seconds only below one minute, and never a sign. */
export function formatElapsed(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds))
  if (whole < MINUTE) return `${whole}s`
  const text = formatDuration({
    weeks: 0,
    days: Math.floor(whole / DAY),
    hours: Math.floor((whole % DAY) / HOUR),
    minutes: Math.floor((whole % HOUR) / MINUTE),
  })
  return whole % MINUTE === 0 || whole >= HOUR ? text : `${text} ${whole % MINUTE}s`
}

/** The normal form, `2026-11-21T03:12:00Z`, digit by digit; null for any other, or where a part of it is out of bounds. */
function normalInstant(text: string): number | null {
  if (text.length !== 20 || text[10] !== 'T' || text[19] !== 'Z') return null
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return null
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  const hour = digits(text, 11, 13)
  const minute = digits(text, 14, 16)
  const second = digits(text, 17, 19)
  // The days up to the 28th are in every month; the others are rarer than their arithmetic is worth.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28)) return null
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null
  return 86_400 * daysBefore(year, month, day) + 3600 * hour + 60 * minute + second
}

/** The number that the digits say; NaN where one of them is none. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

/** Days from 1970-01-01 to a day of the Gregorian calendar, in years that begin with March. */
function daysBefore(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1
  const days = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leaps + days - 719_468
}
