/** Moments as people type them, read by the clock on their wall. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatInstant } from '../../src/model/time.ts'
import { typedInstant, type Wall, wallWords } from '../../src/parse/typed-instant.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'

const zone = 'Europe/Amsterdam'
// A Thursday morning, 04:00 on the wall.
const now = at('2026-11-26T03:00:00Z')
const wall: Wall = { now, zone, zones, meant: 'past' }

/** The instant written out, or the two sentences. */
function read(text: string, more: Partial<Wall> = {}): string | null {
  const found = typedInstant(text, { ...wall, ...more })
  if (found === null) return null
  return 'instant' in found ? formatInstant(found.instant) : `${found.refused} ${found.remedy}`
}

test.each([
  ['2026-11-26T03:12:00+01:00', '2026-11-26T02:12:00Z'],
  ['2026-11-26 03:12 +0100', '2026-11-26T02:12:00Z'],
  ['20261126T021200Z', '2026-11-26T02:12:00Z'],
  ['03:12', '2026-11-26T02:12:00Z'],
  ['3:12', '2026-11-26T02:12:00Z'],
  ['03:12:30', '2026-11-26T02:12:30Z'],
  ['today 03:12', '2026-11-26T02:12:00Z'],
  ['yesterday 22:40', '2026-11-25T21:40:00Z'],
  ['Yesterday  22:40', '2026-11-25T21:40:00Z'],
  ['2026-11-26 03:12', '2026-11-26T02:12:00Z'],
  ['2026-7-4 9:00', '2026-07-04T07:00:00Z'],
  ['2026-11-26T03:12:30', '2026-11-26T02:12:30Z'],
  ['03\uFF1A12', '2026-11-26T02:12:00Z'],
  ['now', '2026-11-26T03:00:00Z'],
  ['now-20m', '2026-11-26T02:40:00Z'],
  ['now - 1h 30m', '2026-11-26T01:30:00Z'],
  ['now\u221220m', '2026-11-26T02:40:00Z'],
  ['20m ago', '2026-11-26T02:40:00Z'],
  ['2h 15m ago', '2026-11-26T00:45:00Z'],
  ['now+2h', '2026-11-26T05:00:00Z'],
])('%s is %s', (typed, instant) => {
  expect(read(typed)).toBe(instant)
})

test.each([
  '',
  'then',
  '312',
  '20m',
  'ago',
  'now-',
  'now-20m ago',
  '+20m',
  'yesterday',
  '2026-11-26',
  '12:5',
  'at 03:12',
  `${'2h '.repeat(1000)}ago`,
])('%j is no moment', (typed) => {
  expect(read(typed)).toBeNull()
})

test('what does not exist is told with what does', () => {
  expect(read('24:00')).toBe(
    '"24:00" is a time that does not exist. Hours run from 00 to 23, minutes and seconds from 00 to 59.'
  )
})

test.each(['24:00', '03:60', 'yesterday 25:10', '2026-11-26 03:12:61'])(
  '%s is a time that does not exist, or nothing at all',
  (typed) => {
    expect(read(typed) ?? 'does not exist').toContain('does not exist')
  }
)

test('a time of today that is still ahead is refused, and yesterday’s is offered', () => {
  expect(read('04:00')).toBe('2026-11-26T03:00:00Z')
  expect(read('04:00:01')).toBe(
    '04:00:01 of today is still ahead: it is 2026-11-26 04:00 Europe/Amsterdam. ' +
      'Type `yesterday 04:00:01` if that is meant (2026-11-25T03:00:01Z).'
  )
  expect(read('today 04:01')).toBe(
    '04:01 of today is still ahead: it is 2026-11-26 04:00 Europe/Amsterdam. ' +
      'Type `yesterday 04:01` if that is meant (2026-11-25T03:01:00Z).'
  )
})

test('what is expected comes after: a time that is over then is refused, and the day after offered', () => {
  const meant = { after: at('2026-11-25T22:30:00Z') } // 23:30 on the wall
  expect(read('23:45', { meant })).toBe('2026-11-25T22:45:00Z')
  expect(read('23:30', { meant })).toContain('23:30 of that day is over at 2026-11-25 23:30')
  expect(read('tomorrow 09:00', { meant })).toBe('2026-11-27T08:00:00Z')
  expect(read('01:00', { meant })).toBe(
    '01:00 of that day is over at 2026-11-25 23:30 Europe/Amsterdam. ' +
      'Type `2026-11-26 01:00` if the day after is meant (2026-11-26T00:00:00Z).'
  )
})

test('where the moment itself is asked for, nothing goes by it', () => {
  const meant = 'absolute'
  expect(read('2026-11-26 03:12', { meant })).toBe('2026-11-26T02:12:00Z')
  for (const text of ['03:12', 'yesterday 22:40', 'now', 'now-20m', '20m ago']) {
    expect(read(text, { meant })).toContain('cannot say when now is')
  }
})

test('without a zone only what needs none is read', () => {
  expect(read('now-20m', { zone: null })).toBe('2026-11-26T02:40:00Z')
  expect(read('2026-11-26 03:12 +0100', { zone: null })).toBe('2026-11-26T02:12:00Z')
  for (const text of ['03:12', '2026-11-26 03:12']) {
    expect(read(text, { zone: null })).toContain('No policy says in which zone')
  }
})

