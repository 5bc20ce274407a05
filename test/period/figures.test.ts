import { describe, expect, test } from 'vitest'
import { formatInstant } from '../../src/model/time.ts'
import { limitText } from '../../src/period/limits.ts'
import { deadlineView } from '../../src/period/view-deadlines.ts'
import { figuresOf, midnight, solved } from './support.ts'
import { incidentFile } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { figuresOfFiles } from './support.ts'

const ids = (entries: readonly { file: { incident: { id: string } } }[]) =>
  entries.map(({ file }) => file.incident.id)

describe('which incidents belong to a period', () => {
  const figures = figuresOf([
    solved('2026-10-31', 30, { id: 'INC-20261031-0900' }),
    solved('2026-11-01', 30, { id: 'INC-20261101-0900' }),
    solved('2026-11-30', 30, { id: 'INC-20261130-0900', declared: 'backfill' }),
    solved('2026-11-12', 30, { id: 'INC-20261112-0900', declared: 'exercise' }),
    { day: '2026-10-02', id: 'INC-20261002-0900', timeline: ['09:00 reported'] },
    {
      day: '2026-10-03',
      id: 'INC-20261003-0900',
      timeline: ['09:00 reported', '+40 09:00 resolved'],
    },
    {
      day: '2026-10-04',
      id: 'INC-20261004-0900',
      timeline: ['09:00 reported', '10:00 resolved', '+1 10:00 closed'],
    },
  ])

  test('those reported in it; earlier ones that were open are apart, and so is what is not live', () => {
    expect(ids(figures.population.counted)).toEqual(['INC-20261101-0900'])
    expect(ids(figures.population.carried)).toEqual(['INC-20261002-0900', 'INC-20261003-0900'])
    expect(ids(figures.population.unclosed)).toEqual(['INC-20261031-0900'])
    expect(ids(figures.population.backfills)).toEqual(['INC-20261130-0900'])
    expect(ids(figures.population.exercises)).toEqual(['INC-20261112-0900'])
  })

  test('backfills and exercises are in no figure', () => {
    expect(figures.headline.incidents).toBe(1)
    expect(figures.counts.priority).toEqual([{ value: 'P1', incidents: 1 }])
    const judged = figures.compliance.reduce((sum, { counts }) => sum + counts.kept, 0)
    expect(judged).toBe(figures.headline.kept)
    expect(figures.times.find(({ measure }) => measure === 'resolve')?.n).toBe(1)
  })
})

describe('times', () => {
  const figures = figuresOf([
    solved('2026-11-02', 30, { id: 'INC-20261102-0900' }),
    solved('2026-11-03', 90, { id: 'INC-20261103-0900' }),
    {
      day: '2026-11-04',
      id: 'INC-20261104-0900',
      timeline: [
        '08:50 notified role=incident-manager who=alice',
        '09:00 reported',
        '09:20 contained',
        '10:00 resolved',
        '11:00 reopened',
        '12:00 resolved',
        '13:00 closed',
      ],
    },
    { day: '2026-11-05', id: 'INC-20261105-0900', timeline: ['09:00 reported', '09:30 dismissed'] },
    { day: '2026-11-06', id: 'INC-20261106-0900', timeline: ['09:00 reported'] },
  ])
  const row = (measure: string) =>
    figures.times.find((one) => one.measure === measure && one.priority === null)

  test('run from the report; who was told before it was told at once', () => {
    expect(row('notify')).toMatchObject({ n: 3, median: 120, max: 120, without: 2 })
    expect(row('engage')).toMatchObject({ n: 2, median: 600, without: 3 })
    expect(row('contain')).toMatchObject({ n: 3, median: 1800, max: 5400, without: 2 })
  })

  test('to resolve are those that it was open, without the time before a reopening; dismissed ones have none', () => {
    expect(row('resolve')).toMatchObject({ n: 3, median: 5400, max: 7200, without: 2 })
    expect(figures.reopened).toEqual([
      {
        id: 'INC-20261104-0900',
        title: 'Login fails for some',
        times: 1,
        openSeconds: 7200,
        untilResolvedSeconds: 10_800,
      },
    ])
    expect(row('close')).toMatchObject({ n: 1, max: 14_400 })
  })

  test('of what was over before its report are no length of time, and are counted beside the figure', () => {
    const early = figuresOf([
      solved('2026-11-02', 30, { id: 'INC-20261102-0900' }),
      {
        day: '2026-11-04',
        id: 'INC-20261104-0900',
        timeline: ['08:40 contained', '08:50 resolved', '08:55 closed', '09:00 reported'],
      },
    ])
    const all = (measure: string) =>
      early.times.find((one) => one.measure === measure && one.priority === null)
    expect(all('resolve')).toMatchObject({ n: 1, mean: 1800, without: 0, before: 1 })
    const shown = deadlineView(early, (id) => id).times.find(({ what }) => what === '**Resolve**')
    expect(shown?.others).toBe('1\u00A0before the report')
    expect(all('contain')).toMatchObject({ n: 1, mean: 1800, without: 0, before: 1 })
    expect(all('close')).toMatchObject({ n: 0, mean: null, before: 1 })
  })

  test('stand by priority and by month too', () => {
    expect(figures.times.filter(({ priority, n }) => priority === 'P1' && n > 0)).toHaveLength(4)
    expect(
      figures.timesByMonth
        .filter(({ measure }) => measure === 'resolve')
        .map(({ month, n }) => [month, n])
    ).toEqual([['2026-11', 3]])
  })
})

