/** The stretch of time that a report is about: half-open, in days of UTC like ids and folders. */
import { civilDay, dateOf } from '../model/civil-day.ts'
import { DAY, formatInstant, type Instant, parseInstant } from '../model/time.ts'
import { MONTHS, utc } from '../text/times.ts'

/** From the first instant up to, and without, the second. */
export interface Period {
  readonly from: Instant
  readonly to: Instant
}

/** One bar of a chart over time: a month, or a year where there are too many months. */
export interface Slice extends Period {
  /** `2026-04`, or `2026`. */
  readonly label: string
}

/** More months than these no chart can name. */
const MOST_MONTHS = 24

/** Reads one end of a period: a date is its first instant in UTC. Null for anything else than a date or an instant. */
export function parseBound(text: string): Instant | null {
  const instant = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text)
  return typeof instant === 'number' ? instant : null
}

/** The last quarter that is over at `now`. */
export function lastQuarter(now: Instant): Period {
  const month = monthOf(now)
  const to = month - (((month % 3) + 3) % 3)
  return { from: startOf(to - 3), to: startOf(to) }
}

/** The period of the same length before: as many months where both ends begin one, else as many seconds. */
export function periodBefore({ from, to }: Period): Period {
  const isWhole = startOf(monthOf(from)) === from && startOf(monthOf(to)) === to
  const months = monthOf(to) - monthOf(from)
  return { from: isWhole ? startOf(monthOf(from) - months) : from - (to - from), to: from }
}

/** Every month that the period touches, as a whole; years where that are more than two years of them. */
export function slicesOf({ from, to }: Period): Slice[] {
  const first = monthOf(from)
  const last = Math.max(first, monthOf(to - 1))
  if (last - first < MOST_MONTHS) return slices(first, last, 1, 7)
  return slices(first - (((first % 12) + 12) % 12), last, 12, 4)
}

function slices(first: number, last: number, step: number, length: number): Slice[] {
  const found: Slice[] = []
  for (let month = first; month <= last; month += step) {
    const from = startOf(month)
    found.push({ label: formatInstant(from).slice(0, length), from, to: startOf(month + step) })
  }
  return found
}

/** Whether an instant lies in it. */
export function isWithin({ from, to }: Period, instant: Instant): boolean {
  return from <= instant && instant < to
}

/** `Q2 2026`, `2025`, `May 2026`, or the dates of both ends; with their times where it is one day. */
export function periodTitle(period: Period): string {
  const first = monthOf(period.from)
  const months = monthOf(period.to) - first
  const isWhole = startOf(first) === period.from && startOf(first + months) === period.to
  const { year, month } = dateOf(Math.floor(period.from / DAY))
  if (isWhole && months === 12 && month === 1) return String(year)
  if (isWhole && months === 3 && month % 3 === 1) return `Q${(month + 2) / 3} ${year}`
  if (isWhole && months === 1) return `${MONTHS[month - 1] ?? ''} ${year}`
  const [from, to] = [boundWords(period.from), boundWords(period.to)]
  const dates = [from.slice(0, 10), to.slice(0, 10)]
  return (dates[0] === dates[1] ? [from, to] : dates).join(' to ')
}

/** The two ends in words; the second is not part of it. */
export function periodWords({ from, to }: Period): string {
  return `from ${boundText(from)} up to and without ${boundText(to)}, UTC`
}

function boundText(instant: Instant): string {
  return boundWords(instant).replace(/ UTC$/, '')
}

/** `2026-04-01`, or `2026-04-01 13:30 UTC` where it is not midnight. */
export function boundWords(instant: Instant): string {
  const text = formatInstant(instant)
  return text.endsWith('T00:00:00Z') ? text.slice(0, 10) : utc(instant)
}

/** Months since January of the year 0. */
function monthOf(instant: Instant): number {
  const { year, month } = dateOf(Math.floor(instant / DAY))
  return year * 12 + month - 1
}

function startOf(month: number): Instant {
  return civilDay(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1) * DAY
}
