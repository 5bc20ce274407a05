/** The words that a due instant is explained with. */
import { describe, expect, it } from 'vitest'
import { numbersOf } from '../../src/clock/numbers.ts'
import { askedBy, comparedToDue, limitWords } from '../../src/clock/sentences.ts'
import type { Term } from '../../src/clock/term.ts'
import { parseDuration } from '../../src/model/time.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { incident } from '../support/incidents.ts'
import { partOf } from '../support/part-of.ts'
import { policy } from '../support/policy.ts'

const term = (
  limit: string,
  calendar: string,
  isImmediate = false,
  priority: string | null = 'P1'
) => partOf<Term>({ limit: parseDuration(limit), target: { calendar }, isImmediate, priority })

describe('limitWords', () => {
  it.each([
    ['4h', 'always', false, '4h'],
    ['3d', 'office', false, '3d of office time'],
    ['5m', 'always', true, 'immediately (5m)'],
    ['5m', 'office', true, 'immediately (5m) of office time'],
  ])('%s in %s, immediate: %s', (limit, calendar, isImmediate, words) => {
    expect(limitWords(term(limit, calendar, isImmediate))).toBe(words)
  })
})

describe('askedBy', () => {
  it('names the priority, or that there is none yet', () => {
    expect(askedBy(term('4h', 'always'))).toBe('P1')
    expect(askedBy(term('4h', 'always', false, null))).toBe('an unassessed incident')
  })
})

describe('comparedToDue', () => {
  it.each([
    [99, 100, '1s before it was due'],
    [100, 100, 'at the very instant it was due'],
    [101, 100, '1s late'],
    [100, null, 'while no due instant was in force'],
  ])('%i against %j: %s', (at, dueAt, words) => {
    expect(comparedToDue(at, dueAt)).toBe(words)
  })
})

const counts = (...timeline: object[]) =>
  numbersOf(partOf({ events: timeline.map((event, index) => ({ index, event })) })).map(
    ({ what, count }) => `${count} ${what}`
  )

describe('numbersOf', () => {
  it('takes the last count of each thing, in whatever case it is written, where it stood first', () => {
    expect(
      counts(
        {
          event: 'assessed',
          numbers: [
            { what: 'Users', count: 10 },
            { what: 'orders', count: 3 },
          ],
        },
        { event: 'noted', numbers: [{ what: 'users', count: 99 }] },
        { event: 'closed', numbers: [{ what: 'users', count: 12 }] }
      )
    ).toEqual(['12 users', '3 orders'])
  })

  it('is empty where nobody counted', () => {
    const course = deriveCourse(
      incident({ timeline: ['09:00 reported', '09:05 assessed impact=minor urgency=normal'] }),
      'unknown',
      policy,
      null
    )
    expect(numbersOf(course)).toEqual([])
  })
})