describe('compliance and breaches', () => {
  const late = {
    day: '2026-11-10',
    id: 'INC-20261110-0900',
    timeline: [
      '09:00 reported',
      '09:05 assessed impact=severe urgency=immediate',
      '09:20 engaged role=first-line who=ben',
      '14:30 resolved audience=users',
      '14:30 closed',
    ],
  }
  const figures = figuresOf([solved('2026-11-02', 25, { id: 'INC-20261102-0900' }), late])
  const row = (target: string) =>
    figures.compliance.find((one) => one.target === target && one.priority === 'P1')

  test('every target of a kind and priority has its counts, its limit and its rate', () => {
    expect(row('engage-first-line')).toMatchObject({
      counts: { kept: 1, late: 1, never: 0, overdue: 0, running: 0, ended: 0 },
      rate: 0.5,
    })
    expect(row('notify-incident-manager')?.counts).toMatchObject({ kept: 1, never: 1 })
    expect(row('engage-second-line')?.counts).toMatchObject({ never: 1, ended: 1 })
    expect(row('update-users')).toMatchObject({ rate: 0.5 })
    const limits = (target: string) =>
      row(target)?.limits.map(({ asked, deadlines }) => [limitText(asked), deadlines])
    expect(limits('engage-first-line')).toEqual([['within 15m', 2]])
    expect(limits('update-users')).toEqual([['every 30m', 2]])
  })

  test('every breach has its lateness, what the record never shows comes last', () => {
    expect(
      figures.breaches.map(({ id, duty, verdict, lateBySeconds }) => [
        id.slice(4, 12),
        duty,
        verdict,
        lateBySeconds,
      ])
    ).toEqual([
      ['20261110', 'notify stakeholders of the closure', 'overdue', 1_758_600],
      ['20261110', 'hold the post-incident review', 'overdue', 1_503_000],
      ['20261110', 'update users', 'late', 18_000],
      ['20261110', 'resolve it', 'late', 5400],
      ['20261110', 'engage first line', 'late', 300],
      ['20261110', 'notify incident manager', 'never', 19_500],
      ['20261110', 'engage second line', 'never', 17_100],
      ['20261110', 'engage third line', 'never', 11_700],
    ])
    expect(figures.headline).toMatchObject({ breaches: 8, neverRecorded: 5 })
  })

  test('the sums agree: what is judged is kept or a breach', () => {
    const { judged, kept, breaches } = figures.headline
    expect(judged - kept).toBe(breaches)
  })

  test('a broken cadence counts its gaps, and an incident without a word is silent', () => {
    const silent = {
      day: '2026-11-12',
      id: 'INC-20261112-0900',
      timeline: [
        '09:00 reported',
        '09:05 assessed impact=severe urgency=immediate',
        '11:00 resolved',
      ],
    }
    const { updates } = figuresOf([silent, late, solved('2026-11-02', 25)])
    expect(updates).toMatchObject({ judged: 3, silent: 1 })
    expect(updates.rows.map(({ id, made, gaps }) => [id, made, gaps])).toEqual([
      ['INC-20261110-0900', 1, 1],
      ['INC-20261112-0900', 0, 1],
    ])
  })
})

