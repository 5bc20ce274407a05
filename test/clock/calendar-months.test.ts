/** Calendar months, the end of a day and noon of the next open day, by known answers across both clock changes. */
import { describe, expect, it } from 'vitest'
import { addMonths, endOfDay, noonOfNextOpenDay } from '../../src/clock/calendar-months.ts'
import { formatInstant } from '../../src/model/time.ts'
import { openZone } from '../../src/model/zone-clock.ts'
import { everyDay, WORKDAYS, workingTime } from '../support/calendars.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'

const AMSTERDAM = openZone('Europe/Amsterdam', zones)

describe('addMonths', () => {
  it.each([
    ['the same day and local time', '2026-11-15T10:00Z', 1, '2026-12-15T10:00:00Z'],
    ['across a year', '2026-12-15T10:00Z', 1, '2027-01-15T10:00:00Z'],
    ['across two years', '2026-12-15T10:00Z', 13, '2028-01-15T10:00:00Z'],
    ['into winter time', '2026-09-30T08:00Z', 1, '2026-10-30T09:00:00Z'],
    ['to the last day of December', '2026-10-31T10:00Z', 2, '2026-12-31T10:00:00Z'],
    ['to the last day of a month', '2026-01-28T10:00Z', 1, '2026-02-28T10:00:00Z'],
    ['to its end where it has no such day', '2026-01-29T10:00Z', 1, '2026-02-28T22:59:59Z'],
    ['to the end of a leap day', '2027-12-31T10:00Z', 2, '2028-02-29T22:59:59Z'],
    ['to the leap day itself', '2028-01-29T10:00Z', 1, '2028-02-29T10:00:00Z'],
    // Ten minutes past midnight in Amsterdam is the day before in UTC.
    ['from the day that the clock shows', '2027-01-30T23:10Z', 1, '2027-02-28T22:59:59Z'],
    ['to the day that the clock shows', '2026-02-28T23:30Z', 1, '2026-03-31T22:30:00Z'],
    ['past an hour that is skipped', '2026-01-29T01:30Z', 2, '2026-03-29T01:00:00Z'],
    ['from an hour’s first coming', '2026-10-25T00:30Z', 1, '2026-11-25T01:30:00Z'],
    ['from its second, as from its end', '2026-10-25T01:30Z', 1, '2026-11-25T02:00:00Z'],
    ['to the first coming of an hour', '2026-09-25T00:30Z', 1, '2026-10-25T00:30:00Z'],
  ])('%s: %s and %i', (_, from, months, to) => {
    expect(formatInstant(addMonths(at(from), months, AMSTERDAM))).toBe(to)
  })
})

describe('endOfDay', () => {
  it.each([
    ['Europe/Amsterdam', '2026-11-22T23:00:00Z', '2026-11-23T22:59:59Z'],
    ['Europe/Amsterdam', '2026-11-23T22:59:59Z', '2026-11-23T22:59:59Z'],
    ['Europe/Amsterdam', '2026-11-23T23:00:00Z', '2026-11-24T22:59:59Z'],
    ['Europe/Amsterdam', '2026-03-29T00:30:00Z', '2026-03-29T21:59:59Z'],
    // The hour before midnight comes twice: the day ends with the second.
    ['America/Asuncion', '2024-03-23T12:00:00Z', '2024-03-24T03:59:59Z'],
  ])('in %s of %s', (zone, from, to) => {
    expect(formatInstant(endOfDay(at(from), openZone(zone, zones)))).toBe(to)
  })
})

describe('noonOfNextOpenDay', () => {
  const office = workingTime({
    timezone: 'Europe/Amsterdam',
    hours: everyDay(WORKDAYS, '09:00-17:00'),
    holidays: ['2026-11-26'],
  })

  it.each([
    ['an open day, to its last second', '2026-11-27T22:59:59Z', '2026-11-27T22:59:59Z'],
    ['an open day, from its first second', '2026-11-22T23:00:00Z', '2026-11-22T23:00:00Z'],
    ['a weekend, from its first second', '2026-11-27T23:00:00Z', '2026-11-30T11:00:00Z'],
    ['a weekend, to its last second', '2026-11-29T22:59:59Z', '2026-11-30T11:00:00Z'],
    ['a holiday', '2026-11-26T10:00:00Z', '2026-11-27T11:00:00Z'],
    ['a weekend before summer time', '2026-03-28T10:00:00Z', '2026-03-30T10:00:00Z'],
  ])('of %s: %s', (_, from, to) => {
    expect(formatInstant(noonOfNextOpenDay(at(from), office, AMSTERDAM))).toBe(to)
  })
})
