/** What a report counts a deadline under: the priority, the limit and the policy that judged it. */
import { describe, expect, test } from 'vitest'
import type { CommittedPolicy } from '../../src/clock/policy-timeline.ts'
import { policyTimeline } from '../../src/clock/policy-timeline.ts'
import { formatInstant } from '../../src/model/time.ts'
import { COLUMNS, periodCsv } from '../../src/period/csv.ts'
import { limitCell } from '../../src/period/limits.ts'
import type { PeriodFigures } from '../../src/period/figures.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'
import { figuresOf, midnight, solved } from './support.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P3 = 'assessed impact=minor urgency=normal'
const security = { kind: 'security', id: 'SEC-20261110-0900', day: '2026-11-10' }

/** Update of a P1 that came eight minutes late, before the incident was lowered and kept its word from then on. */
const LOWERED = {
  ...security,
  timeline: [
    '09:00 reported',
    `09:00 ${P1}`,
    '09:38 updated audience=stakeholders',
    `09:50 ${P3}`,
    '12:00 updated audience=stakeholders',
    '13:00 resolved',
  ],
}

const rowsOf = (figures: PeriodFigures, target: string) =>
  figures.compliance
    .filter((row) => row.target === target)
    .map(({ priority, limits, present, counts }) => [
      priority,
      limitCell(limits, present),
      Object.entries(counts).flatMap(([verdict, count]) => (count > 0 ? [verdict, count] : [])),
    ])

describe('a deadline is counted under the priority whose limit judged it', () => {
  test('a breach of the P1 stays one of the P1 after the lowering', () => {
    const figures = figuresOf([LOWERED], { showsConfidential: true })
    expect(rowsOf(figures, 'update-stakeholders')).toEqual([
      ['P1', 'every 30 minutes', ['late', 1]],
    ])
    expect(
      figures.breaches
        .filter(({ target }) => target === 'update-stakeholders')
        .map(({ priority, dueAt, metAt, lateBySeconds, breaches }) => [
          priority,
          formatInstant(dueAt ?? 0).slice(11, 16),
          formatInstant(metAt ?? 0).slice(11, 16),
          lateBySeconds,
          breaches,
        ])
    ).toEqual([['P1', '09:30', '09:38', 480, 1]])
    expect(figures.updates.rows.map(({ priority }) => priority)).toEqual(['P1'])
  })

  test('what a lowering overtook is late by the time until then, and says when it came', () => {
    const timeline = [
      '09:00 reported',
      `09:00 ${P1}`,
      `09:40 ${P3}`,
      '10:05 engaged role=first-line who=fay',
    ]
    const { breaches } = figuresOf([{ id: 'INC-20261110-0900', day: '2026-11-10', timeline }])
    const engaged = breaches.find(({ target }) => target === 'engage-first-line')
    expect(engaged).toMatchObject({
      priority: 'P1',
      verdict: 'late',
      lateBySeconds: 1500,
      isLowered: true,
      metAt: midnight('2026-11-10T10:05Z'),
    })
  })

  test('a cadence that never had a word is no entry, and so is what is overdue', () => {
    const timeline = ['09:00 reported', `09:00 ${P1}`, '11:00 resolved']
    const silent = { id: 'INC-20261110-0900', day: '2026-11-10', timeline }
    const { headline } = figuresOf([silent])
    expect(rowsOf(figuresOf([silent]), 'update-users')).toEqual([
      ['P1', 'every 30 minutes', ['never', 1]],
    ])
    const open = figuresOf([{ ...silent, timeline: timeline.slice(0, 2) }])
    const overdue = open.breaches.filter(({ verdict }) => verdict === 'overdue')
    expect(overdue.length).toBe(6)
    expect(open.headline).toMatchObject({ breaches: 6, neverRecorded: 6 })
    expect(headline.neverRecorded).toBe(headline.breaches)
  })
})

