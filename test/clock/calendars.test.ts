/** Rule 10: business time, walked through the calendar in its own zone. */
import { describe, expect, it } from 'vitest'
import { isDate, parseDuration, formatInstant } from '../../src/model/time.ts'
import { civilDay, dateOf, weekdayOf } from '../../src/model/civil-day.ts'
import {
  ALL_DAYS,
  everyDay,
  type TypedCalendar,
  WORKDAYS,
  workingTime,
} from '../support/calendars.ts'
import { obligation } from '../support/compute.ts'
import { at } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'

const office: TypedCalendar = { hours: everyDay(WORKDAYS, '09:00-17:00') }
const split: TypedCalendar = { hours: everyDay(WORKDAYS, '09:00-12:30', '13:00-17:00') }

const after = (calendar: TypedCalendar, from: string, length: string) =>
  formatInstant(workingTime(calendar).after(at(from), parseDuration(length)!))

const before = (calendar: TypedCalendar, to: string, length: string) =>
  formatInstant(workingTime(calendar).before(at(to), parseDuration(length)!))

const amsterdam = (...segments: string[]) => ({
  timezone: 'Europe/Amsterdam',
  hours: everyDay(ALL_DAYS, ...segments),
})

describe('hours and minutes count open time', () => {
  it('of two equal answers a limit takes the earliest', () => {
    expect(after(office, '2026-11-23T09:00Z', '8h')).toBe('2026-11-23T17:00:00Z')
    expect(after(split, '2026-11-23T09:00Z', '3h 30m')).toBe('2026-11-23T12:30:00Z')
  })

  it('of two equal answers a reminder takes the latest', () => {
    expect(before(office, '2026-11-24T10:00Z', '1h')).toBe('2026-11-24T09:00:00Z')
    expect(before(split, '2026-11-23T13:30Z', '30m')).toBe('2026-11-23T13:00:00Z')
  })

  it('a closed start waits for the opening, both ends of a segment are open', () => {
    expect(after(office, '2026-11-21T12:00Z', '0m')).toBe('2026-11-23T09:00:00Z')
    expect(after(office, '2026-11-23T17:00Z', '0m')).toBe('2026-11-23T17:00:00Z')
    expect(after(office, '2026-11-23T17:00:01Z', '0m')).toBe('2026-11-24T09:00:00Z')
  })

  it('pass over the closed part of a split day', () => {
    expect(after(split, '2026-11-23T12:00Z', '1h')).toBe('2026-11-23T13:30:00Z')
    expect(before(split, '2026-11-23T13:15Z', '1h')).toBe('2026-11-23T11:45:00Z')
  })

  it('a segment up to 24:00 goes on into the next day’s 00:00', () => {
    const night = { hours: everyDay(ALL_DAYS, '00:00-06:00', '22:00-24:00') }
    expect(after(night, '2026-11-23T23:00Z', '2h')).toBe('2026-11-24T01:00:00Z')
    expect(after(night, '2026-11-23T22:00Z', '2h')).toBe('2026-11-24T00:00:00Z')
    expect(after(night, '2026-11-23T05:00Z', '2h')).toBe('2026-11-23T23:00:00Z')
  })

  it('overlapping segments count once, and one that ends before it begins opens nothing', () => {
    const overlapping = { hours: everyDay(WORKDAYS, '09:00-13:00', '12:00-17:00', '20:00-08:00') }
    expect(after(overlapping, '2026-11-23T09:00Z', '8h')).toBe('2026-11-23T17:00:00Z')
  })

  it('a calendar without any hours runs around the clock, so that something is still due', () => {
    expect(after({ hours: {} }, '2026-11-21T12:00Z', '2h')).toBe('2026-11-21T14:00:00Z')
  })
})

describe('days and weeks', () => {
  it('nd is the same local time n working days later', () => {
    expect(after(office, '2026-11-23T10:00Z', '3d')).toBe('2026-11-26T10:00:00Z')
    expect(after(office, '2026-11-26T10:00Z', '3d')).toBe('2026-12-01T10:00:00Z')
    expect(after(office, '2026-11-27T17:00Z', '1d')).toBe('2026-11-30T17:00:00Z')
  })

  it('a holiday is no working day', () => {
    const withHoliday = { ...office, holidays: ['2026-11-24'] }
    expect(after(withHoliday, '2026-11-23T10:00Z', '1d')).toBe('2026-11-25T10:00:00Z')
  })

  it('a closed start first moves to the next opening', () => {
    expect(after(office, '2026-11-21T12:00Z', '1d')).toBe('2026-11-24T09:00:00Z')
    expect(after(office, '2026-11-23T18:00Z', '1d')).toBe('2026-11-25T09:00:00Z')
  })

  it('a closed end moves forward into open time', () => {
    const short = { hours: { ...office.hours, tuesday: ['13:00-15:00'] } }
    expect(after(short, '2026-11-23T10:00Z', '1d')).toBe('2026-11-24T13:00:00Z')
    expect(after(short, '2026-11-23T16:00Z', '1d')).toBe('2026-11-25T09:00:00Z')
  })

  it('w is 7 calendar days, then forward', () => {
    expect(after(office, '2026-11-23T10:00Z', '1w')).toBe('2026-11-30T10:00:00Z')
    expect(after(office, '2026-11-21T10:00Z', '1w')).toBe('2026-11-30T09:00:00Z')
    const withHoliday = { ...office, holidays: ['2026-11-30'] }
    expect(after(withHoliday, '2026-11-23T10:00Z', '1w')).toBe('2026-12-01T09:00:00Z')
  })

  it('a reminder of days is the same local time so many working days before', () => {
    expect(before(office, '2026-11-30T10:00Z', '1d')).toBe('2026-11-27T10:00:00Z')
    expect(before(office, '2026-11-30T10:00Z', '1w')).toBe('2026-11-23T10:00:00Z')
  })
})

