/** The sentences of a report that a reader takes away, each against what was so. */
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { policyTimeline } from '../../src/clock/policy-timeline.ts'
import { lengthWords } from '../../src/period/figure-words.ts'
import type { PeriodFigures } from '../../src/period/figures.ts'
import { lessonOf } from '../../src/period/agreement-review.ts'
import { renderPeriodReport } from '../../src/period/render.ts'
import type { RecordParts } from '../support/incidents.ts'
import { policy, policyWith } from '../support/policy.ts'
import { stringify, treeOf } from '../support/sample.ts'
import { type Asked, figuresOf, midnight, solved } from './support.ts'

const template = readFileSync('templates/report.md.hbs', 'utf8')
const write = (figures: PeriodFigures) =>
  renderPeriodReport(
    figures,
    { hasPictures: true, relocate: () => null },
    { handlebars: Handlebars, template }
  )
const report = (records: readonly RecordParts[], asked: Asked = {}) =>
  write(figuresOf(records, asked))

const P1 = 'assessed impact=severe urgency=immediate'
const open = (day: string): RecordParts => ({
  day,
  id: `INC-${day.replaceAll('-', '')}-0900`,
  timeline: ['09:00 reported', `09:05 ${P1}`],
})
const on = (day: string, more: Partial<RecordParts> = {}) =>
  solved(day, 25, { id: `INC-${day.replaceAll('-', '')}-0900`, ...more })

describe('what earlier incidents owe', () => {
  const text = report([open('2026-08-03'), open('2026-08-04'), on('2026-11-02')])

  test('asks for a decision, by name', () => {
    expect(text).toContain(
      '- **Overdue from earlier:** 12 obligations of 2 incidents from before this period, 2 of them still not resolved: `INC-20260803-0900`, `INC-20260804-0900`.'
    )
    expect(text).not.toContain('Nothing in this period asks for a decision')
  })

  test('does not make the breaches of the period more than its own', () => {
    expect(text).toContain(
      "None: every deadline of this period's incidents that has come was kept. Earlier incidents have 12 overdue obligations."
    )
  })

  test('is told as well where the period had no incident', () => {
    const empty = report([open('2026-08-03')])
    expect(empty).toContain('- **Overdue from earlier:** 6 obligations of 1 incident from before')
    expect(empty).toContain("None: no deadline of this period's incidents has come.")
  })

  test('is owed now: what was paid since asks for nothing', () => {
    const late = { ...open('2026-08-03'), timeline: ['09:00 reported', '+99 09:30 dismissed'] }
    expect(report([late, on('2026-11-02')])).not.toContain('Overdue from earlier')
  })
})

describe('a cluster that the boundary of a period splits', () => {
  const days = ['2026-06-28', '2026-06-29', '2026-07-01', '2026-07-02']
  const records = days.map((day) => on(day, { services: ['web'] }))
  const cluster = (from: string, to: string, now = '2026-12-01') =>
    figuresOf(records, { from, to, now }).repeats.map(({ most, incidents, outside }) => [
      most,
      incidents,
      outside.map((id) => id.slice(4, 12)),
    ])

  test('is found from both sides, and says which incidents are of another period', () => {
    expect(cluster('2026-04-01', '2026-07-01')).toEqual([[4, 2, ['20260701', '20260702']]])
    expect(cluster('2026-07-01', '2026-10-01')).toEqual([[4, 2, ['20260628', '20260629']]])
    const text = report(records, { from: '2026-07-01', to: '2026-10-01' })
    expect(text).toContain(
      '| **web** | **4, 2 outside the period** from 2026-06-28 to 2026-07-02 · 2 in the period · `INC-20260628-0900` (outside the period), `INC-20260629-0900` (outside the period), `INC-20260701-0900`, `INC-20260702-0900` |'
    )
  })

  test('is not known before it happens, and is none of a period that it does not touch', () => {
    expect(cluster('2026-04-01', '2026-07-01', '2026-07-01T00:00Z')).toEqual([])
    expect(cluster('2026-07-15', '2026-08-01')).toEqual([])
  })
})

