import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatInstant } from '../../src/model/time.ts'
import {
  isWithin,
  lastQuarter,
  parseBound,
  periodBefore,
  periodTitle,
  periodWords,
  slicesOf,
} from '../../src/period/period.ts'
import { midnight } from './support.ts'

const period = (from: string, to: string) => ({ from: midnight(from), to: midnight(to) })
const written = ({ from, to }: { from: number; to: number }) => [
  formatInstant(from).slice(0, 10),
  formatInstant(to).slice(0, 10),
]

test.each([
  ['2026-11-22T12:00Z', '2026-07-01', '2026-10-01'],
  ['2026-10-01T00:00Z', '2026-07-01', '2026-10-01'],
  ['2026-09-30T23:59Z', '2026-04-01', '2026-07-01'],
  ['2026-02-14T00:00Z', '2025-10-01', '2026-01-01'],
])('at %s the last quarter that is over began on %s and ended with %s', (now, from, to) => {
  expect(written(lastQuarter(midnight(now)))).toEqual([from, to])
})

test('a date is its first instant in UTC; what is neither date nor instant is nothing', () => {
  expect(parseBound('2026-07-01')).toBe(midnight('2026-07-01'))
  expect(parseBound('2026-07-01T02:00:00+02:00')).toBe(midnight('2026-07-01'))
  for (const text of ['2026-02-30', '2026-07', 'yesterday', '', '2026-07-01T10:00']) {
    expect(parseBound(text)).toBeNull()
  }
})

test.each([
  ['2026-04-01', '2026-07-01', '2026-01-01', 'Q2 2026'],
  ['2026-01-01', '2026-04-01', '2025-10-01', 'Q1 2026'],
  ['2025-01-01', '2026-01-01', '2024-01-01', '2025'],
  ['2026-03-01', '2026-04-01', '2026-02-01', 'March 2026'],
  ['2026-02-01', '2026-05-01', '2025-11-01', '2026-02-01 to 2026-05-01'],
  ['2026-03-10', '2026-03-20', '2026-02-28', '2026-03-10 to 2026-03-20'],
])('before %s to %s comes what begins on %s; it is called %s', (from, to, before, title) => {
  const asked = period(from, to)
  expect(written(periodBefore(asked))).toEqual([before, from])
  expect(periodTitle(asked)).toBe(title)
})

test('its first instant is in it, its last one is not', () => {
  const asked = period('2026-04-01', '2026-07-01')
  expect(isWithin(asked, asked.from)).toBe(true)
  expect(isWithin(asked, asked.to - 1)).toBe(true)
  expect(isWithin(asked, asked.to)).toBe(false)
  expect(periodWords(asked)).toBe('from 2026-04-01 up to and without 2026-07-01, UTC')
})

test('months are whole, and years take their place where nobody could read the months', () => {
  expect(slicesOf(period('2026-04-10', '2026-06-01')).map(({ label }) => label)).toEqual([
    '2026-04',
    '2026-05',
  ])
  expect(slicesOf(period('2023-06-01', '2026-01-01')).map(({ label }) => label)).toEqual([
    '2023',
    '2024',
    '2025',
  ])
})

test('every instant of any period lies in exactly one of its slices', () => {
  const day = fc.integer({ min: 0, max: 30_000 })
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 3000 }), fc.nat(999), (first, days, permille) => {
      const from = first * 86_400 + 3600
      const asked = { from, to: from + days * 86_400 }
      const instant = from + Math.floor((days * 86_400 * permille) / 1000)
      expect(slicesOf(asked).filter((slice) => isWithin(slice, instant))).toHaveLength(1)
    })
  )
})
