/** Opens a calendar of the policy: working time in an IANA zone, with split days and holidays. */
import { type Calendar, type Holiday, holidaysOf, WEEKDAYS } from '../model/policy.ts'
import { DAY, HOUR, type Instant, MINUTE, type Zones } from '../model/time.ts'
import { type CivilDay, dateOf, weekdayOf } from '../model/civil-day.ts'
import { openStretches, type Segment, type Stretch } from './open-stretches.ts'
import { always, type WorkingTime } from './working-time.ts'
import { openZone } from '../model/zone-clock.ts'

/**
 * So many days are walked for one limit. A calendar that is open a minute a week would be walked for millennia; what it
 * has not given in twenty years ends at its next opening.
 */
const FURTHEST = 20 * 366

/**
 * Opens a calendar. One that has no hours at all is walked around the clock: its finding is the policy's, and a
 * deadline that comes too early is better than none.
 */
export function openCalendar(
  name: string,
  calendar: Calendar,
  zone: string,
  zones: Zones
): WorkingTime {
  const week = WEEKDAYS.map((weekday) => calendar.hours[weekday].flatMap(segmentOf))
  if (week.every((segments) => segments.length === 0)) return { ...always, name }
  const closedFrom = closings(holidaysOf(calendar))
  const clock = openZone(zone, zones)
  const known = new Map<CivilDay, readonly Stretch[]>()

  const segmentsOn = (day: CivilDay): readonly Segment[] =>
    until(week[weekdayOf(day)] ?? [], closedFrom(day))

  const stretchesOn = (day: CivilDay): readonly Stretch[] => {
    const found = known.get(day) ?? openStretches(day, segmentsOn(day), clock)
    known.set(day, found)
    return found
  }

  const dayOf = (instant: Instant): CivilDay => Math.floor(clock.localAt(instant) / DAY)

  const addOpen = (from: Instant, seconds: number): Instant => {
    let left = seconds
    const last = dayOf(from) + FURTHEST
    // The day before may end at 24:00, which is this day's first instant and open.
    for (let day = dayOf(from) - 1; ; day += 1) {
      if (day > last) left = 0
      for (const stretch of stretchesOn(day)) {
        if (stretch.to < from) continue
        const start = Math.max(stretch.from, from)
        if (stretch.to - start >= left) return start + left
        left -= stretch.to - start
      }
    }
  }

  const subtractOpen = (to: Instant, seconds: number): Instant => {
    let left = seconds
    const last = dayOf(to) - FURTHEST
    for (let day = dayOf(to); ; day -= 1) {
      if (day < last) left = 0
      for (const stretch of stretchesOn(day).toReversed()) {
        if (stretch.from > to) continue
        const end = Math.min(stretch.to, to)
        if (end - stretch.from >= left) return end - left
        left -= end - stretch.from
      }
    }
  }

  const openBetween = (from: Instant, to: Instant): number => {
    let open = 0
    if (to <= from) return open
    const last = dayOf(to)
    for (let day = dayOf(from); day <= last; day += 1)
      for (const stretch of stretchesOn(day))
        open += Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from))
    return open
  }

  /** The same local time on another day, moved forward into open time; a time that day skips is its first after. */
  const onOtherDay = (instant: Instant, otherDay: (day: CivilDay) => CivilDay): Instant => {
    const local = clock.localAt(instant)
    const day = Math.floor(local / DAY)
    return addOpen(clock.instantAtOrAfter(local + (otherDay(day) - day) * DAY), 0)
  }

  const workingDaysFrom = (day: CivilDay, count: number, direction: 1 | -1): CivilDay => {
    let reached = day
    for (let left = count; left > 0 && Math.abs(reached - day) < FURTHEST;) {
      reached += direction
      if (segmentsOn(reached).length > 0) left -= 1
    }
    return reached
  }

  return {
    name,
    addOpen,
    subtractOpen,
    openBetween,
    after: (from, { weeks, days, hours, minutes }) => {
      let at = from
      if (weeks > 0) at = onOtherDay(at, (day) => day + weeks * 7)
      if (days > 0) at = onOtherDay(addOpen(at, 0), (day) => workingDaysFrom(day, days, 1))
      return addOpen(at, hours * HOUR + minutes * MINUTE)
    },
    before: (to, { weeks, days, hours, minutes }) => {
      let at = to
      if (weeks > 0) at = onOtherDay(at, (day) => day - weeks * 7)
      if (days > 0) at = onOtherDay(at, (day) => workingDaysFrom(day, days, -1))
      return subtractOpen(at, hours * HOUR + minutes * MINUTE)
    },
  }
}

/** A segment that ends before it begins opens nothing. */
function segmentOf(text: string): Segment[] {
  const from = minuteOf(text.slice(0, 5))
  const to = minuteOf(text.slice(6, 11))
  return from < to ? [{ from, to }] : []
}

/** `09:30` → the minute of the day. */
function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The minute from which on a day is closed, by its date or by that of every year, the earlier where both are named. */
function closings(holidays: readonly Holiday[]): (day: CivilDay) => number {
  const minutes = new Map<string, number>()
  for (const { date, from } of holidays) {
    const minute = from === null ? 0 : minuteOf(from)
    minutes.set(date, Math.min(minute, minutes.get(date) ?? minute))
  }
  if (minutes.size === 0) return () => Number.POSITIVE_INFINITY
  return (day) => {
    const date = dateOf(day)
    const yearly = `${twoDigits(date.month)}-${twoDigits(date.day)}`
    const year = String(date.year).padStart(4, '0')
    return Math.min(
      minutes.get(yearly) ?? Number.POSITIVE_INFINITY,
      minutes.get(`${year}-${yearly}`) ?? Number.POSITIVE_INFINITY
    )
  }
}

function until(segments: readonly Segment[], minute: number): readonly Segment[] {
  if (minute === Number.POSITIVE_INFINITY) return segments
  return segments.flatMap(({ from, to }) =>
    from < minute ? [{ from, to: Math.min(to, minute) }] : []
  )
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
