/** Who was told how often, at night and at weekends, and in vain: words are receipts and entries of records, counted once. */
import { describe, expect, test } from 'vitest'
import type { Policy } from '../../src/model/policy.ts'
import { periodJson } from '../../src/period/json.ts'
import { renderReportText } from '../../src/period/report-text.ts'
import { fairnessView } from '../../src/period/view-fairness.ts'
import type { RecordParts } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { zones } from '../support/zones.ts'
import { type Asked, figuresOf } from './support.ts'

const of = (records: readonly RecordParts[], asked: Asked = {}) =>
  figuresOf(records, asked).fairness

/** An incident of Friday 20 November that first line has to take up; times of UTC, an hour behind Amsterdam. */
const called = (id: string, ...more: readonly string[]): RecordParts => ({
  id,
  day: '2026-11-20',
  timeline: [
    '09:00 reported source=monitoring',
    '09:01 assessed impact=severe urgency=immediate',
    ...more,
  ],
})
const ring = (time: string, who: string, more = '') =>
  `${time} notified role=first-line who=${who}${more}`
const none = { nights: 0, weekends: 0, called: 0, elsewhere: 0, nobody: 0 }

test('nights and weekends are those of the clock on the wall, to the minute', () => {
  const moments = [
    '20:59',
    '21:00',
    '2026-11-21T04:59:00Z',
    '2026-11-21T05:00:00Z',
    '2026-11-22T22:59:00Z',
    '2026-11-22T23:00:00Z',
  ]
  const rows = moments.map((time) => of([called('INC-20261120-0900', ring(time, 'ben'))]).people[0])
  expect(rows.map((row) => [row?.nights, row?.weekends])).toEqual([
    [0, 0], // Friday 21:59
    [1, 0], // Friday 22:00
    [1, 1], // Saturday 05:59
    [0, 1], // Saturday 06:00
    [1, 1], // Sunday 23:59
    [1, 0], // Monday 00:00
  ])
})

test('they are those of the rota by which somebody was told', () => {
  const abroad = roster(
    'timezone: America/New_York\nrotas: { first-line: { layers: [{ people: [ben], every: 1w, from: 2026-01-05 09:00 }] } }'
  )
  const contacts = {
    ...policy.contacts,
    'first-line': { ...policy.contacts['first-line']!, roster: abroad },
  }
  const elsewhere: Policy = { ...policy, contacts }
  const records = [called('INC-20261120-0900', ring('2026-11-21T04:30:00Z', 'ben'))]
  // Saturday 05:30 in Amsterdam is Friday 23:30 in New York.
  expect(of(records).people).toMatchObject([{ nights: 1, weekends: 1 }])
  expect(of(records, { policy: elsewhere }).people).toMatchObject([{ nights: 1, weekends: 0 }])
})

const one = (...more: readonly string[]) => of([called('INC-20261120-0900', ...more)]).people

describe('a call is in vain', () => {
  test('where somebody else took it up', () => {
    expect(
      one(ring('09:10', 'ben'), ring('09:20', 'cleo'), '09:25 engaged role=first-line who=cleo')
    ).toEqual([
      { login: 'ben', words: 1, ...none, called: 1, elsewhere: 1 },
      { login: 'cleo', words: 1, ...none, called: 1 },
    ])
  })

  test('where it is over and nobody did; while it is open it still rings', () => {
    expect(one(ring('09:10', 'ben'))).toEqual([{ login: 'ben', words: 1, ...none, called: 1 }])
    expect(one(ring('09:10', 'ben'), '09:30 dismissed reason="no incident"')).toEqual([
      { login: 'ben', words: 1, ...none, called: 1, nobody: 1 },
    ])
  })

  test('not where this person took it up, before the word or after', () => {
    const rows = one(
      ring('09:10', 'ben'),
      '09:12 engaged role=first-line who=Ben',
      ring('11:00', 'ben'),
      '12:00 dismissed reason="no incident"'
    )
    expect(rows).toEqual([{ login: 'ben', words: 2, ...none, called: 2 }])
  })

  test('not where the role was to be told, and to take up nothing', () => {
    const rows = one(
      '09:10 notified role=stakeholders who=zoe',
      '09:30 dismissed reason="no incident"'
    )
    expect(rows).toEqual([{ login: 'zoe', words: 1, ...none }])
  })
})