test('every service that asks for a problem review is named, with how often', () => {
  const services = Array.from({ length: 8 }, (_, index) => `service-${index}`)
  const text = report(
    ['2026-11-02', '2026-11-03', '2026-11-04'].map((day) => on(day, { services }))
  )
  const named = services.map((service) => `${service} (3)`)
  expect(text).toContain(`on ${named.slice(0, -1).join(', ')} and service-7 (3).`)
})

describe('what has no entry', () => {
  test('counts while it is owed too, in the headline, the decisions and the table', () => {
    const text = report([open('2026-11-10')])
    expect(text).toContain('| of them without any entry in the record | **6** | – |')
    expect(text).toContain(
      '- **The record:** 6 deadlines without any entry count as missed, still owed; in 1 of 1 incident nothing shows who took it up.'
    )
    expect(text).toContain(
      "6 breaches of this period's incidents: 6 overdue now. Of those that are still owed, 6 have no entry either."
    )
  })

  test('is told by incident, with its title and how long it was past due', () => {
    const late = {
      ...open('2026-11-10'),
      title: 'Images fail',
      timeline: ['09:00 reported by=dana', `09:05 ${P1}`, '09:35 resolved', '09:35 closed'],
    }
    expect(report([late])).toContain(
      '| `INC-20261110-0900` | **P1 Images fail** · notify incident manager 30m; engage first line 20m; update users 5m |'
    )
  })
})

/** The lines of the breach table that tell a late resolution. */
const resolutions = (more: RecordParts[]) =>
  report(more)
    .split('\n')
    .filter((line) => line.startsWith('| `INC') && line.includes('Resolve it'))

const resolvedAfter = (day: string, minutes: number, impact: string) =>
  on(day, {
    title: `After ${minutes}`,
    timeline: [
      '09:00 reported',
      `09:01 ${impact}`,
      `+${Math.floor((540 + minutes) / 1440)} ${String(Math.floor(((540 + minutes) % 1440) / 60)).padStart(2, '0')}:00 resolved`,
    ],
  })

test('what a lowering overtook says so, done in the end or never', () => {
  const timeline = [
    '09:00 reported by=dana',
    `09:00 ${P1}`,
    '09:45 assessed impact=minor urgency=normal',
    '10:00 engaged role=first-line who=fay',
    '10:30 resolved',
    '10:30 closed',
  ]
  const text = report([{ ...open('2026-11-10'), timeline }])
  expect(text).toContain(
    'late by 30m, then lowered · due 2026-11-10 09:15 UTC, done 2026-11-10 10:00 UTC ·'
  )
  expect(text).toContain(
    '· notify incident manager 40m, then lowered; update users 15m, then lowered |'
  )
})

test('breaches stand with title, due, done and lateness, the longest first', () => {
  expect(
    resolutions([
      resolvedAfter('2026-11-02', 300, P1),
      resolvedAfter('2026-11-03', 900, 'assessed impact=noticeable urgency=high'),
    ])
  ).toEqual([
    '| `INC-20261103-0900` | **Resolve it** · late by 7h · due 2026-11-03 17:00 UTC, done 2026-11-04 00:00 UTC · P2 After 900 |',
    '| `INC-20261102-0900` | **Resolve it** · late by 1h · due 2026-11-02 13:00 UTC, done 2026-11-02 14:00 UTC · P1 After 300 |',
  ])
})

test('the row of a target adds up, with what was not owed in the end', () => {
  const text = report([on('2026-11-02')])
  expect(text).toContain('| Service: engage first line | P1: within 15 minutes | **100%** of 1 |')
  const { compliance, population } = figuresOf([on('2026-11-02'), open('2026-11-10')])
  const all = compliance.flatMap(({ counts }) => Object.values(counts))
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(
    population.counted.flatMap(({ obligations }) => obligations).length
  )
})

