import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, endOfDay } from '../../src/clock/calendar-months.ts'
import { openZone } from '../../src/model/zone-clock.ts'
import { formatInstant } from '../../src/model/time.ts'
import { obligation, rows } from '../support/compute.ts'
import { at } from '../support/incidents.ts'
import { policyOwing, repeating } from '../support/packs.ts'
import { draws, SHARED } from '../support/share.ts'
import { zones } from '../support/zones.ts'

const amsterdam = openZone('Europe/Amsterdam', zones)

describe('a calendar month', () => {
  it('of what a clock shows twice goes back nowhere', () => {
    // 25 October 2026 02:45 summer time, then 02:15 and 02:59:59 winter time, then 03:00.
    const instants = ['00:45', '01:15', '01:59:59', '02:00'].map((time) =>
      addMonths(at(`2026-10-25T${time}Z`), 1, amsterdam)
    )
    expect(instants).toEqual(instants.toSorted((a, b) => a - b))
  })

  it('is monotone: a later start never gives an earlier end', SHARED, () => {
    const zone = fc.constantFrom(
      'Europe/Amsterdam',
      'America/New_York',
      'Australia/Lord_Howe',
      'UTC'
    )
    const instant = fc.oneof(
      fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2030-01-01T00:00Z') }),
      fc.integer({ min: at('2026-10-24T23:00Z'), max: at('2026-10-25T03:00Z') }),
      fc.integer({ min: at('2027-01-28T00:00Z'), max: at('2027-02-01T00:00Z') })
    )
    fc.assert(
      fc.property(
        zone,
        instant,
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 14 }),
        (name, from, more, months) => {
          const clock = openZone(name, zones)
          expect(addMonths(from + more, months, clock)).toBeGreaterThanOrEqual(
            addMonths(from, months, clock)
          )
        }
      ),
      { numRuns: draws(2000) }
    )
  })
})

const minutes = fc.integer({ min: 1, max: 20_000 })
const START = at('2026-11-02T09:00Z')
const when = (minute: number) => formatInstant(START + 60 * minute)
const dora = policyOwing(['dora'])
const nis2 = policyOwing(['nis2'])

/** When the initial notification is due where it was classified then. */
function initialDue(minute: number): number {
  return obligation(
    {
      kind: 'security',
      timeline: [
        `${when(0)} reported`,
        `${when(minute)} classified regime=dora as=major reason=so`,
      ],
    },
    'dora-initial',
    when(minute),
    dora
  ).dueAt!
}

it(
  'of several anchors the earliest due instant counts, so that a later classification makes nothing due earlier',
  SHARED,
  () => {
    fc.assert(
      fc.property(minutes, minutes, (classified, more) => {
        const [cap, own] = [START + 24 * 3600, START + 60 * classified + 4 * 3600]
        expect(initialDue(classified)).toBe(
          START + 60 * classified > cap ? own : Math.min(cap, own)
        )
        expect(initialDue(classified + more)).toBeGreaterThanOrEqual(initialDue(classified))
      }),
      { numRuns: draws(200) }
    )
  }
)