describe('when the clocks are put back, on 2026-10-25 at 03:00', () => {
  const later = { now: at('2026-10-25T12:00:00Z') }
  test.each([
    ['01:59:59', '2026-10-24T23:59:59Z'],
    ['03:00', '2026-10-25T02:00:00Z'],
    ['yesterday 02:30', '2026-10-24T00:30:00Z'],
  ])('%s is %s', (typed, instant) => {
    expect(read(typed, later)).toBe(instant)
  })
  test.each(['02:30', '2026-10-25 02:30'])('%s comes twice, and both are offered', (typed) => {
    expect(read(typed, later)).toBe(
      'Europe/Amsterdam has 2026-10-25 02:30 twice: the clocks were put back. ' +
        'Type 2026-10-25T02:30:00+02:00 (the first time) or 2026-10-25T02:30:00+01:00 (the second).'
    )
  })
  test('the day before is a day of dates, not of 24 hours', () => {
    expect(read('yesterday 23:30', { now: at('2026-10-25T22:45:00Z') })).toBe(
      '2026-10-24T21:30:00Z'
    )
    expect(read('yesterday 00:30', { now: at('2026-10-26T22:45:00Z') })).toBe(
      '2026-10-24T22:30:00Z'
    )
  })
})

const skipped = (shown: string) =>
  `Europe/Amsterdam skips 2026-03-29 ${shown}: the clocks were put forward. ` +
  'Type 2026-03-29T01:59:59+01:00 (the last second before) or 2026-03-29T03:00:00+02:00 (the first one after).'

describe('when the clocks are put forward, on 2026-03-29 at 02:00', () => {
  const later = { now: at('2026-03-29T12:00:00Z') }
  test.each([
    ['01:59:59', '2026-03-29T00:59:59Z'],
    ['03:00', '2026-03-29T01:00:00Z'],
  ])('%s is %s', (typed, instant) => {
    expect(read(typed, later)).toBe(instant)
  })
  test('what is skipped is shown with its seconds, where it has any', () => {
    expect(read('02:00:30', later)).toBe(skipped('02:00:30'))
    expect(read('02:00', later)).toBe(skipped('02:00'))
  })
  test.each(['02:00', '02:59:59', '2026-03-29 02:30'])('%s is skipped', (typed) => {
    expect(read(typed, later)).toMatch(
      /^Europe\/Amsterdam skips 2026-03-29 02:\d\d.*: the clocks were put forward\. Type 2026-03-29T01:59:59\+01:00 \(the last second before\) or 2026-03-29T03:00:00\+02:00 \(the first one after\)\.$/
    )
  })
})

test('every candidate that is offered is itself read, and shows what was asked for', () => {
  const offered = read('2026-10-25 02:30')
    ?.match(/\d{4}-\S+/g)
    ?.filter((word) => word.includes('T'))
  expect(offered?.map((word) => read(word))).toEqual([
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:30:00Z',
  ])
})

const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
]
const anInstant = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2037-01-01T00:00:00Z') })

test('what the wall shows is read as the moment it shows, or refused with it among the candidates', () => {
  fc.assert(
    fc.property(anInstant, fc.constantFrom(...ZONES), (instant, of) => {
      const shown = wallWords(instant, of, zones).slice(0, -of.length - 1)
      const found = typedInstant(shown, { ...wall, zone: of, meant: 'absolute' })
      if (found === null) throw new Error(`${shown} was not read`)
      const offered =
        'instant' in found
          ? [formatInstant(found.instant)]
          : (found.remedy.match(/\d{4}-\d\d-\d\dT[\d:]+[+-][\d:]+/g) ?? []).map((word) =>
              read(word)
            )
      expect(offered).toContain(formatInstant(instant))
    })
  )
})

test('a time of day alone is never one that lies ahead, and never longer ago than a day of its zone', () => {
  fc.assert(
    fc.property(anInstant, anInstant, fc.constantFrom(...ZONES), (moment, other, of) => {
      const time = wallWords(other, of, zones).split(' ')[1] ?? ''
      const found = typedInstant(time, { ...wall, now: moment, zone: of })
      const past = found !== null && 'instant' in found ? moment - found.instant : 0
      expect(past >= 0 && past <= 25 * 3600).toBe(true)
    })
  )
})

test('no text whatever is read in any way but these three', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120, unit: 'binary' }), (text) => {
      const found = typedInstant(text, wall)
      expect(found === null || 'instant' in found || found.remedy !== '').toBe(true)
    })
  )
})

const next = (text: string, after: string) => read(text, { meant: { next: at(after) } })

describe('the next time of day', () => {
  test('is one of that day, else of the day after', () => {
    expect(next('18:00', '2026-11-26T16:59:59Z')).toBe('2026-11-26T17:00:00Z')
    expect(next('18:00', '2026-11-26T17:00:00Z')).toBe('2026-11-27T17:00:00Z')
    expect(next('00:10', '2026-11-26T22:30:00Z')).toBe('2026-11-26T23:10:00Z')
  })

  test('is of the day after where a clock change took or doubled it this morning, and refused before', () => {
    expect(next('02:30', '2026-03-29T08:00:00Z')).toBe('2026-03-30T00:30:00Z')
    expect(next('02:30', '2026-03-28T23:30:00Z')).toContain('skips 2026-03-29 02:30')
    expect(next('02:30', '2026-10-25T01:30:00Z')).toBe('2026-10-26T01:30:00Z')
    expect(next('02:30', '2026-10-25T01:29:59Z')).toContain('has 2026-10-25 02:30 twice')
  })

  test('leaves a named day what it is', () => {
    expect(next('tomorrow 09:00', '2026-11-26T16:00:00Z')).toBe('2026-11-27T08:00:00Z')
    expect(next('2026-12-01 09:00', '2026-11-26T16:00:00Z')).toBe('2026-12-01T08:00:00Z')
  })
})