const lowered = (id: string, when: string) => ({
  day: '2026-11-10',
  id,
  timeline: [
    '09:00 reported by=alice',
    '09:01 notified role=incident-manager',
    '09:05 assessed impact=severe urgency=immediate',
    `${when} assessed impact=minor urgency=normal`,
  ],
})

test('a lowering is told where something was breached by then, or it was resolved', () => {
  const { downgrades } = figuresOf([
    lowered('INC-20261110-0900', '09:40'),
    lowered('INC-20261110-0900b', '09:10'),
  ])
  expect(
    downgrades.map(({ id, from, to, at, breached }) => [id, from, to, formatInstant(at), breached])
  ).toEqual([
    [
      'INC-20261110-0900',
      'P1',
      'P3',
      '2026-11-10T09:40:00Z',
      ['engage first line', 'update users'],
    ],
  ])
  const after = { ...lowered('INC-20261110-0900', '11:00'), day: '2026-11-11' }
  const timeline = [...after.timeline, '10:00 resolved']
  expect(figuresOf([{ ...after, timeline }]).downgrades).toMatchObject([{ afterResolved: true }])
})

const withTasks = (declared: string) => {
  const file = incidentFile(solved('2026-10-02', 25, { id: 'INC-20261002-0900', declared }))
  const task = { done: false, line: 1, owner: null, due: null }
  const tasks = [
    { ...task, text: '@ben Limit logins (due 2026-11-30)', owner: 'ben', due: '2026-11-30' },
    { ...task, text: '@sam Test it (due 2026-12-01)', owner: 'sam', due: '2026-12-01' },
    { ...task, text: 'Somebody should' },
    { ...task, text: 'Done', done: true },
  ]
  return { ...file, body: { ...file.body, facts: { ...file.body.facts, tasks } } }
}

const closedOn = (id: string, day: string, reviewed: string[]) => ({
  id,
  day,
  timeline: [
    '09:00 reported',
    '09:05 assessed impact=severe urgency=immediate',
    '10:00 resolved',
    '11:00 closed',
    ...reviewed,
  ],
})

describe('follow-ups and reviews', () => {
  test('are those of every incident up to the end, overdue once their day is over where we are', () => {
    const { followUps } = figuresOfFiles([withTasks('exercise')], { now: '2026-12-01T10:00Z' })
    expect(followUps).toMatchObject({ done: 1, open: 3, overdue: 1, withoutOwner: 1 })
    expect(followUps.rows.map(({ what, overdue }) => [what, overdue])).toEqual([
      ['Limit logins', true],
      ['Test it', false],
      ['Somebody should', false],
    ])
    const later = figuresOfFiles([withTasks('live')], { now: '2026-12-01T23:30Z' })
    expect(later.followUps.overdue).toBe(2)
  })

  test('a review of an earlier incident is told while it is owed', () => {
    const { reviews } = figuresOf([
      closedOn('INC-20261005-0900', '2026-10-05', []),
      closedOn('INC-20261006-0900', '2026-10-06', ['+10 09:00 reviewed by=alice']),
      closedOn('INC-20261110-0900', '2026-11-10', ['+1 09:00 reviewed by=alice']),
      closedOn('INC-20261111-0900', '2026-11-11', ['+9 09:00 reviewed by=alice']),
    ])
    expect(reviews).toMatchObject({ inTime: 1, late: 1, owed: 1, overdue: 1 })
    expect(reviews.rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['INC-20261005-0900', 'overdue'],
      ['INC-20261111-0900', 'late'],
    ])
  })
})

const reviewedAt = (last: string) =>
  policyWith((typed) => {
    typed.review = { every: '26w', last }
  })