it(
  'whatever its anchors are, the earliest due instant of those that have come counts, and a later one makes it no earlier',
  SHARED,
  () => {
    const froms = ['aware', 'investigating', 'contained', 'mitigated'] as const
    const limit = fc.oneof(
      fc.integer({ min: 1, max: 400 }).map((hours) => `${hours}h`),
      fc.integer({ min: 1, max: 3 }).map((months) => `${months}mo`)
    )
    const anchors = fc.record({
      limits: fc.tuple(limit, limit, limit, limit),
      at: fc.tuple(minutes, minutes, minutes, minutes),
      moved: fc.integer({ min: 0, max: 3 }),
      later: minutes,
      dayEnd: fc.boolean(),
    })
    fc.assert(
      fc.property(anchors, ({ limits, at: coming, moved, later, dayEnd }) => {
        const policy = policyOwing(
          [],
          [
            {
              id: 'own',
              do: 'submit',
              to: 'authority',
              anchors: froms.map((from, index) => ({
                from,
                within: limits[index] ?? '',
                ...(dayEnd ? { 'day-end': true } : {}),
              })),
            },
          ]
        )
        const dueWith = (minutesOf: readonly number[]) => {
          const timeline = [
            `${when(0)} reported`,
            ...froms
              .map((from, index) => [minutesOf[index] ?? 0, from] as const)
              .toSorted(([a], [b]) => a - b)
              .map(([minute, from]) => `${when(minute)} ${from}`),
          ]
          return obligation({ kind: 'security', timeline }, 'own', when(50_000), policy).dueAt!
        }
        const said = (minutesOf: readonly number[]) =>
          Math.min(
            ...froms.map((_, index) => {
              const within = limits[index] ?? ''
              const from = START + 60 * (minutesOf[index] ?? 0)
              const count = Number.parseInt(within, 10)
              const ends = within.endsWith('h')
                ? from + 3600 * count
                : addMonths(from, count, amsterdam)
              return dayEnd ? endOfDay(ends, amsterdam) : ends
            })
          )
        expect(dueWith(coming)).toBe(said(coming))
        const delayed = coming.map((minute, index) => (index === moved ? minute + later : minute))
        expect(dueWith(delayed)).toBe(said(delayed))
        expect(dueWith(delayed)).toBeGreaterThanOrEqual(dueWith(coming))
      }),
      { numRuns: draws(200) }
    )
  }
)

it(
  'however a classification flaps, each missed report of a duty that repeats stays a breach',
  SHARED,
  () => {
    const step = fc.tuple(minutes, fc.constantFrom('yes', 'no', 'submitted'))
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
        const entries = [...new Map(steps).entries()].toSorted(([a], [b]) => a - b)
        const timeline = [
          `${when(0)} reported`,
          ...entries.map(([minute, what]) =>
            what === 'submitted'
              ? `${when(minute)} submitted duty=own delay-reason=so`
              : `${when(minute)} classified regime=own as=${what} reason=so`
          ),
        ]
        let before = 0
        for (const now of [...entries.map(([minute]) => minute), 40_000]) {
          const found = rows({ kind: 'security', timeline }, 'own', when(now), repeating)
          expect(found.length).toBeLessThan(2)
          expect(found[0]?.breaches ?? 0).toBeGreaterThanOrEqual(before)
          before = found[0]?.breaches ?? before
        }
        expect(before).toBe(missed(entries))
      }),
      { numRuns: draws(200) }
    )
  }
)

it(
  'however a classification flaps, a breach stays, is counted once, and the row stays one',
  SHARED,
  () => {
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1, maxLength: 8 }), minutes, (flaps, last) => {
        const points = [...new Set(flaps)].toSorted((a, b) => a - b)
        const timeline = [
          `${when(0)} reported`,
          ...points.map((minute, index) => {
            const as = index % 2 === 0 ? 'significant' : 'minor'
            return `${when(minute)} classified regime=nis2 as=${as} reason=so`
          }),
        ]
        const end =
          points.length % 2 === 0 ? (points.at(-1) ?? 0) : Math.max(last, points.at(-1) ?? 0)
        let before = 0
        for (const now of [...points, end]) {
          const found = rows({ kind: 'security', timeline }, 'nis2-early-warning', when(now), nis2)
          expect(found.length).toBeLessThan(2)
          const breaches = found[0]?.breaches ?? 0
          expect(breaches).toBeGreaterThanOrEqual(before)
          expect(breaches).toBeLessThan(2)
          before = breaches
        }
        // It was breached if it was asked for at any moment after its due instant.
        const due = 24 * 60
        const asked = points.flatMap((minute, index) =>
          index % 2 === 0 ? [[minute, points[index + 1] ?? end] as const] : []
        )
        expect(before).toBe(asked.some(([, to]) => to > due) ? 1 : 0)
      }),
      { numRuns: draws(200) }
    )
  }
)

/** The due instants, 4 h after awareness and then 24 h after each report, that passed while it was asked for; each once. */
function missed(entries: readonly (readonly [minute: number, what: string])[]): number {
  let due = 4 * 60
  let isAsked = false
  const breached = new Set<number>()
  for (const [minute, what] of [...entries, [40_000, 'end'] as const]) {
    if (isAsked && minute > due) breached.add(due)
    if (what === 'submitted') due = minute + 24 * 60
    else if (what !== 'end') isAsked = what === 'yes'
  }
  return breached.size
}