describe('clock changes', () => {
  it('a day is the same local time across both changes', () => {
    expect(after(amsterdam('09:00-17:00'), '2026-03-28T11:00Z', '1d')).toBe('2026-03-29T10:00:00Z')
    expect(after(amsterdam('09:00-17:00'), '2026-10-24T10:00Z', '1d')).toBe('2026-10-25T11:00:00Z')
  })

  it('a skipped hour is no open time', () => {
    // 02:00–03:00 does not exist on 29 March 2026.
    expect(after(amsterdam('01:00-04:00'), '2026-03-29T00:00Z', '2h')).toBe('2026-03-29T02:00:00Z')
    expect(after(amsterdam('02:00-03:00'), '2026-03-28T01:30Z', '1h')).toBe('2026-03-30T00:30:00Z')
  })

  it('a time that is skipped is the first after it', () => {
    const always = amsterdam('00:00-24:00')
    expect(after(always, '2026-03-28T01:30Z', '1d')).toBe('2026-03-29T01:00:00Z')
  })

  it('an hour that comes twice counts twice', () => {
    // 02:00–03:00 comes twice on 25 October 2026.
    expect(after(amsterdam('01:00-04:00'), '2026-10-24T23:00Z', '4h')).toBe('2026-10-25T03:00:00Z')
  })

  it('a segment that ends in the hour that comes twice opens twice', () => {
    const early = amsterdam('01:00-02:30')
    expect(after(early, '2026-10-24T23:00Z', '1h 30m')).toBe('2026-10-25T00:30:00Z')
    expect(after(early, '2026-10-24T23:00Z', '1h 45m')).toBe('2026-10-25T01:15:00Z')
    expect(after(early, '2026-10-24T23:00Z', '2h')).toBe('2026-10-25T01:30:00Z')
  })

  it('a segment that begins in the hour that comes twice opens twice', () => {
    const late = amsterdam('02:30-04:00')
    expect(after(late, '2026-10-25T00:30Z', '30m')).toBe('2026-10-25T01:00:00Z')
    expect(after(late, '2026-10-25T00:30Z', '45m')).toBe('2026-10-25T01:45:00Z')
  })

  it('far from Greenwich the change lies on another day of UTC', () => {
    const auckland = { timezone: 'Pacific/Auckland', hours: everyDay(ALL_DAYS, '01:00-05:00') }
    expect(after(auckland, '2026-09-26T12:00Z', '1h')).toBe('2026-09-26T14:00:00Z')
    expect(after(auckland, '2026-09-26T13:00Z', '3h')).toBe('2026-09-26T16:00:00Z')
    expect(after(auckland, '2026-04-04T12:00Z', '5h')).toBe('2026-04-04T17:00:00Z')
  })

  it('half-hour changes and a change for Ramadan are followed too', () => {
    const lordHowe = {
      timezone: 'Australia/Lord_Howe',
      hours: everyDay(ALL_DAYS, '00:00-24:00'),
    }
    expect(after(lordHowe, '2026-04-04T02:00Z', '1d')).toBe('2026-04-05T02:30:00Z')
    const casablanca = { timezone: 'Africa/Casablanca', hours: everyDay(ALL_DAYS, '09:00-17:00') }
    expect(after(casablanca, '2026-02-14T10:00Z', '1d')).toBe('2026-02-15T11:00:00Z')
  })
})