test('an incident that was reopened tells how long it was open, in one way everywhere', () => {
  const reopened = on('2026-11-02', {
    timeline: [
      '09:00 reported',
      `09:01 ${P1}`,
      '12:00 resolved',
      '+4 09:00 reopened',
      '+4 10:00 resolved',
    ],
  })
  const text = report([reopened])
  expect(text).toContain('| Median time to resolve | **4h (of 1)** | – |')
  expect(text).toContain(
    'Reopened: `INC-20261102-0900` (open for 4h in all; the resolution that held came 4d\u00A01h after the report).'
  )
  expect(text).toContain('| login-api | **4h**, 0.6% | 1, longest 3h |')
})

test('nine in ten is not said of fewer than ten', () => {
  const days = Array.from(
    { length: 10 },
    (_, index) => `2026-11-${String(index + 2).padStart(2, '0')}`
  )
  const p90 = (count: number) =>
    report(days.slice(0, count).map((day) => on(day))).match(
      /\| Nine in ten resolved within \| \*\*(.*)\*\* \|/
    )?.[1]
  expect([p90(9), p90(10)]).toEqual(['–', '25m'])
})

test.each([
  [59, '59s'],
  [3599, '59m 59s'],
  [3629, '1h'],
  [86_399, '1d'],
  [((2 * 24 + 13) * 60 + 58) * 60, '2d 14h'],
  [0, '0s'],
])('%d seconds are %s, rounded and not cut', (seconds, words) => {
  expect(lengthWords(seconds)).toBe(words)
})

/** What is said of a November that is not over. */
const running = (now: string) =>
  /The period is not over[^;]*/.exec(report([on('2026-11-02')], { now }))?.[0]

describe('beside what a period stands', () => {
  test('is nothing where no record is older, and said to be a part where records begin in it', () => {
    expect(report([on('2026-11-02')])).toContain(
      'No record is older than this period: nothing stands beside it.'
    )
    expect(report([on('2026-10-20'), on('2026-11-02')])).toContain(
      'The oldest record is of 2026-10-20: October 2026 has records of a part of it only.'
    )
    expect(report([on('2026-09-20'), on('2026-11-02')])).not.toContain('The oldest record')
  })

  test('is a whole one, where the period itself is not over', () => {
    const text = report([on('2026-10-20'), on('2026-11-02')], { now: '2026-11-15T12:00Z' })
    expect(text).toContain(
      '> The period is not over: these are the figures of 15 of its 30 days; October 2026 stands beside them whole.'
    )
  })

  test('is said to run yet on its last day, and no more once that is over', () => {
    expect(running('2026-11-29T23:59Z')).toContain('the figures of 29 of its 30 days')
    expect(running('2026-11-30T12:00Z')).toContain(
      'the figures of its 30 days, the last of which runs'
    )
    expect(running('2026-12-01T00:00Z')).toBeUndefined()
  })

  test('is named by dates, though its bounds have a time of day', () => {
    const text = report([on('2026-11-02')], { from: '2026-11-01', to: '2026-11-22T05:05:08Z' })
    expect(text).toContain('# Service level review: 2026-11-01 to 2026-11-22 (UTC)')
    expect(text).toContain('reported from 2026-11-01 up to and without 2026-11-22 05:05:08, UTC')
    expect(text).toContain('| | 2026-11-01 to 2026-11-22 | 2026-10-10 to 2026-11-01 |')
  })
})

const reviewed = (last: string) => policyWith((typed) => (typed.review = { every: '26w', last }))

describe('the agreement’s own review', () => {
  test('is told in words, and what came since', () => {
    expect(report([on('2026-11-02')], { policy: reviewed('2026-10-01') })).toContain(
      'Last reviewed on 2026-10-01, to be reviewed every 26 weeks, next by 2027-04-01. Since then: 1 incident and 0 breaches; 100% of the deadlines kept (5 of 5).'
    )
  })

  test('is said to lie ahead where its date does', () => {
    const text = report([on('2026-11-02')], { policy: reviewed('2027-01-04') })
    expect(text).toContain('gives 2027-01-04 as the date of its last review, which lies after')
    expect(text).not.toContain('Since then')
  })
})

