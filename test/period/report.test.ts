import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { alwaysInForce, type PolicyTimeline } from '../../src/clock/policy-timeline.ts'
import { lessonOf } from '../../src/period/agreement-review.ts'
import { periodFigures, type PeriodFigures } from '../../src/period/figures.ts'
import { periodJson } from '../../src/period/json.ts'
import { renderPeriodReport, renderPictures } from '../../src/period/render.ts'
import { readLedger } from '../../src/store/read-ledger.ts'
import { incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy, policyWith, type TypedPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { addresses, mentions, parse, references, skeleton } from '../support/judge.ts'
import { fileOf, night, stringify, treeOf } from '../support/sample.ts'
import { figuresOf, figuresOfFiles, midnight, solved } from './support.ts'
import { draws, SHARED } from '../support/share.ts'

const template = readFileSync('templates/report.md.hbs', 'utf8')
const render = (figures: PeriodFigures, hasPictures = true) =>
  renderPeriodReport(
    figures,
    { hasPictures, relocate: (path) => `../${path}` },
    { handlebars: Handlebars, template }
  )

const exercise = { ...solved('2026-11-18', 40), id: 'INC-20261118-0900', declared: 'exercise' }
const lowered = {
  day: '2026-11-10',
  id: 'INC-20261110-0900',
  title: 'Timelines load slowly',
  services: ['timeline'],
  timeline: [
    '09:00 reported by=alice source=user',
    '09:05 assessed impact=severe urgency=immediate',
    '09:40 assessed impact=minor urgency=normal',
  ],
}

/** The report on a night whose every free text is `value`. */
const reportOf = (value: string) =>
  render(
    figuresOfFiles([withText(fileOf(night), value)], {
      showsConfidential: true,
      unreadable: [value],
      history: {
        lateEntries: [{ incident: night.id ?? '', event: value, at: 0, committedAt: 86_400 }],
        gone: [{ id: value, reportedAt: midnight('2026-11-02'), commit: value, goneAt: 0 }],
      },
    })
  )

/** A policy whose review has this feedback. */
const reviewed = (change: (typed: TypedPolicy) => void) =>
  policyWith((typed) => {
    typed.review = {
      every: '26w',
      last: '2026-10-01',
      feedback: [
        { on: '2026-11-20', from: 'support | desk', says: 'Too slow @all' },
        { on: '2026-09-01', from: 'users', says: 'Old words' },
        { on: '2026-10-01', from: 'dana', says: 'On the day' },
      ],
    }
    change(typed)
  })

/** The levels of the headings that divide a report. */
const headings = (text: string) =>
  parse(text).children.flatMap((block) =>
    block.type === 'heading' && block.depth < 3 ? [block.depth] : []
  )

/** The report on a night that taught `value`. */
const reportTeaching = (value: string) => {
  const lesson = lessonOf(treeOf(`## Lessons learned\n\n${value}\n`), stringify)
  const lessons = new Map([[night.id ?? '', lesson]])
  return render(figuresOfFiles([fileOf(night)], { showsConfidential: true, lessons }))
}

/** How many columns the tables of a document have. */
const columnsOf = (text: string) =>
  new Set(
    text
      .split('\n')
      .filter((line) => line.startsWith('| --'))
      .map((line) => line.split('|').length - 2)
  )

describe('a report', () => {
  test('tells a period: figures, what asks for a decision, and what was learned', async () => {
    const file = fileOf(night)
    const figures = figuresOfFiles([file, incidentFile(exercise), incidentFile(lowered)], {
      now: '2026-12-03T10:00Z',
      showsConfidential: true,
      lessons: new Map([[file.incident.id, lessonOf(treeOf(file.body.text), stringify)]]),
      unreadable: ['incidents/2026/11/broken.md'],
    })
    await expect(render(figures)).toMatchFileSnapshot('expected/period-report.md')
  })

  test('of an empty period says so everywhere, and draws nothing', async () => {
    const text = render(figuresOf([], { now: '2026-11-15' }))
    await expect(text).toMatchFileSnapshot('expected/period-report-empty.md')
    expect(text).not.toMatch(/mermaid|\.svg|NaN|undefined|Infinity/)
  })

  test('of one incident, and of incidents that are all open, is whole', () => {
    for (const records of [
      [solved('2026-11-02', 25)],
      [
        { day: '2026-11-02', id: 'INC-20261102-0900', timeline: ['09:00 reported'] },
        { day: '2026-11-03', id: 'INC-20261103-0900', timeline: ['09:00 reported'] },
      ],
    ]) {
      const text = render(figuresOf(records), false)
      expect(text).not.toMatch(/NaN|undefined|Infinity|null/)
      expect(text).not.toContain('mermaid')
      expect(text).toContain('Over all priorities, the least kept first:')
    }
  })

  test('folds away what is more than ten rows, in every table and list', () => {
    const many = Array.from({ length: 60 }, (_, index): RecordParts => {
      const minute = String(index).padStart(2, '0')
      const begun = { day: '2026-11-10', id: `INC-20261110-09${minute}`, services: [`s${index}`] }
      const open = [
        `09:${minute} reported`,
        `09:${minute} assessed impact=severe urgency=immediate`,
      ]
      return {
        ...begun,
        ...(index % 4 === 0 ? { declared: 'exercise' } : {}),
        change: `deploy-${index}`,
        timeline: index % 3 === 0 ? [...open, '23:59 dismissed reason=none'] : open,
      }
    })
    const figures = figuresOf(many, {
      unreadable: Array.from({ length: 60 }, (_, index) => `incidents/${index}.md`),
      lessons: new Map(many.map(({ id }) => [id ?? '', 'One learns.'])),
      history: {
        lateEntries: many.map(({ id }) => ({
          incident: id ?? '',
          event: 'reported',
          at: 0,
          committedAt: 90_000,
        })),
        gone: many.map((_, index) => ({
          id: `INC-20261130-0${100 + index}`,
          reportedAt: midnight('2026-11-30'),
          commit: 'c0ffee',
          goneAt: midnight('2026-12-01'),
        })),
      },
    })
    const shown = render(figures, false).replaceAll(/<details>[^]*?<\/details>/g, '')
    const runs = shown
      .split(/\n(?![|-])/)
      .map((block) => block.split('\n').filter((line) => /^[|-]/.test(line)).length)
    // The deadlines by target and priority are the figures themselves.
    expect(Math.max(...runs)).toBeLessThanOrEqual(17)
    expect(shown).toContain('| triggered by deploy-1 |')
    expect(shown.match(/deploy-/g)).toHaveLength(10)
    expect(shown.match(/One learns\./g)).toHaveLength(10)
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(1000)
    // A phone holds three columns.
    expect(columnsOf(shown)).toEqual(new Set([2, 3]))
    expect(columnsOf('| a | b | c | d |\n| --- | --- | --- | ---: |')).toEqual(new Set([4]))
    expect(render(figures).match(/<summary>[^<]* more<\/summary>/g)?.length).toBeGreaterThan(3)
  })

  test('says what the review of the agreement rests on: feedback, figures, lessons, and what changed', () => {
    const before = reviewed(() => undefined)
    const after = reviewed((typed) => {
      typed.timezone = 'UTC'
      typed.priorities = { ...typed.priorities, P1: 'Worst' }
    })
    const timeline: PolicyTimeline = [
      { commit: 'a'.repeat(40), since: midnight('2026-01-01'), policy: before },
      { commit: 'b'.repeat(40), since: midnight('2026-11-01'), policy: after },
    ]
    const text = render(figuresOf([solved('2026-11-02', 25)], { policy: after, timeline }))
    const section = text.slice(text.indexOf('## The agreement'), text.indexOf('## How far'))
    expect(section).toMatch(
      /Since then: 1 incident and \d+ breach(?:es)?; \d+% of the deadlines kept/
    )
    const rows = section.split('\n').filter((line) => line.startsWith('| 2026'))
    expect(rows.map((row) => row.slice(2, 12))).toEqual(['2026-10-01', '2026-11-20'])
    expect(mentions(section)).toEqual([])
    expect(section).toContain(
      'in 1 version, against what stood then: 1 key of what it asks and 1 other key'
    )
    expect(section).toMatch(/\| `priorities\.P1` \| .* \| Worst \|/)
    const json = periodJson(figuresOf([], { policy: after, timeline })).agreement
    expect(json).toMatchObject({ feedbackBefore: 1, changes: { versions: 1, others: 1 } })
  })

  test('says of the agreement that nobody said anything, and that nothing changed or that nobody knows', () => {
    const quiet = policyWith((typed) => {
      typed.review = { every: '26w', last: '2026-10-01' }
    })
    const text = render(figuresOf([solved('2026-11-02', 25)], { policy: quiet }))
    expect(text).toContain(
      'Nothing that anybody said of it since is written under `review.feedback`.'
    )
    expect(text).toContain('Nothing in it has changed since.')
    const blind = render(figuresOf([], { policy: quiet, presentBecause: 'there is no history' }))
    expect(blind).toContain('What changed in it since is not known')
  })

  test('is the same, byte for byte, from the same figures', () => {
    const figures = figuresOf([exercise, lowered])
    expect(render(figures)).toBe(render(figures))
    expect(renderPictures(figures)).toEqual(renderPictures(figures))
    expect(periodJson(figures)).toEqual(periodJson(figuresOf([lowered, exercise])))
  })

  test('keeps its shape whatever a record says; mentions nobody, refers to nothing', SHARED, () => {
    const expected = skeleton(reportOf('x'))
    const judge = (value: string) => {
      const text = reportOf(value)
      expect(skeleton(text)).toBe(expected)
      expect(mentions(text)).toEqual([])
      expect(references(text)).toEqual([])
    }
    for (const value of HOSTILE) judge(value)
    fc.assert(fc.property(anyText, judge), { numRuns: draws(15) })
  })

  test(
    'keeps its sections whatever a record teaches; mentions nobody, refers to nothing',
    SHARED,
    () => {
      const expected = headings(reportTeaching('x'))
      fc.assert(
        fc.property(anyText, (value) => {
          const text = reportTeaching(value)
          expect(headings(text)).toEqual(expected)
          expect(mentions(text)).toEqual([])
          expect(references(text)).toEqual([])
          expect(addresses(parse(text)).join(' ')).not.toMatch(/github\.com\/o\/r\/issues/)
        }),
        { numRuns: draws(25) }
      )
    }
  )

  test('links records, but not those whose path would tell what is withheld', () => {
    const records = [
      lowered,
      solved('2026-11-03', 25, { kind: 'security', id: 'SEC-20261103-0900' }),
    ]
    const links = addresses(parse(render(figuresOf(records))))
    expect(links).toContain('../incidents/2026/11/INC-20261110-0900-x.md')
    expect(links.filter((link) => link.includes('SEC'))).toEqual([])
  })
})

test('801 real records make a report of any quarter and year, and its sums agree', async ({
  skip,
}) => {
  const folder = '../shared/data/github-status/incidents'
  if (!existsSync(folder)) skip(`there is no ${folder} here`)
  const { records } = await readLedger('.', folder)
  const files = records.flatMap(({ file }) => (file === null ? [] : [file]))
  const now = midnight('2026-11-22')
  const entries = computeLedger(files, policy, zones, now)
  const figuresFrom = (from: string, to: string) =>
    periodFigures({
      entries,
      policyFile: { path: 'policy.yml', policy, commit: null },
      timeline: alwaysInForce(policy),
      presentBecause: 'there is no history here',
      period: { from: midnight(from), to: midnight(to) },
      now,
      zones,
      unreadable: [],
      lessons: new Map(),
      history: null,
      showsConfidential: false,
      marking: policy,
    })
  const quarter = figuresFrom('2026-04-01', '2026-07-01')
  expect(quarter.headline).toMatchObject({ incidents: 73, urgent: 16, breaches: 131 })
  expect(quarter.updates).toMatchObject({ judged: 73, silent: 0 })
  const year = figuresFrom('2025-01-01', '2026-01-01')
  expect(year.headline.incidents).toBe(200)
  const longest = Math.max(...quarter.downtime.map(({ longestSeconds }) => longestSeconds))
  expect(longest).toBe(223_080)
  for (const figures of [quarter, year]) {
    const { headline, breaches, compliance, counts } = figures
    expect(headline.judged - headline.kept).toBe(breaches.length)
    expect(compliance.reduce((sum, row) => sum + row.counts.kept, 0)).toBe(headline.kept)
    expect(counts.priority.reduce((sum, row) => sum + row.incidents, 0)).toBe(headline.incidents)
    expect(render(figures)).not.toMatch(/NaN|undefined|Infinity/)
  }
})
