/** Rule 6: a hold stops `reach contained` and `reach resolved`, and nothing else. */
import { describe, expect, it } from 'vitest'
import { obligation, summary } from '../support/compute.ts'
import { at } from '../support/incidents.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P2 = 'assessed impact=noticeable urgency=high'
const P3 = 'assessed impact=minor urgency=normal'

const row = (target: string, now: string, first: string, ...more: string[]) =>
  obligation(
    { kind: 'security', timeline: ['09:00 reported', `09:00 ${first}`, ...more] },
    target,
    now
  )

const reasons = (...timeline: string[]) => {
  const found = row('reach-contained', '20:00', P1, ...timeline)
  const held = found.reasons.filter(({ text }) => text.startsWith('held'))
  return [found.state, found.approximate, ...held.map(({ at: when }) => when)]
}

describe('rule 6: a hold', () => {
  it('adds exactly its length around the clock', () => {
    const held = ['10:00 held', '10:20:30 resumed'] as const
    expect(summary(row('reach-resolved', '11:00', P1, ...held))).toBe(
      '2026-11-23T13:20:30Z pending 0'
    )
    expect(summary(row('reach-contained', '10:30', P2, ...held))).toBe(
      '2026-11-23T13:20:30Z pending 0'
    )
  })

  it('is a reason of what it stopped alone, and an estimate makes no other one', () => {
    const [first, second] = [at('2026-11-23T09:10Z'), at('2026-11-23T09:20Z')]
    const twice = ['09:10 held', '09:15 resumed', '09:20~ held', '09:25 resumed']
    expect(reasons(...twice, '09:30 contained')).toEqual(['met', true, first, second])
    expect(reasons('09:10 held', '09:15 resumed', '09:18 contained', ...twice.slice(2))).toEqual([
      'met',
      false,
      first,
    ])
    const dismissed = ['09:18 dismissed by=alice', '09:19 reopened', ...twice.slice(2)]
    expect(reasons('09:10 held', '09:15 resumed', ...dismissed)).toEqual([
      'overdue',
      true,
      first,
      second,
    ])
    expect(reasons('09:10 held', '09:15 resumed', '09:18 closed', ...dismissed.slice(1))).toEqual([
      'overdue',
      true,
      second,
    ])
  })

  it('touches no other target', () => {
    const held = '09:10 held'
    expect(summary(row('engage-security-officer', '09:20', P1, held))).toBe(
      '2026-11-23T09:30:00Z due-soon 0'
    )
    expect(summary(row('update-stakeholders', '09:10', P1, held))).toBe(
      '2026-11-23T09:30:00Z pending 0'
    )
  })

  it('leaves no due instant and no step while it is open', () => {
    expect(row('reach-resolved', '20:00', P1, '10:00 held')).toMatchObject({
      dueAt: null,
      state: 'pending',
      lateBySeconds: null,
      steps: [],
      breaches: 0,
    })
  })

  it('undoes no breach, open or ended', () => {
    expect(row('reach-contained', '12:00', P1, '10:30 held')).toMatchObject({
      dueAt: null,
      state: 'pending',
      breaches: 1,
    })
    expect(row('reach-contained', '12:00', P1, '10:30 held', '11:00 resumed')).toMatchObject({
      dueAt: at('2026-11-23T10:00Z'),
      state: 'overdue',
      breaches: 1,
    })
  })

  it('takes only its overlap with working time from a calendar', () => {
    // P3: 3d of office time from Monday 10:00 in Amsterdam is Thursday 10:00.
    expect(summary(row('reach-resolved', '09:01', P3))).toBe('2026-11-26T09:00:00Z pending 0')
    const overnight = ['15:00 held', '+1 09:00 resumed'] as const
    expect(summary(row('reach-resolved', '2026-11-24T10:00Z', P3, ...overnight))).toBe(
      '2026-11-26T11:00:00Z pending 0'
    )
    const night = ['18:00 held', '+1 06:00 resumed'] as const
    expect(summary(row('reach-resolved', '2026-11-24T10:00Z', P3, ...night))).toBe(
      '2026-11-26T09:00:00Z pending 0'
    )
  })

  it('adds a working day to days when it takes a whole one', () => {
    const tuesday = ['+1 07:00 held', '+1 17:00 resumed'] as const
    expect(summary(row('reach-resolved', '2026-11-25T10:00Z', P3, ...tuesday))).toBe(
      '2026-11-27T09:00:00Z pending 0'
    )
  })

  it('survives a change of priority', () => {
    const held = ['11:30 held', '12:30 resumed'] as const
    expect(summary(row('reach-resolved', '13:00', P2, ...held, `12:45 ${P1}`))).toBe(
      '2026-11-23T16:45:00Z pending 0'
    )
    expect(summary(row('reach-resolved', '13:00', P1, ...held, `12:45 ${P2}`))).toBe(
      '2026-11-23T18:00:00Z pending 0'
    )
  })

  it.each(['resolved', 'closed', 'dismissed'])('ends with %s', (event) => {
    const found = row('reach-resolved', '20:00', P1, '10:00 held', `15:00 ${event}`)
    expect(found.state).toBe(event === 'resolved' ? 'met' : 'cancelled')
    expect(found.breaches).toBe(0)
  })

  it('does not make late what is reached while it is open', () => {
    expect(row('reach-contained', '20:00', P1, '09:50 held', '18:00 contained')).toMatchObject({
      state: 'met',
      metAt: at('2026-11-23T18:00Z'),
      dueAt: null,
    })
  })

  it('sends no step whose instant fell in it; repeats go on by the clock', () => {
    // Due 10:00, overdue; held from 10:15 to 12:00: the rung at 10:30 and the repeat at 11:30 are never sent.
    const found = row('reach-contained', '12:30', P1, '10:15 held', '12:00 resumed')
    expect(found.steps.map(({ step, at: instant }) => [step, instant])).toEqual([
      ['call', at('2026-11-23T09:00Z')],
      ['remind', at('2026-11-23T09:50Z')],
      ['rung-1', at('2026-11-23T10:00:01Z')],
      ['repeat-2', at('2026-11-23T12:30Z')],
      ['repeat-3', at('2026-11-23T13:30Z')],
    ])
  })

  it('moves the reminder out of itself, to the latest instant that is early enough', () => {
    const remind = (resumed: string) =>
      row('reach-contained', '11:00', P1, '09:45 held', `${resumed} resumed`).steps.find(
        ({ step }) => step === 'remind'
      )?.at
    // 15 minutes were left at the hold: reminded 10 minutes before the new due instant.
    expect(remind('10:45')).toBe(at('2026-11-23T10:50Z'))
    const late = row('reach-contained', '11:00', P1, '09:55 held', '10:55 resumed')
    expect(late.dueAt).toBe(at('2026-11-23T11:00Z'))
    expect(late.steps.find(({ step }) => step === 'remind')?.at).toBe(at('2026-11-23T09:50Z'))
  })

  it('has not begun for what the same instant reaches, nor for what was due in it', () => {
    expect(row('reach-contained', '12:00', P1, '09:50 held', '09:50 contained')).toMatchObject({
      state: 'met',
      dueAt: at('2026-11-23T10:00Z'),
    })
    expect(row('reach-contained', '12:00', P1, '10:00 held', '11:00 resumed').dueAt).toBe(
      at('2026-11-23T10:00Z')
    )
  })

  it('that begins with the report keeps the call until it is over', () => {
    const found = row('reach-contained', '10:00', P1, '09:00 held', '09:30 resumed')
    expect(found.dueAt).toBe(at('2026-11-23T10:30Z'))
    expect(found.steps[0]).toMatchObject({ step: 'call', at: at('2026-11-23T09:30Z') })
  })

  it('calls anew after a raise as soon as it is over', () => {
    const found = row('reach-resolved', '13:00', P2, '11:30 held', `12:00 ${P1}`, '12:30 resumed')
    expect(found.steps[0]).toMatchObject({ step: 'call', at: at('2026-11-23T12:30Z') })
  })
})
