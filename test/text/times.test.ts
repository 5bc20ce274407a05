import { describe, expect, test } from 'vitest'
import { briefly, relative, utc, utcAndLocal } from '../../src/text/times.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'

describe('an instant for a reader', () => {
  test.each([
    ['2026-11-21T03:42Z', 'Europe/Amsterdam', '2026-11-21 03:42 UTC (04:42 Europe/Amsterdam)'],
    [
      '2026-07-21T03:42:07Z',
      'Europe/Amsterdam',
      '2026-07-21 03:42:07 UTC (05:42:07 Europe/Amsterdam)',
    ],
    [
      '2026-11-21T23:30Z',
      'Europe/Amsterdam',
      '2026-11-21 23:30 UTC (2026-11-22 00:30 Europe/Amsterdam)',
    ],
    ['2026-11-21T03:42Z', 'Asia/Kathmandu', '2026-11-21 03:42 UTC (09:27 Asia/Kathmandu)'],
    ['2026-11-21T03:42Z', 'UTC', '2026-11-21 03:42 UTC'],
    ['2026-11-21T03:42Z', 'Mars/Olympus', '2026-11-21 03:42 UTC'],
  ])('%s in %s reads %s', (instant, timezone, expected) => {
    expect(utcAndLocal(at(instant), { zones, timezone })).toBe(expected)
  })

  test.each([
    ['2026-11-21T03:42Z', 'Europe/Amsterdam', '03:42 UTC (04:42 Amsterdam)'],
    [
      '2026-11-21T03:42:07Z',
      'America/Argentina/Buenos_Aires',
      '03:42:07 UTC (00:42:07 Buenos Aires)',
    ],
    ['2026-11-21T23:30Z', 'Europe/Amsterdam', '23:30 UTC (22 Nov 00:30 Amsterdam)'],
    ['2026-11-23T10:00Z', 'Europe/Amsterdam', '23 Nov 10:00 UTC (11:00 Amsterdam)'],
    ['2025-12-31T23:30Z', 'Europe/Amsterdam', '31 Dec 2025 23:30 UTC (1 Jan 00:30 Amsterdam)'],
    ['2026-11-21T03:42Z', 'UTC', '03:42 UTC'],
    ['2026-11-21T03:42Z', 'Mars/Olympus', '03:42 UTC'],
  ])('%s in %s, seen on 21 November 2026, reads briefly %s', (instant, timezone, expected) => {
    const glance = { zones, timezone, seen: at('2026-11-21T12:00Z') }
    expect(briefly(at(instant), glance, true)).toBe(expected)
    expect(briefly(at(instant), glance)).toBe(expected.replace(/ (?:Amsterdam|Buenos Aires)/, ''))
  })

  test('that stands for days has its day', () => {
    const glance = { zones, timezone: 'Europe/Amsterdam', seen: null }
    expect(briefly(at('2026-11-21T03:42Z'), glance)).toBe('21 Nov 03:42 UTC (04:42)')
  })

  test('has seconds only where there are any', () => {
    expect(utc(at('2026-11-21T03:42:00Z'))).toBe('2026-11-21 03:42 UTC')
    expect(utc(at('2026-11-21T03:00:01Z'))).toBe('2026-11-21 03:00:01 UTC')
  })

  test.each([
    [0, 'now'],
    [45, 'in 45s'],
    [720, 'in 12m'],
    [-7500, '2h 5m ago'],
    [-93_784, '1d 2h ago'],
  ])('%d seconds from now reads %s', (seconds, expected) => {
    expect(relative(1_000_000 + seconds, 1_000_000)).toBe(expected)
  })
})
