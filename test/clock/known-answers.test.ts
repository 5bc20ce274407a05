/** The known answers of DESIGN section 4, from other trackers' threads. */
import { expect, test } from 'vitest'
import type { WorkingTime } from '../../src/clock/working-time.ts'
import { formatInstant, parseDuration } from '../../src/model/time.ts'
import { at } from '../support/incidents.ts'
import { obligation } from '../support/compute.ts'
import { ALL_DAYS, everyDay, WORKDAYS, workingTime } from '../support/calendars.ts'

function after(time: WorkingTime, from: string, length: string): string {
  return formatInstant(time.after(at(from), parseDuration(length)!))
}

test('Mon–Fri 08–18: 4h from Monday 17:00 is Tuesday 11:00, reminded 1h before at 10:00', () => {
  const time = workingTime({ hours: everyDay(WORKDAYS, '08:00-18:00') })
  expect(after(time, '2026-11-23T17:00Z', '4h')).toBe('2026-11-24T11:00:00Z')
  expect(formatInstant(time.before(at('2026-11-24T11:00Z'), parseDuration('1h')!))).toBe(
    '2026-11-24T10:00:00Z'
  )
})

test('Mon–Fri 08–18: 4h from Friday 17:00 is Monday 11:00', () => {
  expect(
    after(workingTime({ hours: everyDay(WORKDAYS, '08:00-18:00') }), '2026-11-27T17:00Z', '4h')
  ).toBe('2026-11-30T11:00:00Z')
})

test('Mon–Fri 09–17: 8h from Friday 16:00 is Monday 16:00', () => {
  expect(
    after(workingTime({ hours: everyDay(WORKDAYS, '09:00-17:00') }), '2026-11-27T16:00Z', '8h')
  ).toBe('2026-11-30T16:00:00Z')
})

test('09–21 every day, holidays 11 and 13 Nov 2016: 48h from 9 Nov 23:00 is 15 Nov 21:00', () => {
  const time = workingTime({
    hours: everyDay(ALL_DAYS, '09:00-21:00'),
    holidays: ['2016-11-11', '2016-11-13'],
  })
  expect(after(time, '2016-11-09T23:00Z', '48h')).toBe('2016-11-15T21:00:00Z')
})

test('service P3 from Monday 09:00, raised to P1 at 12:00: resolved is due 16:00', () => {
  const timeline = [
    '09:00 reported',
    '09:10 assessed impact=minor urgency=normal',
    '12:00 assessed impact=severe urgency=immediate',
  ]
  const row = obligation({ timeline }, 'reach-resolved', '12:30')
  expect(formatInstant(row.dueAt!)).toBe('2026-11-23T16:00:00Z')
})

test('service P2 from 09:00 (due 17:00), held 11:30–12:30, raised to P1 at 12:00: due 16:30', () => {
  const timeline = ['09:00 reported', '09:00 assessed impact=noticeable urgency=high']
  expect(formatInstant(obligation({ timeline }, 'reach-resolved', '10:00').dueAt!)).toBe(
    '2026-11-23T17:00:00Z'
  )
  timeline.push('11:30 held', '12:00 assessed impact=severe urgency=immediate', '12:30 resumed')
  expect(formatInstant(obligation({ timeline }, 'reach-resolved', '13:00').dueAt!)).toBe(
    '2026-11-23T16:30:00Z'
  )
})