test('the CSV says of updates what was due and when word came, kept or late', () => {
  const kept = solved('2026-11-02', 25, { id: 'INC-20261102-0900' })
  const lines = periodCsv(figuresOf([kept, LOWERED], { showsConfidential: true })).split('\r\n')
  const cellsOf = (id: string, target: string) => {
    const cells = lines
      .map((line) => line.split(','))
      .find((row) => row[0] === id && row.includes(target))
    const columns = ['target_priority', 'due_at', 'met_at', 'verdict', 'late_by_seconds'] as const
    return columns.map((column) => cells?.[COLUMNS.indexOf(column)])
  }
  expect(cellsOf(kept.id ?? '', 'update-users')).toEqual([
    'P1',
    '2026-11-02T09:30:00Z',
    '2026-11-02T09:25:00Z',
    'kept',
    '',
  ])
  expect(cellsOf(security.id, 'update-stakeholders')).toEqual([
    'P1',
    '2026-11-10T09:30:00Z',
    '2026-11-10T09:38:00Z',
    'late',
    '480',
  ])
})

type P1Targets = NonNullable<NonNullable<TypedPolicy['kinds'][string]>['targets']['P1']>

/** The default policy with other targets for a P1. */
const withTargets = (change: (targets: P1Targets) => P1Targets) =>
  policyWith((typed) => {
    const service = typed.kinds['service']
    if (service?.targets.P1 !== undefined) service.targets.P1 = change(service.targets.P1)
  })

/** Another name for one duty, and more time for another. */
const old = withTargets((targets) =>
  targets.map((target) => {
    if (target.id === 'notify-stakeholders-of-closure')
      return { ...target, id: 'notify-stakeholders' }
    return target.do === 'reach' && target.id === 'reach-resolved'
      ? { ...target, within: '8h' }
      : target
  })
)
const closed = (day: string) => ({
  ...solved(day, 25, { id: `INC-${day.replaceAll('-', '')}-0900` }),
  timeline: [...solved(day, 25).timeline, '10:00 closed', '10:10 notified role=stakeholders'],
})
const version = (
  commit: string,
  when: string,
  policy: CommittedPolicy['policy']
): CommittedPolicy => {
  return { commit, committedAt: midnight(when), policy }
}

describe('under policies of their time', () => {
  const now = policyWith(() => {})
  const timeline = policyTimeline([
    version('a'.repeat(40), '2026-11-02', old),
    version('b'.repeat(40), '2026-11-10', now),
  ])
  const figures = figuresOf(['2026-11-01', '2026-11-03', '2026-11-12'].map(closed), { timeline })

  test('a duty that was renamed is one row, and its limits are those that judged', () => {
    expect(rowsOf(figures, 'notify-stakeholders-of-closure')).toEqual([
      ['P1', 'within 1 hour of the closure', ['kept', 3]],
    ])
    expect(rowsOf(figures, 'reach-resolved')).toEqual([
      ['P1', 'within 8 hours (2); within 4 hours (1)', ['kept', 3]],
    ])
  })

  test('that today’s limit is another one is said, and so that nothing is asked today', () => {
    const before = figuresOf([closed('2026-11-03')], { timeline })
    expect(rowsOf(before, 'reach-resolved')).toEqual([
      ['P1', 'within 8 hours; today within 4 hours', ['kept', 1]],
    ])
    const gone = withTargets((targets) => targets.filter(({ id }) => id !== 'reach-resolved'))
    expect(
      rowsOf(figuresOf([closed('2026-11-03')], { timeline, policy: gone }), 'reach-resolved')
    ).toEqual([['P1', 'within 8 hours; not asked for today', ['kept', 1]]])
  })

  test('every version that judged is named, with what began before any was recorded', () => {
    expect(
      figures.policies.map(({ commit, incidents, beforeAny }) => [
        commit?.[0],
        incidents,
        beforeAny,
      ])
    ).toEqual([
      ['a', 2, 7],
      ['b', 1, 0],
    ])
    const verdicts = figures.policies.reduce((sum, one) => sum + one.verdicts, 0)
    expect(verdicts).toBe(figures.headline.judged)
  })
})
