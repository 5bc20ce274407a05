/** Shapes that hold of any rota: one answer at each instant, shifts without a break, covers that stay in their span. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hours } from '../../src/model/policy-calendar.ts'
import type { RotaFile } from '../../src/model/rota.ts'
import type { Roster } from '../../src/model/roster.ts'
import { DAY, HOUR, type Instant } from '../../src/model/time.ts'
import type { ZoneClock } from '../../src/model/zone-clock.ts'
import { onDuty } from '../../src/rota/on-duty.ts'
import { shiftsBetween } from '../../src/rota/shifts.ts'
import { at } from '../support/incidents.ts'
import { clocks, roster } from '../support/rotas.ts'
import { draws, SHARED } from '../support/share.ts'

const PEOPLE = ['finn', 'bo', 'cleo', 'dana']
const SPAN = 12 * DAY

/** Quarters of an hour around one of the clock changes of these zones. */
const instant = fc
  .tuple(
    fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-04-05', '2026-10-04'),
    fc.integer({ min: -8 * 96, max: 8 * 96 })
  )
  .map(([day, quarter]) => at(`${day}T00:00Z`) + quarter * 900)

const segment = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 10 }))
  .map(([from, hours]) => `${two(from)}:00-${two(Math.min(24, from + hours))}:00`)

const hours: fc.Arbitrary<Hours> = fc
  .array(fc.array(segment, { maxLength: 2 }), { minLength: 7, maxLength: 7 })
  .map((days) => {
    const [monday = [], tuesday = [], wednesday = [], thursday = [], friday = []] = days
    const [saturday = [], sunday = []] = days.slice(5)
    return { monday, tuesday, wednesday, thursday, friday, saturday, sunday }
  })

const every = fc.constantFrom(
  { weeks: 1, days: 0, hours: 0, minutes: 0 },
  { weeks: 0, days: 1, hours: 0, minutes: 0 },
  { weeks: 0, days: 0, hours: 7, minutes: 0 }
)

const layer = fc.record(
  {
    people: fc.array(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 3 }),
    every,
    from: fc.record({
      year: fc.constant(2026),
      month: fc.integer({ min: 1, max: 10 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.constantFrom(0, 30),
      second: fc.constant(0),
    }),
    hours,
  },
  { requiredKeys: ['people', 'every', 'from'] }
)

const cover = fc
  .tuple(instant, fc.integer({ min: 1, max: 100 }), fc.constantFrom('sam', 'eli'))
  .map(([from, length, by]) => ({ rota: 'first-line', by, from, to: from + length * HOUR }))

const file: fc.Arbitrary<RotaFile> = fc.record({
  version: fc.constant(1 as const),
  timezone: fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
  ahead: fc.constant({ weeks: 0, days: 60, hours: 0, minutes: 0 }),
  rotas: fc.record({
    'first-line': fc.record(
      {
        layers: fc.array(layer, { minLength: 1, maxLength: 3 }),
        off: hours,
        managers: fc.constant<string[]>([]),
      },
      { requiredKeys: ['layers', 'managers'] }
    ),
  }),
  covers: fc.array(cover, { maxLength: 3 }),
})

const anyRoster: fc.Arbitrary<Roster> = fc
  .tuple(file, fc.array(fc.tuple(instant, file), { maxLength: 2 }))
  .map(([first, later]) => ({
    name: 'first-line',
    timezone: 'UTC',
    versions: [
      { since: null, file: first },
      ...later.map(([since, next]) => ({ since, file: next })),
    ],
  }))

function rosterOf(one: RotaFile): Roster {
  return { name: 'first-line', timezone: 'UTC', versions: [{ since: null, file: one }] }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Every quarter of an hour, and the second before it. */
function samples(from: Instant): Instant[] {
  return Array.from({ length: SPAN / 900 }, (_, index) => from + index * 900).flatMap((one) => [
    one,
    one + 899,
  ])
}

describe('any rota', () => {
  it(
    'gives exactly one answer at each instant, with somebody exactly where it says why',
    SHARED,
    () => {
      fc.assert(
        fc.property(anyRoster, instant, (rota, when) => {
          const { on, why } = onDuty(rota, when, clocks)
          expect(on.length).toBe(why === 'layer' || why === 'cover' ? 1 : 0)
        }),
        { numRuns: draws(2000) }
      )
    }
  )

  it(
    'is cut into shifts that follow one another and say what each of their instants says',
    SHARED,
    () => {
      fc.assert(
        fc.property(anyRoster, instant, (rota, from) => {
          const shifts = shiftsBetween(rota, from, from + SPAN, clocks)
          expect(shifts[0]?.since).toBe(from)
          expect(shifts.at(-1)?.until).toBe(from + SPAN)
          for (const [index, { since, until }] of shifts.entries()) {
            expect(since).toBeLessThan(until)
            expect(shifts[index + 1]?.since ?? until).toBe(until)
          }
          let current = 0
          for (const when of samples(from)) {
            while (when >= (shifts[current]?.until ?? Number.POSITIVE_INFINITY)) current += 1
            const { on, why } = onDuty(rota, when, clocks)
            expect(shifts[current]).toMatchObject({ on, why })
          }
        }),
        { numRuns: draws(150) }
      )
    }
  )

  it('asks no more often what hours mean, however many versions of the file came before', () => {
    const text = [
      'rotas: { first-line: { layers: [{ people: [finn, bo], every: 1d, from: 2026-09-01 09:00 },',
      '  { people: [dana], every: 1w, from: 2026-09-01 09:00, hours: { tuesday: [09:00-17:00] } }] } }',
    ].join('\n')
    const asked = (versions: number) => {
      const since = Array.from(
        { length: versions },
        (_, index) => `2026-10-19T00:${two(index)}:00Z`
      )
      let questions = 0
      const counting = (zone: string): ZoneClock => {
        const clock = clocks(zone)
        return { ...clock, instantsOf: (local) => ((questions += 1), clock.instantsOf(local)) }
      }
      const rota = roster(text, ...since.map((one) => [one, text] as const))
      shiftsBetween(rota, at('2026-10-20T00:00Z'), at('2026-11-01T00:00Z'), counting)
      return questions
    }
    expect(asked(1)).toBeGreaterThan(20)
    expect(asked(59)).toBe(asked(1))
  })

  it('is changed by a cover within its span, and nowhere else', SHARED, () => {
    fc.assert(
      fc.property(file, cover, instant, (before, added, from) => {
        const [plain, covered] = [
          rosterOf(before),
          rosterOf({ ...before, covers: [...before.covers, added] }),
        ]
        for (const when of samples(from)) {
          const within = added.from <= when && when < added.to
          const expected = within ? { on: [added.by], why: 'cover' } : onDuty(plain, when, clocks)
          expect(onDuty(covered, when, clocks)).toEqual(expected)
        }
      }),
      { numRuns: draws(150) }
    )
  })
})