describe('a target with a calendar', () => {
  it('calls when its calendar opens', () => {
    const timeline = [
      '2026-11-21T12:00Z reported',
      '2026-11-21T12:00Z assessed impact=minor urgency=normal',
    ]
    const steps = obligation({ timeline }, 'notify-incident-manager', '2026-11-21T12:00Z').steps
    expect(
      steps.map(({ step, at: instant }) => [step, formatInstant(instant)]).slice(0, 4)
    ).toEqual([
      ['call', '2026-11-23T08:00:00Z'],
      ['remind', '2026-11-23T09:50:00Z'],
      ['rung-1', '2026-11-23T10:00:01Z'],
      ['rung-2', '2026-11-23T10:30:00Z'],
    ])
  })

  it('runs in the calendar’s own zone, else the organisation’s', () => {
    const newYork = policyWith(({ calendars }) => {
      calendars!['office']!.timezone = 'America/New_York'
    })
    const timeline = ['09:00 reported', '09:00 assessed impact=minor urgency=normal']
    expect(
      formatInstant(obligation({ timeline }, 'notify-incident-manager', '09:00', newYork).dueAt!)
    ).toBe('2026-11-23T16:00:00Z')
  })
})

describe('civil days', () => {
  it('go round for four hundred years', () => {
    const first = civilDay(1899, 12, 31)
    const days = Array.from({ length: 400 * 365 + 97 }, (_, index) => first + index)
    const wrong = days.filter((number) => {
      const { year, month, day } = dateOf(number)
      return !isDate(year, month, day) || civilDay(year, month, day) !== number
    })
    expect(wrong).toEqual([])
    expect(civilDay(1970, 1, 1)).toBe(0)
    expect([weekdayOf(0), weekdayOf(-1), weekdayOf(civilDay(2026, 11, 23))]).toEqual([3, 2, 0])
  })
})

const length = (text: string) => parseDuration(text)!

describe('a calendar that is open a minute a week', () => {
  const narrow = workingTime({ hours: { monday: ['09:00-09:01'] } })
  const from = at('2026-11-21T03:12:00Z')

  it('counts to the minute for years', () => {
    expect(formatInstant(narrow.after(from, length('520m')))).toBe('2036-11-03T09:01:00Z')
    expect(formatInstant(narrow.after(from, length('520d')))).toBe('2036-11-10T09:00:00Z')
  })

  it('ends what it has not given in twenty years at its next opening', () => {
    for (const text of ['999999h', '9999999m'])
      expect(formatInstant(narrow.after(from, length(text)))).toBe('2046-12-10T09:00:00Z')
    expect(formatInstant(narrow.after(from, length('99999d')))).toBe('2046-12-10T09:00:00Z')
    expect(formatInstant(narrow.before(from, length('999999h')))).toBe('2006-10-30T09:01:00Z')
    expect(narrow.after(from, length('9999w 99999d 999999h'))).toBeGreaterThan(from)
  })
})

const withHolidays = (...holidays: NonNullable<TypedCalendar['holidays']>): TypedCalendar => ({
  ...office,
  holidays,
})

describe('holidays', () => {
  it('of a date close the whole day of that year alone', () => {
    const calendar = withHolidays('2026-12-25')
    expect(after(calendar, '2026-12-24T16:00Z', '2h')).toBe('2026-12-28T10:00:00Z')
    expect(after(calendar, '2028-12-22T16:00Z', '2h')).toBe('2028-12-25T10:00:00Z')
  })

  it('without a year close that day every year', () => {
    const calendar = withHolidays('12-25', { date: '12-26', name: 'Second day' })
    expect(after(calendar, '2026-12-24T16:00Z', '2h')).toBe('2026-12-28T10:00:00Z')
    expect(after(calendar, '2028-12-22T16:00Z', '2h')).toBe('2028-12-27T10:00:00Z')
  })

  it('that begin at a time of the day leave what is before it open, to the second', () => {
    const calendar = withHolidays({ date: '12-24', from: '12:00' })
    expect(after(calendar, '2026-12-24T11:00Z', '1h')).toBe('2026-12-24T12:00:00Z')
    expect(after(calendar, '2026-12-24T11:00:01Z', '1h')).toBe('2026-12-25T09:00:01Z')
    expect(after(calendar, '2026-12-24T11:00Z', '1d')).toBe('2026-12-25T11:00:00Z')
  })

  it('named twice close from the earlier time', () => {
    const calendar = withHolidays({ date: '12-24', from: '12:00' }, '2026-12-24')
    expect(after(calendar, '2026-12-23T16:00Z', '2h')).toBe('2026-12-25T10:00:00Z')
    expect(after(calendar, '2027-12-23T16:00Z', '2h')).toBe('2027-12-24T10:00:00Z')
  })

  it('of one date at two times close from the earlier, whichever comes first', () => {
    const [early, late] = [
      { date: '12-24', from: '10:00' },
      { date: '12-24', from: '12:00' },
    ]
    for (const calendar of [withHolidays(early, late), withHolidays(late, early)])
      expect(after(calendar, '2026-12-23T16:00Z', '3h')).toBe('2026-12-25T10:00:00Z')
  })

  it('of 29 February come in leap years', () => {
    const calendar = withHolidays('02-29')
    expect(after(calendar, '2028-02-28T17:00Z', '1h')).toBe('2028-03-01T10:00:00Z')
  })
})
