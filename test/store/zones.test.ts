/** Zones are what the calendars stand on: both DST changes, and zones that do not exist. */
import { describe, expect, it } from 'vitest'
import { formatInstant, type LocalTime, parseInstant } from '../../src/model/time.ts'
import { loadZones } from '../../src/store/zones.ts'

const zones = await loadZones()
const ZONE = 'Europe/Amsterdam'
const local = (month: number, day: number, hour: number, minute = 0): LocalTime => ({
  year: 2026,
  month,
  day,
  hour,
  minute,
  second: 0,
})
const instant = (text: string) => Number(parseInstant(text))

describe('a zone', () => {
  it('shows a local time at an instant', () => {
    expect(zones.localAt(instant('2026-11-21T23:30:15Z'), ZONE)).toEqual({
      ...local(11, 22, 0, 30),
      second: 15,
    })
    expect(zones.localAt(instant('2026-07-01T12:00:00Z'), ZONE)).toEqual(local(7, 1, 14))
  })

  it('shows a local time once on most days', () => {
    expect(zones.instantsOf(local(11, 21, 9), ZONE).map(formatInstant)).toEqual([
      '2026-11-21T08:00:00Z',
    ])
  })

  it('skips local times in spring, and goes on where the gap ends', () => {
    expect(zones.instantsOf(local(3, 29, 2, 30), ZONE)).toEqual([])
    expect(formatInstant(zones.instantAtOrAfter(local(3, 29, 2, 30), ZONE))).toBe(
      '2026-03-29T01:00:00Z'
    )
    expect(formatInstant(zones.instantAtOrAfter(local(3, 29, 2), ZONE))).toBe(
      '2026-03-29T01:00:00Z'
    )
    expect(formatInstant(zones.instantAtOrAfter(local(3, 29, 3), ZONE))).toBe(
      '2026-03-29T01:00:00Z'
    )
  })

  it('shows local times twice in autumn, and the earlier one counts', () => {
    expect(zones.instantsOf(local(10, 25, 2, 30), ZONE).map(formatInstant)).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ])
    expect(formatInstant(zones.instantAtOrAfter(local(10, 25, 2, 30), ZONE))).toBe(
      '2026-10-25T00:30:00Z'
    )
  })

  it('is one of the IANA’s', () => {
    expect(['Europe/Amsterdam', 'UTC', 'America/New_York'].filter(zones.isZone)).toHaveLength(3)
    expect(['Europe/Amsterdm', '+01:00', '', 'CEST!', '2026'].filter(zones.isZone)).toEqual([])
  })
})
