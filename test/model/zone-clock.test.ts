/** The quick wall clock of a zone says what the zone tables say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../src/model/time.ts'
import { localTimeAt } from '../../src/model/zone-clock.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'

/** Zones with summers, with halves of an hour, with a change of half an hour, and with a day that never was. */
const ZONES = ['Europe/Amsterdam', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC']

describe('what a wall clock shows', () => {
  it('is what the tables say, at any second of any year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('1990-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') }),
        fc.constantFrom(...ZONES),
        (instant, zone) => {
          expect(localTimeAt(instant, zone, zones)).toEqual(zones.localAt(instant, zone))
        }
      )
    )
  })

  it('goes over each change of the clocks with them, to the second', () => {
    for (const [zone, change] of [
      ['Europe/Amsterdam', '2026-03-29T01:00:00Z'],
      ['Europe/Amsterdam', '2026-10-25T01:00:00Z'],
      ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
      ['Pacific/Apia', '2011-12-30T10:00:00Z'],
    ] as const) {
      const instant = at(change)
      for (const away of [-DAY, -HOUR, -1, 0, 1, HOUR, DAY])
        expect(localTimeAt(instant + away, zone, zones)).toEqual(
          zones.localAt(instant + away, zone)
        )
    }
    const summer = localTimeAt(at('2026-03-29T01:00:00Z'), 'Europe/Amsterdam', zones)
    expect([summer.day, summer.hour, summer.minute]).toEqual([29, 3, 0])
  })
})