test('receipts of one word are counted once, those of another sweep again', () => {
  const accepted = ' via=pager note="Accepted by the receiver pager as q1"'
  const comment = ' via=github url=https://github.com/acme/ledger/issues/1#issuecomment-2'
  const told = (...more: readonly string[]) => of([called('INC-20261120-0900', ...more)])
  expect(told(ring('09:10', 'ben', accepted), ring('09:15', 'Ben', comment))).toMatchObject({
    words: 1,
    receipts: 1,
  })
  expect(told(ring('09:10', 'ben', accepted), ring('09:16', 'ben', comment))).toMatchObject({
    words: 2,
    receipts: 2,
  })
  expect(
    told(ring('09:10', 'ben', ' via=phone'), ring('09:16', 'ben', ' via=github'))
  ).toMatchObject({ words: 2, receipts: 0 })
  // Two incidents ring twice.
  const both = [
    called('INC-20261120-0900', ring('09:10', 'ben')),
    called('INC-20261120-0901', ring('09:10', 'ben')),
  ]
  expect(of(both)).toMatchObject({ words: 2, people: [{ login: 'ben', words: 2 }] })
})

test('a word belongs to the period in which it went out; drills are none, and who is nobody is in no row', () => {
  const record = called(
    'INC-20261120-0900',
    ring('09:10', 'ben'),
    ring('2026-12-01T00:00:00Z', 'ben')
  )
  const asked = { now: '2027-01-01' }
  expect(of([record], { ...asked })).toMatchObject({ words: 1 })
  expect(of([record], { ...asked, from: '2026-12-01', to: '2027-01-01' })).toMatchObject({
    words: 1,
  })
  expect(of([{ ...record, declared: 'exercise' }])).toEqual({
    words: 0,
    receipts: 0,
    unnamed: 0,
    people: [],
  })
  const nameless = called(
    'INC-20261120-0900',
    '09:10 notified role=first-line',
    ring('09:11', 'second-line')
  )
  expect(of([nameless])).toEqual({ words: 0, receipts: 0, unnamed: 2, people: [] })
})

test('report, terminal and JSON say the same, and where it comes from; without words none says anything', () => {
  const figures = figuresOf([
    called(
      'INC-20261120-0900',
      ring('22:10', 'ben', ' via=pager note="Accepted by the receiver pager"'),
      ring('22:20', 'cleo'),
      '22:25 engaged role=first-line who=cleo',
      '22:30 notified role=first-line'
    ),
  ])
  const source =
    'Counted are the words of the period that records hold as `notified` with who was told: 1 of 2 are receipts of GitHub or a receiver, the others were typed. 1 entry names no person, and is in no row. Night is from 22:00 to 06:00 and the weekend Saturday and Sunday, by the clock of the rota, else of the organisation.'
  expect(fairnessView(figures)).toEqual({
    told: [
      { who: 'ben', words: '**1**, 1 at night', called: '**1**, 1 somebody else took up' },
      { who: 'cleo', words: '**1**, 1 at night', called: '**1**' },
    ],
    toldFrom: source,
  })
  const row = { words: 1, nights: 1, weekends: 0, called: 1, nobody: 0 }
  expect(periodJson(figures)).toMatchObject({
    fairness: {
      words: 2,
      receipts: 1,
      unnamed: 1,
      people: [
        { login: 'ben', ...row, elsewhere: 1 },
        { login: 'cleo', ...row, elsewhere: 0 },
      ],
    },
  })
  const clockface = { zones, timezone: 'UTC' }
  expect(renderReportText(figures, { color: false, width: null, clockface })).toContain(`
Who was told, the most first
  1 word  ben, 1 at night, 0 at weekends; 1 of 1 call in vain
  1 word  cleo, 1 at night, 0 at weekends; 0 of 1 call in vain
  ${source}
`)
  const silent = figuresOf([called('INC-20261120-0900')])
  expect(periodJson(silent)).not.toHaveProperty('fairness')
  expect(renderReportText(silent, { color: false, width: null, clockface })).not.toContain(
    'Who was told'
  )
})
