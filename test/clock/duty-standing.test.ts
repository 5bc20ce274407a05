/** What a duty counts from: each event that an anchor can name, the first or the last of it, and a duty without a condition. */
import { describe, expect, it } from 'vitest'
import { rows } from '../support/compute.ts'
import { policyOwing } from '../support/packs.ts'
import type { TypedPolicy } from '../support/policy.ts'
import { partOf } from '../support/part-of.ts'
import { formatInstant } from '../../src/model/time.ts'

type Duty = NonNullable<TypedPolicy['kinds'][string]['duties']>[number]

const TIMELINE = [
  '08:30 started',
  '08:45 detected',
  '09:00 reported by=dana',
  '09:10 aware',
  '09:20 aware regime=own',
  '09:30 classified regime=own as=yes reason=so',
  '10:00 resolved',
  '10:10 closed',
  '11:00 reopened',
  '11:30 resolved',
  '11:40 closed',
  '12:00 reopened',
  '12:30 dismissed by=alice',
]

/** From when on a duty with one anchor is due an hour later, and in what state; `-` where it counts from nothing yet. */
const counts = (anchor: object, count: number, more: object = {}) => {
  const duty: Duty = partOf({
    id: 'own',
    do: 'submit',
    to: 'authority',
    anchors: [{ within: '1h', ...anchor }],
    ...more,
  })
  const parts = { kind: 'security', timeline: TIMELINE.slice(0, count) }
  return rows(parts, 'own', '12:40', policyOwing([], [duty])).map(({ dueAt, state }) =>
    [dueAt === null ? '-' : formatInstant(dueAt - 3600).slice(11, 16), state].join(' ')
  )
}
const ALL_OPEN = TIMELINE.length - 1

describe('a duty counts from', () => {
  it.each([
    [{ from: 'reported' }, ['09:00 overdue']],
    [{ from: 'detected' }, ['08:45 overdue']],
    [{ from: 'aware' }, ['09:10 overdue']],
    [{ from: 'aware', of: 'own' }, ['09:20 overdue']],
    [{ from: 'classified', of: 'own' }, ['09:30 overdue']],
    [{ from: 'resolved' }, ['10:00 overdue']],
    [{ from: 'resolved', which: 'last' }, ['11:30 overdue']],
    [{ from: 'closed' }, ['10:10 overdue']],
    [{ from: 'closed', which: 'last' }, ['11:40 due-soon']],
    [{ from: 'reopened' }, ['11:00 overdue']],
    [{ from: 'reopened', which: 'last' }, ['12:00 pending']],
    [{ from: 'contained' }, ['- pending']],
    [{ from: 'dismissed' }, ['- pending']],
  ])('%j', (anchor, found) => {
    expect(counts(anchor, ALL_OPEN)).toEqual(found)
  })

  it('an event that has not come, and until then it only waits', () => {
    expect(counts({ from: 'closed' }, 7)).toEqual(['- pending'])
    expect(counts({ from: 'closed' }, 8)).toEqual(['10:10 overdue'])
    expect(counts({ from: 'reopened' }, 8)).toEqual(['- pending'])
  })

  it('nothing while its condition does not hold, and asks nothing before the report', () => {
    const when = { regime: 'own', as: ['yes'] }
    expect(counts({ from: 'aware' }, 5, { when })).toEqual([])
    expect(counts({ from: 'aware' }, 6, { when })).toEqual(['09:20 overdue'])
    expect(counts({ from: 'aware' }, 6, { when: { ...when, as: ['no'] } })).toEqual([])
    expect(counts({ from: 'detected' }, 3)).toEqual(['08:45 overdue'])
  })
})

const resolvedBy = (state: string, count: number) =>
  counts({ from: 'reported', within: '2h' }, count, { while: state })

const from = (which: 'first' | 'last', timeline: readonly string[]) => {
  const duty: Duty = partOf({
    id: 'own',
    do: 'submit',
    to: 'authority',
    when: { regime: 'own', as: ['yes'] },
    anchors: [{ from: 'classified', within: '1h', which }],
  })
  return rows({ kind: 'security', timeline }, 'own', '09:30', policyOwing(['nis2'], [duty])).map(
    ({ dueAt }) => (dueAt === null ? '-' : formatInstant(dueAt - 3600).slice(11, 16))
  )
}

const said = (...classes: string[]) => [
  '09:00 reported',
  ...classes.map((words, index) => `09:${10 + index} classified ${words} reason=so`),
]

describe('a duty counts from a classification', () => {
  const own = 'regime=own as='

  it('that brought its condition about, not from one repeated, otherwise or of another regime', () => {
    const timeline = said(`${own}no`, 'regime=nis2 as=yes', `${own}yes`, `${own}yes`)
    expect(from('first', timeline)).toEqual(['09:12'])
    expect(from('last', timeline)).toEqual(['09:12'])
    const again = said(`${own}yes`, 'regime=nis2 as=no', `${own}yes`, `${own}no`, `${own}yes`)
    expect(from('first', again)).toEqual(['09:10'])
    expect(from('last', again)).toEqual(['09:14'])
  })
})

describe('a duty that is owed while it is handled, or while it is not', () => {
  it('goes by the status at its due instant', () => {
    // It is due at 11:00, when it was reopened; 10:00 is shown, since an hour is taken off.
    expect(resolvedBy('ongoing', 6)).toEqual(['10:00 overdue'])
    expect(resolvedBy('ongoing', 7)).toEqual(['- cancelled'])
    expect(resolvedBy('ongoing', 9)).toEqual(['10:00 overdue'])
    expect(resolvedBy('handled', 6)).toEqual(['- pending'])
    expect(resolvedBy('handled', 8)).toEqual(['10:00 overdue'])
    expect(resolvedBy('handled', 9)).toEqual(['- pending'])
  })
})
