/** Shapes of the clock rules that hold for any incident, and a count of late updates made without the clock. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeObligations } from '../support/compute.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import type { Obligation } from '../../src/clock/obligation.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { countLateUpdates } from './late-updates.ts'
import { draws, SHARED } from '../support/share.ts'

const START = at('2026-11-23T09:00Z')
const ASSESSMENTS = [
  'assessed impact=severe urgency=immediate',
  'assessed impact=noticeable urgency=high',
  'assessed impact=minor urgency=normal',
]
const OTHERS = [
  'notified role=incident-manager',
  'engaged role=security-officer who=sam',
  'engaged role=first-line who=fay',
  'escalated to=second-line',
  'noted by=alice',
  'updated audience=users,stakeholders',
  'updated audience=stakeholders',
  'investigating audience=users',
  'contained',
  'mitigated',
  'resolved',
  'closed',
  'reopened',
  'dismissed',
  'held',
  'resumed',
  'reviewed',
]

interface Entry {
  readonly minute: number
  readonly text: string
}

const entry = (texts: readonly string[]) =>
  fc.record({ minute: fc.integer({ min: 0, max: 900 }), text: fc.constantFrom(...texts) })
const entries = fc.array(entry([...ASSESSMENTS, ...OTHERS]), { maxLength: 14 })
const kind = fc.constantFrom('service', 'security')

const lines = (list: readonly Entry[]) =>
  list
    .toSorted((a, b) => a.minute - b.minute)
    .map(({ minute, text }) => `${formatInstant(START + minute * 60)} ${text}`)

function compute(ofKind: string, list: readonly Entry[], now: Instant): Obligation[] {
  const timeline = [`${formatInstant(START)} reported by=dana`, ...lines(list)]
  const file = incidentFile({ kind: ofKind, timeline })
  return computeObligations(
    file,
    deriveCourse(file.incident, 'unknown', policy, now),
    policy,
    zones,
    now
  )
}

const keyOf = ({ target, anchorAt }: Obligation) => `${target} ${anchorAt}`
const isOwed = ({ state }: Obligation) =>
  state === 'pending' || state === 'due-soon' || state === 'overdue'

const verdictOf = ({ state, metAt, dueAt }: Obligation) => [state, metAt, dueAt]

function contradictsItself(row: Obligation, now: Instant): boolean {
  const { state, dueAt, metAt, steps, breaches, overruns, lateBySeconds } = row
  const isPast = dueAt !== null && dueAt < now
  const faults = [
    !isOwed(row) && steps.length > 0,
    isOwed(row) && (metAt !== null || (state === 'overdue') !== isPast),
    (state === 'late' || state === 'overdue') && breaches === 0,
    state === 'cancelled' && (breaches > 0 || dueAt !== null),
    metAt !== null && dueAt !== null && (state === 'late') !== metAt > dueAt,
    overruns.length !== breaches,
    overruns.some((one) => one.lateBySeconds <= 0 || (one.metAt ?? now) <= one.dueAt),
    state === 'overdue' && overruns.at(-1)?.end !== null,
    !isOwed(row) && overruns.some(({ end }) => end === null),
    lateBySeconds !== null && (lateBySeconds <= 0 || dueAt === null),
  ]
  return faults.includes(true)
}

describe('any incident', () => {
  it('events after now are as if not written', SHARED, () => {
    fc.assert(
      fc.property(kind, entries, fc.integer({ min: 0, max: 1000 }), (ofKind, list, minute) => {
        const now = START + minute * 60
        const written = list.filter((one) => one.minute <= minute)
        expect(compute(ofKind, list, now)).toEqual(compute(ofKind, written, now))
      }),
      { numRuns: draws(300) }
    )
  })

  it('a due instant does not depend on now', SHARED, () => {
    fc.assert(
      fc.property(kind, entries, fc.nat(900), fc.nat(5000), (ofKind, list, minute, later) => {
        const written = list.filter((one) => one.minute <= minute)
        const shape = (now: Instant) =>
          compute(ofKind, written, now).map((row) => [keyOf(row), row.dueAt, row.metAt, row.steps])
        const now = START + minute * 60
        expect(shape(now + later * 60)).toEqual(shape(now))
      }),
      { numRuns: draws(300) }
    )
  })

  it('no row contradicts itself, and no two share target and anchor', SHARED, () => {
    fc.assert(
      fc.property(kind, entries, fc.nat(1500), (ofKind, list, minute) => {
        const now = START + minute * 60
        const found = compute(ofKind, list, now)
        expect(found.filter((row) => contradictsItself(row, now))).toEqual([])
        expect(new Set(found.map(keyOf)).size).toBe(found.length)
      }),
      { numRuns: draws(400) }
    )
  })

  it('once assessed, breaches never go away and verdicts on a fulfilment stand', SHARED, () => {
    fc.assert(
      fc.property(kind, entries, fc.constantFrom(...ASSESSMENTS), (ofKind, list, first) => {
        const assessed = [{ minute: 0, text: first }, ...list.filter(({ minute }) => minute > 0)]
        let before = new Map<string, Obligation>()
        for (let minute = 0; minute <= 1200; minute += 30) {
          const rows = compute(ofKind, assessed, START + minute * 60)
          const known = rows.flatMap((row) => {
            const old = before.get(keyOf(row))
            return old === undefined ? [] : [[old, row] as const]
          })
          expect(known.filter(([old, row]) => row.breaches < old.breaches)).toEqual([])
          const settled = known.filter(([old]) => old.do !== 'update' && old.metAt !== null)
          expect(settled.map(([, row]) => verdictOf(row))).toEqual(
            settled.map(([old]) => verdictOf(old))
          )
          before = new Map(rows.map((row) => [keyOf(row), row]))
        }
      }),
      { numRuns: draws(60) }
    )
  })

  it('raising never moves a due instant later', SHARED, () => {
    const quiet = fc.array(entry([...ASSESSMENTS, ...OTHERS.slice(0, 10), 'held', 'resumed']), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(kind, quiet, fc.integer({ min: 1, max: 1000 }), (ofKind, list, minute) => {
        const assessed = [
          { minute: 0, text: ASSESSMENTS[2]! },
          ...list.filter((one) => one.minute < minute),
        ]
        const now = START + minute * 60
        const before = new Map(compute(ofKind, assessed, now).map((row) => [keyOf(row), row]))
        const raised = compute(ofKind, [...assessed, { minute, text: ASSESSMENTS[0]! }], now)
        const later = raised.filter((row) => {
          const old = before.get(keyOf(row))
          return old !== undefined && isOwed(old) && (row.dueAt ?? 0) > (old.dueAt ?? Infinity)
        })
        expect(later).toEqual([])
      }),
      { numRuns: draws(300) }
    )
  })

  it('a hold adds exactly its length around the clock, wherever it falls before the due instant', () => {
    fc.assert(
      fc.property(fc.nat(239), fc.integer({ min: 1, max: 3000 }), (from, length) => {
        const held = [
          { minute: 0, text: ASSESSMENTS[0]! },
          { minute: from, text: 'held' },
          { minute: from + length, text: 'resumed' },
        ]
        const rows = compute('service', held, START + (from + length) * 60)
        const resolved = rows.find(({ target }) => target === 'reach-resolved')
        expect(resolved?.dueAt).toBe(START + (240 + length) * 60)
      })
    )
  })

  it('no step of a stopped target falls in a hold', SHARED, () => {
    fc.assert(
      fc.property(kind, entries, fc.nat(1200), (ofKind, list, minute) => {
        const now = START + minute * 60
        const { incident } = incidentFile({
          kind: ofKind,
          timeline: [`${formatInstant(START)} reported by=dana`, ...lines(list)],
        })
        const { holds } = deriveCourse(incident, 'unknown', policy, now)
        const stopped = compute(ofKind, list, now).filter(
          ({ reach }) => reach === 'resolved' || reach === 'contained'
        )
        const instants = stopped.flatMap(({ steps }) => steps.map((step) => step.at))
        expect(
          instants.filter((moment) =>
            holds.some(({ from, to }) => from <= moment && (to === null || moment < to))
          )
        ).toEqual([])
      }),
      { numRuns: draws(300) }
    )
  })
})

describe('late updates', () => {
  it('are as many as a walk through every minute counts', SHARED, () => {
    const always = fc.array(entry([...ASSESSMENTS.slice(0, 2), ...OTHERS]), { maxLength: 14 })
    fc.assert(
      fc.property(kind, always, fc.nat(1000), (ofKind, list, until) => {
        const role = ofKind === 'service' ? 'users' : 'stakeholders'
        const assessed = [{ minute: 0, text: ASSESSMENTS[0]! }, ...list]
        const counted = compute(ofKind, assessed, START + until * 60)
          .filter((row) => row.do === 'update')
          .reduce((sum, row) => sum + row.breaches, 0)
        expect(counted).toBe(countLateUpdates(assessed, role, until))
      }),
      { numRuns: draws(500) }
    )
  })
})
