import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { nextInstant } from '../../src/clock/next-instant.ts'
import { formatInstant } from '../../src/model/time.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const P1 = '09:05 assessed by=alice impact=severe urgency=immediate'
const P3 = '09:05 assessed by=alice impact=minor urgency=normal'

function ledger(records: readonly Partial<RecordParts>[], now: string) {
  const files = records.map((parts) => incidentFile({ timeline: [], ...parts }))
  return computeLedger(files, policy, zones, at(now))
}

/** `held#1 set again-1`: each word with its steps up to now. */
function words(timeline: readonly string[], now: string, more: Partial<RecordParts> = {}) {
  const [entry] = ledger([{ timeline: ['09:00 reported', ...timeline], ...more }], now)
  return entry?.words.map(({ what, number, steps }) =>
    [
      `${what}#${number}`,
      ...steps.filter((step) => step.at <= at(now)).map(({ step }) => step),
    ].join(' ')
  )
}

/** Each word with who wrote it, why, and until when it stood. */
const wordsInFull = (...timeline: string[]) =>
  ledger([{ timeline: ['09:00 reported', ...timeline] }], '2026-11-23T13:00Z')[0]?.words.map(
    ({ what, at: from, by, reason, until }) =>
      [what, formatInstant(from), by, reason, until === null ? null : formatInstant(until)].join(
        ' | '
      )
  )

describe('a word', () => {
  it('says who wrote it, why, and until when it stood', () => {
    expect(
      wordsInFull(
        P1,
        '10:00 held by=dana reason=waiting',
        '10:30 resumed',
        '11:00 held',
        '12:00 dismissed by=ben reason=nothing',
        '12:15 reopened',
        '12:30 dismissed by=ben reason=again'
      )
    ).toEqual([
      'held | 2026-11-23T10:00:00Z | dana | waiting | 2026-11-23T10:30:00Z',
      'held | 2026-11-23T11:00:00Z |  | as tested | 2026-11-23T12:00:00Z',
      'dismissed | 2026-11-23T12:00:00Z | ben | nothing | 2026-11-23T12:15:00Z',
      'dismissed | 2026-11-23T12:30:00Z | ben | again | ',
    ])
  })
})

describe('a hold', () => {
  it('that the incident manager sets is no word', () => {
    expect(words([P1, '10:00 held by=alice'], '2026-11-25T09:00Z')).toEqual([])
  })

  it('that somebody else sets, or nobody says who, is one at once and again every day', () => {
    for (const held of ['10:00 held by=dana', '10:00 held']) {
      const heardAt = (now: string) => words([P1, held], now)
      expect(heardAt('2026-11-24T09:59:59Z')).toEqual(['held#1 set'])
      expect(heardAt('2026-11-24T10:00:00Z')).toEqual(['held#1 set again-1'])
      expect(heardAt('2026-11-26T10:00:00Z')).toEqual(['held#1 set again-1 again-2 again-3'])
    }
  })

  it('that is over is told once', () => {
    expect(words([P1, '10:00 held by=dana', '+2 10:00 resumed'], '2026-11-27T09:00Z')).toEqual([
      'held#1 set',
    ])
  })

  it('is numbered among all of its timeline, the manager’s own too', () => {
    const timeline = [P1, '10:00 held by=alice', '11:00 resumed', '12:00 held by=dana']
    expect(words(timeline, '2026-11-23T13:00Z')).toEqual(['held#2 set'])
  })

  it('of an exercise is none', () => {
    const drill = { declared: 'exercise' }
    expect(words([P1, '10:00 held by=dana'], '2026-11-23T13:00Z', drill)).toEqual([])
  })

  it('wakes a watcher when it is to be told again', () => {
    const entries = ledger(
      [{ timeline: ['09:00 reported', P3, '09:06 held by=dana'] }],
      '2026-11-26T20:00Z'
    )
    const [entry] = entries
    const quiet = entry === undefined ? [] : [{ ...entry, obligations: [] }]
    const next = nextInstant(quiet, at('2026-11-26T20:00Z'))
    expect(next === null ? null : formatInstant(next)).toBe('2026-11-27T09:06:00Z')
  })
})

describe('a dismissal at the instant of its assessment', () => {
  it('is one of what was assessed, by the order in the file', () => {
    const now = '2026-11-23T11:00Z'
    expect(words([P1, '09:05 dismissed by=dana'], now)).toEqual(['dismissed#1 word'])
    expect(words([P3, '09:05 dismissed by=dana'], now)).toEqual([])
  })
})

describe('a dismissal', () => {
  const later = '2026-11-23T13:00Z'

  it('of a P1 or P2 by anybody else is a word', () => {
    expect(words([P1, '10:00 dismissed by=dana'], later)).toEqual(['dismissed#1 word'])
    expect(words([P1, '10:00 dismissed'], later)).toEqual(['dismissed#1 word'])
    expect(words([P1, '10:00 dismissed by=alice'], later)).toEqual([])
  })

  it('of a P3 is none, unless it was more urgent before', () => {
    expect(words([P3, '10:00 dismissed by=dana'], later)).toEqual([])
    const lowered = [P1, '09:30 assessed by=dana impact=minor urgency=normal']
    expect(words([...lowered, '10:00 dismissed by=dana'], later)).toEqual(['dismissed#1 word'])
  })

  it('of what nobody assessed is a word where it is a security incident', () => {
    expect(words(['10:00 dismissed by=dana'], later, { kind: 'security' })).toEqual([
      'dismissed#1 word',
    ])
    expect(words(['10:00 dismissed by=dana'], later)).toEqual([])
  })

  it('that was undone is told all the same, and each one by itself', () => {
    const twice = ['10:00 dismissed by=dana', '10:30 reopened by=ben', '11:00 dismissed by=dana']
    expect(words([P1, ...twice], later)).toEqual(['dismissed#1 word', 'dismissed#2 word'])
  })
})

/** Id, words and listed duplicates of each. */
function told(records: readonly Partial<RecordParts>[]) {
  return ledger(records, '2026-11-23T13:00Z').map(({ file, words: heard, duplicates }) => [
    file.incident.id,
    heard.map(({ what }) => what),
    duplicates.map(({ id }) => id),
  ])
}

describe('a duplicate', () => {
  const ORIGINAL = 'INC-20261123-0800'
  const duplicate = {
    timeline: ['09:00 reported', P1, '10:00 dismissed by=dana'],
    'duplicate-of': ORIGINAL,
  }
  const original = (...more: string[]) => ({
    id: ORIGINAL,
    timeline: ['08:00 reported', ...more],
  })
  it('of a live open record is listed there, and is no word', () => {
    expect(told([duplicate, original()])).toEqual([
      [ORIGINAL, [], ['INC-20261123-0900']],
      ['INC-20261123-0900', [], []],
    ])
  })

  it('stays so when that one is closed later', () => {
    expect(told([duplicate, original('12:00 resolved', '12:30 closed')])[1]?.[1]).toEqual([])
  })

  it.each([
    ['nothing that exists', []],
    ['an exercise', [{ ...original(), declared: 'exercise' }]],
    ['one that was over by then', [original('08:30 resolved', '08:40 closed')]],
    ['one that was dismissed itself', [original('08:30 dismissed by=alice')]],
  ])('of %s is a word', (_, others) => {
    const heard = told([duplicate, ...others]).find(([id]) => id === 'INC-20261123-0900')
    expect(heard?.[1]).toEqual(['dismissed'])
  })
})