describe('the agreement itself', () => {
  test('is due so long after its last review, and what happened since is counted', () => {
    const records = [
      solved('2026-11-02', 25),
      solved('2026-05-02', 25, { id: 'INC-20260502-0900' }),
    ]
    const { agreement } = figuresOf(records, { policy: reviewedAt('2026-06-01') })
    expect(agreement).toMatchObject({ overdue: true, incidentsSince: 1, breachesSince: 0 })
    expect(formatInstant(agreement?.dueAt ?? 0)).toBe('2026-11-30T00:00:00Z')
  })

  test('lessons are told from the last review on, or from the period where that began earlier', () => {
    const records = ['2026-05-02', '2026-08-02', '2026-11-02'].map((day) =>
      solved(day, 25, { id: `INC-${day.replaceAll('-', '')}-0900` })
    )
    const lessons = new Map(records.map(({ id = '' }) => [id, `Learned from ${id}.`]))
    const told = (last: string) =>
      figuresOf(records, { lessons, policy: reviewedAt(last) }).lessons.map(({ id }) => id)
    expect(told('2026-06-01')).toEqual(['INC-20260802-0900', 'INC-20261102-0900'])
    expect(told('2026-12-24')).toEqual(['INC-20261102-0900'])
  })
})

test('the record’s own gaps are counted, and that nobody read the history is said', () => {
  const approximate = { ...solved('2026-11-03', 25), id: 'INC-20261103-0900', cause: 'capacity' }
  const timeline = approximate.timeline.map((line) => line.replace('09:02', '09:02~'))
  const records = [
    { ...approximate, timeline },
    { day: '2026-11-04', id: 'INC-20261104-0900', timeline: ['09:00 reported'] },
  ]
  expect(figuresOf(records).coverage).toMatchObject({
    incidents: 2,
    entries: 6,
    approximateEntries: 1,
    approximateVerdicts: 1,
    nobodyTold: 1,
    nobodyEngaged: 1,
    unassessed: 1,
    withoutSource: 1,
    withoutCause: 1,
    resolvedUnclosed: 1,
    lateEntries: null,
  })
  const entry = {
    event: 'resolved',
    at: midnight('2026-11-03'),
    committedAt: midnight('2026-11-09'),
  }
  const lateEntries = [
    { ...entry, incident: 'INC-20261103-0900' },
    { ...entry, incident: 'INC-20260101-0900' },
  ]
  const read = figuresOf(records, { history: { lateEntries, gone: [] } })
  expect(read.coverage.lateEntries).toEqual([{ ...entry, incident: 'INC-20261103-0900' }])
})

const gone = (id: string, reported: string, wentAt: string) => ({
  id,
  reportedAt: midnight(reported),
  commit: 'c0ffee',
  goneAt: midnight(wentAt),
})
test('records that the history has and the folder no more are named, of the period or gone in it', () => {
  const history = {
    lateEntries: [],
    gone: [
      gone('INC-20261003-0900', '2026-10-03', '2026-11-09'),
      gone('INC-20261004-0900', '2026-10-04', '2026-10-30'),
      gone('INC-20261104-0900', '2026-11-04', '2026-12-30'),
      gone('INC-20261103-0900', '2026-11-03', '2026-11-09'),
      gone('INC-20261201-0900', '2026-12-01', '2026-12-02'),
    ],
  }
  const figures = figuresOf([solved('2026-11-03', 25, { id: 'INC-20261103-0900' })], { history })
  expect(figures.coverage.gone?.map(({ id }) => id)).toEqual([
    'INC-20261003-0900',
    'INC-20261104-0900',
  ])
  expect(figuresOf([]).coverage.gone).toBeNull()
})

test('incidents marked amber tell id, priority and times; who may know them sees the rest', () => {
  const secret = {
    ...solved('2026-11-03', 25, { kind: 'security', id: 'SEC-20261103-0900' }),
    title: 'Stolen laptop',
    services: ['payroll'],
    cause: 'theft',
  }
  const lessons = new Map([['SEC-20261103-0900', 'Encrypt disks.']])
  const hidden = figuresOf([secret], { lessons })
  expect(hidden.withheld).toBe(1)
  expect(JSON.stringify(hidden)).not.toMatch(/laptop|payroll|theft|Encrypt/)
  expect(hidden.counts.priority).toEqual([{ value: 'P1', incidents: 1 }])
  expect(hidden.paths.size).toBe(0)
  const shown = figuresOf([secret], { lessons, showsConfidential: true })
  expect(shown.counts.service).toEqual([{ value: 'payroll', incidents: 1 }])
  expect(shown.lessons).toEqual([
    { id: 'SEC-20261103-0900', title: 'Stolen laptop', lesson: 'Encrypt disks.' },
  ])
})