test('a review that is not due yet asks for no decision', () => {
  const closed = on('2026-11-27', {
    timeline: [
      ...solved('2026-11-27', 25).timeline,
      '12:00 closed',
      '12:10 notified role=stakeholders',
    ],
  })
  const text = report([closed], { now: '2026-11-28' })
  expect(text).toContain('0 held in time, 0 late; 1 still to be held, 0 of them overdue.')
  expect(text).toContain('Nothing in this period asks for a decision')
})

test('a record that cannot be read is told first', () => {
  expect(report([], { unreadable: ['incidents/a.md'] })).toContain(
    '- **Left out:** 1 record in no figure: `incidents/a.md`.'
  )
})

describe('one of a thing', () => {
  test('is one gap, one incident, and no silence where there was none', () => {
    const late = on('2026-11-02', {
      timeline: ['09:00 reported', `09:00 ${P1}`, '09:38 resolved audience=users'],
    })
    expect(report([late])).toContain(
      'The cadence was broken for 1 of 1 round of updates, by 1 gap that was too long.'
    )
    const secret = on('2026-11-02', { kind: 'security', id: 'SEC-20261102-0900' })
    expect(report([secret])).toContain(
      '> 1 incident of this period is marked amber or red: here stand id, priority and times only.'
    )
  })
})

test('services count on one basis, or the report says on which', () => {
  const dismissed = on('2026-11-03', { timeline: ['09:00 reported', '09:10 dismissed'] })
  const text = report([open('2026-10-03'), on('2026-11-02'), dismissed])
  expect(text).toContain(
    'Counted here are those reported in the period, 1 dismissed incident among them, without the 1 carried in; the strip and the downtime show what was on a service in it, so they leave dismissed ones out and carried ones in.'
  )
  expect(text).toContain('| login-api | **30d**, 100.0% | 2, 1 carried in |')
  expect(report([on('2026-11-02')])).not.toContain('Counted here')
})

test('downtime says what overlaps add up to, which count once in it', () => {
  const long = resolvedAfter('2026-11-02', 1500, P1)
  const text = report([long, resolvedAfter('2026-11-03', 120, P1)])
  expect(text).toContain('| login-api | **1d 2h**, 3.6% | 2, added up 1d 3h, overlaps twice |')
})

test('what was carried in, and that no update has fallen due, is said where there is nothing else', () => {
  const text = report([open('2026-10-03')])
  expect(text).toContain('| login-api | **30d**, 100.0% | 1 carried in |')
  expect(text).toContain('### Late and missed updates\n\nNone has fallen due.')
  expect(report([on('2026-11-02')])).toContain('### Late and missed updates\n\nNone was late.')
})

test('drills are in no service-level figure, and are no live incident', () => {
  const text = report([on('2026-11-02', { declared: 'exercise' })])
  expect(text).toContain('No live incident was reported in this period.')
  expect(text).toContain('In no service-level figure; their follow-ups and lessons count')
})

test('a lesson’s own headings are none of the report’s', () => {
  const lesson = lessonOf(treeOf('## Lessons learned\n\n### What went well\n\nAll.\n'), stringify)
  expect(lesson).toBe('**What went well**\n\nAll.')
})

test('the policies that judged are named, with their verdicts, and the last line is true of them', () => {
  const timeline = policyTimeline([
    { commit: 'a'.repeat(40), committedAt: midnight('2026-11-02'), policy },
    { commit: 'b'.repeat(40), committedAt: midnight('2026-11-10'), policy },
  ])
  const text = report([on('2026-11-01'), on('2026-11-03'), on('2026-11-12')], { timeline })
  expect(text).toContain(
    '| `incidents/policy.yml@aaaaaaaaaaaa` | 2026-11-02 00:00 UTC | 10 deadlines of 2 incidents, 5 begun before any policy was recorded |'
  )
  expect(text).toContain(
    '| `incidents/policy.yml@bbbbbbbbbbbb` | 2026-11-10 00:00 UTC | 5 deadlines of 1 incident |'
  )
  expect(text).toContain(
    'Each deadline is held against the policy in force when its clock started; 5 clocks started before any policy was recorded, and are held against the oldest one.'
  )
})
