import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge } from '../../src/period/downtime.ts'
import { serviceView } from '../../src/period/view-services.ts'
import { figuresOf, solved } from './support.ts'

const on = (day: string, services: string[], cause?: string) =>
  solved(day, 60, {
    id: `INC-${day.replaceAll('-', '')}-0900`,
    services,
    ...(cause === undefined ? {} : { cause }),
  })

describe('a problem review', () => {
  test('is asked for three incidents on a service within thirty days, not within thirty-one', () => {
    const days = ['2026-10-05', '2026-10-20', '2026-11-03']
    const asked = { from: '2026-10-01', to: '2027-01-01' }
    const figures = figuresOf(
      days.map((day) => on(day, ['login-api'], 'capacity')),
      asked
    )
    const [row] = serviceView(figures, (id) => id).repeats
    expect(row?.causes).toBe(' · shared cause: capacity')
    expect(figures.repeats).toMatchObject([
      { service: 'login-api', most: 3, incidents: 3, sharedCauses: ['capacity'] },
    ])
    const apart = ['2026-10-05', '2026-10-20', '2026-11-04'].map((day) => on(day, ['login-api']))
    expect(figuresOf(apart, asked).repeats).toEqual([])
  })

  test('counts an incident on several services for each, and a dismissed one for none', () => {
    const records = [
      on('2026-11-02', ['login-api', 'web']),
      on('2026-11-03', ['web', 'web']),
      {
        day: '2026-11-04',
        id: 'INC-20261104-0900',
        services: ['web', 'login-api'],
        timeline: ['09:00 reported', '09:10 dismissed'],
      },
      on('2026-11-05', ['web']),
    ]
    expect(figuresOf(records).repeats.map(({ service, most }) => [service, most])).toEqual([
      ['web', 3],
    ])
  })
})

const downtimeOf = (records: Parameters<typeof figuresOf>[0], asked = {}) =>
  figuresOf(records, asked).downtime.map(({ service, seconds, addedUpSeconds, longestSeconds }) => [
    service,
    seconds,
    addedUpSeconds,
    longestSeconds,
  ])

const timelineOf = (...lines: string[]) => ({ day: '2026-11-10', timeline: lines })

describe('downtime', () => {
  test('runs from the first sign to the resolution, and overlaps count once', () => {
    const records = [
      {
        ...timelineOf('08:30 started', '09:00 reported', '10:00 resolved'),
        id: 'INC-20261110-0900',
      },
      { ...timelineOf('09:30 reported', '11:00 resolved'), id: 'INC-20261110-0930' },
      { ...timelineOf('12:00 reported', '12:10 resolved'), id: 'INC-20261110-1200' },
    ]
    expect(downtimeOf(records)).toEqual([['login-api', 9600, 11_400, 9000]])
  })

  test('begins with the report where the first sign is said to lie more than a week before', () => {
    const rest = ['09:00 reported', '10:00 resolved']
    const mistyped = timelineOf('2025-11-10T08:30Z started', ...rest)
    expect(downtimeOf([mistyped])).toEqual([['login-api', 3600, 3600, 3600]])
    expect(figuresOf([mistyped]).coverage.doubtedSigns).toEqual(['INC-20261110-0900'])
    const slow = timelineOf('2026-11-03T09:00Z started', ...rest)
    expect(downtimeOf([slow])).toEqual([['login-api', 608_400, 608_400, 608_400]])
    expect(figuresOf([slow]).coverage.doubtedSigns).toEqual([])
  })

  test('pauses between a resolution and the reopening', () => {
    const reopened = timelineOf(
      '09:00 reported',
      '10:00 resolved',
      '15:00 reopened',
      '15:30 closed'
    )
    expect(downtimeOf([reopened])).toEqual([['login-api', 5400, 5400, 3600]])
  })

  test('is cut at the ends of the period, for earlier incidents and for those that last', () => {
    const records = [
      {
        day: '2026-10-31',
        id: 'INC-20261031-2300',
        timeline: ['23:00 reported', '+1 01:00 resolved'],
      },
      { day: '2026-11-30', id: 'INC-20261130-2200', timeline: ['22:00 reported'] },
    ]
    expect(downtimeOf(records, { now: '2027-01-01' })).toEqual([
      ['login-api', 10_800, 10_800, 7200],
    ])
    expect(downtimeOf(records, { now: '2026-11-30T23:00Z' })).toEqual([
      ['login-api', 7200, 7200, 3600],
    ])
  })

  test('has no part of what was dismissed, written down afterwards or only tried', () => {
    expect(downtimeOf([timelineOf('09:00 reported', '10:00 dismissed')])).toEqual([])
    expect(
      downtimeOf([{ ...timelineOf('09:00 reported', '10:00 resolved'), declared: 'backfill' }])
    ).toEqual([])
    expect(
      downtimeOf([{ ...timelineOf('09:00 reported', '10:00 resolved'), declared: 'exercise' }])
    ).toEqual([])
  })

  test('of any outages covers the same minutes as they do, each once', () => {
    const outage = fc
      .tuple(fc.nat(60), fc.nat(20))
      .map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(outage, { maxLength: 12 }), (outages) => {
        const minutes = new Set(
          outages.flatMap(({ from, to }) =>
            Array.from({ length: to - from }, (_, index) => from + index)
          )
        )
        const merged = merge(outages)
        expect(merged.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(minutes.size)
        for (const [index, { from }] of merged.entries()) {
          expect(from).toBeGreaterThan(merged[index - 1]?.to ?? -1)
        }
      })
    )
  })
})
