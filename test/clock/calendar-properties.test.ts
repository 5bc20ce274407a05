/** Shapes of rule 10 that hold in any calendar and zone, judged by the zone's own clock, minute by minute. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, MINUTE, parseDuration } from '../../src/model/time.ts'
import { ALL_DAYS, everyDay, type TypedCalendar, workingTime } from '../support/calendars.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { draws, SHARED } from '../support/share.ts'

const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
]
const WEEK_FROM_SUNDAY = ['sunday', ...ALL_DAYS.slice(0, 6)]

const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`

const segment = fc
  .tuple(fc.integer({ min: 0, max: 94 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => `${clock(from)}-${clock(Math.min(96, from + length))}`)

const day = (min: number) => fc.array(segment, { minLength: min, maxLength: 3 })

/** Tuesday is always open for a while, so that no search is endless. */
const calendar: fc.Arbitrary<TypedCalendar> = fc.record({
  timezone: fc.constantFrom(...ZONES),
  hours: fc.record({
    ...everyDayOf(day(0)),
    tuesday: day(1),
  }),
  holidays: fc.uniqueArray(
    fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`),
    { maxLength: 4 }
  ),
})

/** Quarters of an hour of 2026; half of them within three days of a clock change of one of the zones. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: 365 * 96 }).map((quarter) => at('2026-01-01T00:00Z') + quarter * 900),
  fc
    .tuple(
      fc.constantFrom(
        '2026-03-29',
        '2026-10-25',
        '2026-03-08',
        '2026-11-01',
        '2026-04-05',
        '2026-09-27'
      ),
      fc.integer({ min: -288, max: 288 })
    )
    .map(([date, quarter]) => at(`${date}T00:00Z`) + quarter * 900)
)

function everyDayOf<Value>(value: Value): Record<(typeof ALL_DAYS)[number], Value> {
  return {
    monday: value,
    tuesday: value,
    wednesday: value,
    thursday: value,
    friday: value,
    saturday: value,
    sunday: value,
  }
}

/** Whether the minute that begins at an instant is open, read off the zone's clock alone. */
function isOpenMinute({ timezone = 'UTC', hours, holidays = [] }: TypedCalendar, moment: Instant) {
  const { year, month, day: date, hour, minute } = zones.localAt(moment, timezone)
  const local = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const weekday = WEEK_FROM_SUNDAY[new Date(`${local}T00:00:00Z`).getUTCDay()]!
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  if (holidays.includes(local)) return false
  return hours[weekday]!.some((text) => text.slice(0, 5) <= time && time < text.slice(6))
}

/** Both ends of an open stretch belong to it. */
const isOpen = (typed: TypedCalendar, moment: Instant) =>
  isOpenMinute(typed, moment) || isOpenMinute(typed, moment - MINUTE)

/** The next open quarter of an hour. */
function forward(typed: TypedCalendar, from: Instant): Instant {
  let moment = from
  while (!isOpen(typed, moment)) moment += 900
  return moment
}

function isWorkingDay({ hours, holidays = [] }: TypedCalendar, date: Date): boolean {
  const weekday = WEEK_FROM_SUNDAY[date.getUTCDay()]!
  return hours[weekday]!.length > 0 && !holidays.includes(date.toISOString().slice(0, 10))
}

describe('any calendar', () => {
  it('counts the open minutes that the zone’s own clock shows', SHARED, () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 0, max: 200 }), (typed, from, quarters) => {
        let open = 0
        for (let step = 0; step < quarters; step += 1)
          if (isOpenMinute(typed, from + step * 900)) open += 900
        expect(workingTime(typed).openBetween(from, from + quarters * 900)).toBe(open)
      }),
      { numRuns: draws(400) }
    )
  })

  it('a limit is open, has its length before it, and is the earliest that has', SHARED, () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 0, max: 3000 }), (typed, from, minutes) => {
        const time = workingTime(typed)
        const due = time.addOpen(from, minutes * MINUTE)
        expect([isOpen(typed, due), due >= from]).toEqual([true, true])
        expect(time.openBetween(from, due)).toBe(minutes * MINUTE)
        // One second earlier it was not open yet, or the length was not over yet.
        const isEarliest = due === from || time.openBetween(from, due - 1) < minutes * MINUTE
        expect(isEarliest || minutes === 0).toBe(true)
      }),
      { numRuns: draws(400) }
    )
  })

  it('a reminder is open, has its length after it, and is the latest that has', SHARED, () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 1, max: 3000 }), (typed, to, minutes) => {
        const time = workingTime(typed)
        const remind = time.subtractOpen(to, minutes * MINUTE)
        expect([isOpen(typed, remind), remind <= to]).toEqual([true, true])
        expect(time.openBetween(remind, to)).toBe(minutes * MINUTE)
        expect(time.openBetween(remind + 1, to)).toBeLessThan(minutes * MINUTE)
      }),
      { numRuns: draws(400) }
    )
  })

  it.each(['1d', '3d', '2w', '1w 2d 3h', '45m', '0m'])(
    '%s ends in open time, not before it began',
    SHARED,
    (text) => {
      const length = parseDuration(text)!
      fc.assert(
        fc.property(calendar, instant, (typed, from) => {
          const time = workingTime(typed)
          const due = time.after(from, length)
          const remind = time.before(due, length)
          expect([due >= from, isOpen(typed, due), isOpen(typed, remind), remind <= due]).toEqual([
            true,
            true,
            true,
            true,
          ])
        }),
        { numRuns: draws(150) }
      )
    }
  )

  it(
    'nd is the same local time n working days later, found day by day and quarter by quarter',
    SHARED,
    () => {
      fc.assert(
        fc.property(calendar, instant, fc.integer({ min: 1, max: 5 }), (typed, from, days) => {
          const zone = typed.timezone ?? 'UTC'
          const start = forward(typed, from)
          const local = zones.localAt(start, zone)
          let date = new Date(Date.UTC(local.year, local.month - 1, local.day))
          for (let left = days; left > 0;) {
            date = new Date(date.getTime() + 86_400_000)
            if (isWorkingDay(typed, date)) left -= 1
          }
          const [year, month, dayOfMonth] = [
            date.getUTCFullYear(),
            date.getUTCMonth() + 1,
            date.getUTCDate(),
          ]
          const same = zones.instantAtOrAfter({ ...local, year, month, day: dayOfMonth }, zone)
          const due = workingTime(typed).after(from, { weeks: 0, days, hours: 0, minutes: 0 })
          expect(due).toBe(forward(typed, same))
        }),
        { numRuns: draws(400) }
      )
    }
  )

  it('is the same whether it is asked once or a hundred times', SHARED, () => {
    const typed = { timezone: 'Europe/Amsterdam', hours: everyDay(ALL_DAYS, '09:00-17:00') }
    const time = workingTime(typed)
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 900 }), (from, minutes) => {
        expect(time.addOpen(from, minutes * 60)).toBe(
          workingTime(typed).addOpen(from, minutes * 60)
        )
      }),
      { numRuns: draws(100) }
    )
  })
})
