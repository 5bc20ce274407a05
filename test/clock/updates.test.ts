/** Rule 7: the cadence of updates. */
import { describe, expect, it } from 'vitest'
import { obligation, rows, summary } from '../support/compute.ts'
import { at } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P2 = 'assessed impact=noticeable urgency=high'
const P3 = 'assessed impact=minor urgency=normal'

const row = (now: string, first: string, ...more: string[]) =>
  obligation({ timeline: ['09:00 reported', `09:00 ${first}`, ...more] }, 'update-users', now)

const word = (time: string) => `${time} updated audience=users`

describe('rule 7: updates', () => {
  it('are due at the anchor plus every, then at the last update plus every', () => {
    expect(summary(row('09:10', P1))).toBe('2026-11-23T09:30:00Z pending 0')
    expect(summary(row('09:30', P1, word('09:20')))).toBe('2026-11-23T09:50:00Z pending 0')
  })

  it('any event that carries the audience is one, and no other', () => {
    const contained = '09:20 contained audience=stakeholders,users'
    expect(row('09:30', P1, contained).dueAt).toBe(at('2026-11-23T09:50Z'))
    expect(row('09:30', P1, '09:20 updated audience=stakeholders').dueAt).toBe(
      at('2026-11-23T09:30Z')
    )
    expect(row('09:30', P1, '09:20 updated').dueAt).toBe(at('2026-11-23T09:30Z'))
  })

  it('are on time to the second', () => {
    expect(row('10:00', P1, word('09:30')).breaches).toBe(0)
    expect(row('09:40', P1, word('09:30:01'))).toMatchObject({
      state: 'pending',
      breaches: 1,
      lateBySeconds: null,
    })
  })

  it('breaches are gaps, not slots', () => {
    expect(row('12:00', P1)).toMatchObject({
      state: 'overdue',
      breaches: 1,
      lateBySeconds: 150 * 60,
    })
    expect(row('12:00', P1, word('11:00'), word('11:31')).breaches).toBe(2)
  })

  it('on a raise are due at the earlier of the old due instant and the change plus every', () => {
    expect(row('10:20', P2, `10:10 ${P1}`).dueAt).toBe(at('2026-11-23T10:40Z'))
    expect(row('11:00', P2, `10:50 ${P1}`).dueAt).toBe(at('2026-11-23T11:00Z'))
  })

  it('on a lowering are due at the last update or the anchor plus the new every', () => {
    expect(row('09:20', P1, `09:15 ${P2}`).dueAt).toBe(at('2026-11-23T11:00Z'))
    expect(row('09:40', P1, word('09:10'), `09:20 ${P2}`).dueAt).toBe(at('2026-11-23T11:10Z'))
  })

  it('keep the breach of a gap that a lowering ends, and can breach anew in it', () => {
    expect(row('10:00', P1, `09:45 ${P2}`)).toMatchObject({ state: 'pending', breaches: 1 })
    expect(row('11:30', P1, `09:45 ${P2}`)).toMatchObject({ state: 'overdue', breaches: 2 })
  })

  it('that come back count from that change, also when it is then lowered', () => {
    const under = policyWith(({ kinds }) => {
      const targets = kinds['service']!.targets
      targets.P2 = targets.P2!.filter(({ id }) => id !== 'update-users')
    })
    const timeline = ['09:00 reported', `09:00 ${P1}`, word('09:20'), `09:30 ${P2}`, `10:30 ${P1}`]
    const found = (now: string) => rows({ timeline }, 'update-users', now, under).map(summary)
    expect(found('10:40')).toEqual(['2026-11-23T11:00:00Z pending 0'])
    timeline.push(`10:45 ${P3}`)
    expect(found('10:50')).toEqual(['2026-11-24T10:30:00Z pending 0'])
    // Word that nobody asked for meets none that is asked for later.
    timeline.splice(4, 2, word('10:00'), `10:30 ${P1}`)
    expect(found('10:40')).toEqual(['2026-11-23T11:00:00Z pending 0'])
  })

  it('run by their calendar: a day is the same local time on the next working day', () => {
    expect(summary(row('20:00', P3, word('19:00')))).toBe('2026-11-25T08:00:00Z pending 0')
    expect(row('2026-11-27T13:00Z', P3, word('+4 12:00')).dueAt).toBe(at('2026-11-30T12:00Z'))
  })

  it('end met, late or cancelled with the resolution', () => {
    expect(row('12:00', P1, word('09:20'), '09:40 resolved')).toMatchObject({
      state: 'met',
      metAt: at('2026-11-23T09:20Z'),
      dueAt: null,
      breaches: 0,
    })
    expect(row('12:00', P1, '09:20 resolved')).toMatchObject({ state: 'cancelled', breaches: 0 })
    expect(row('12:00', P1, '09:30 resolved audience=users').state).toBe('met')
    expect(row('12:00', P1, word('09:20'), '10:00 resolved')).toMatchObject({
      state: 'late',
      dueAt: at('2026-11-23T09:50Z'),
      lateBySeconds: 600,
      breaches: 1,
    })
    expect(row('12:00', P1, word('09:45'), '09:50 dismissed')).toMatchObject({ state: 'late' })
  })

  it('show the gap that was overdrawn most once they ended late', () => {
    const ended = row('15:00', P1, word('10:00'), word('10:40'), '11:00 resolved')
    expect(ended).toMatchObject({
      dueAt: at('2026-11-23T09:30Z'),
      lateBySeconds: 30 * 60,
      breaches: 2,
    })
  })

  it('start a new episode each, with a reminder but no new call', () => {
    const first = row('09:10', P1)
    expect([first.episode, first.steps.map(({ step }) => step).slice(0, 3)]).toEqual([
      0,
      ['call', 'remind', 'rung-1'],
    ])
    const second = row('09:21', P1, word('09:20'))
    expect([second.episode, second.steps.map(({ step }) => step).slice(0, 2)]).toEqual([
      1,
      ['remind', 'rung-1'],
    ])
    const raised = row('10:00', P2, word('09:20'), `09:40 ${P1}`)
    expect([raised.episode, raised.steps[0]]).toEqual([
      2,
      { step: 'call', at: at('2026-11-23T09:40Z'), mention: ['incident-manager'] },
    ])
  })

  it('never mention their audience', () => {
    const mentions = row('09:10', P1).steps.flatMap(({ mention }) => mention)
    expect(new Set(mentions)).toEqual(new Set(['incident-manager', 'management']))
  })
})

const expecting = (time: string, expected: string, event = 'updated') =>
  `${time} ${event} audience=users expected=${expected.includes('T') ? expected : `2026-11-23T${expected}Z`}`

const due = (now: string, first: string, ...more: string[]) => row(now, first, ...more).dueAt

describe('rule 7: an expected resolution', () => {
  it('that passes makes the next word due then, plus the tolerance, where that is earlier', () => {
    expect(due('09:15', P1, expecting('09:10', '09:20'))).toBe(at('2026-11-23T09:25Z'))
    expect(due('09:15', P1, expecting('09:10', '09:35'))).toBe(at('2026-11-23T09:40Z'))
    expect(due('09:15', P1, expecting('09:10', '12:00'))).toBe(at('2026-11-23T09:40Z'))
    expect(row('09:25', P1, expecting('09:10', '09:20')).breaches).toBe(0)
    expect(row('09:25:01', P1, expecting('09:10', '09:20'))).toMatchObject({
      state: 'overdue',
      breaches: 1,
    })
  })

  it('stands through words that do not speak of it, until one comes once it passed', () => {
    const first = expecting('09:10', '09:45')
    expect(due('09:31', P1, first, word('09:30'))).toBe(at('2026-11-23T09:50Z'))
    expect(due('09:50', P1, first, word('09:30'), word('09:46'))).toBe(at('2026-11-23T10:16Z'))
    expect(row('09:50', P1, first, word('09:30'), word('09:46')).breaches).toBe(0)
    expect(due('09:46', P1, first, word('09:30'), word('09:45'))).toBe(at('2026-11-23T10:15Z'))
  })

  it('is replaced by the next one that is said, and said too late it says nothing', () => {
    const first = expecting('09:10', '09:45')
    expect(due('09:31', P1, first, expecting('09:30', '11:00'))).toBe(at('2026-11-23T10:00Z'))
    expect(due('09:31', P1, first, expecting('09:30', '09:30'))).toBe(at('2026-11-23T10:00Z'))
    expect(due('09:15', P1, expecting('09:10', '09:00'))).toBe(at('2026-11-23T09:40Z'))
  })

  it('said to others is none, and one of any event is', () => {
    const others = '09:10 updated audience=stakeholders expected=2026-11-23T09:20Z'
    expect(due('09:15', P1, others)).toBe(at('2026-11-23T09:30Z'))
    expect(due('09:15', P1, expecting('09:10', '09:20', 'contained'))).toBe(at('2026-11-23T09:25Z'))
  })

  it('counts at any priority, after a lowering and a raise too, and in open time', () => {
    const said = expecting('09:10', '09:40')
    expect(due('09:20', P1, said, `09:15 ${P3}`)).toBe(at('2026-11-23T09:45Z'))
    expect(due('09:20', P3, said)).toBe(at('2026-11-23T09:45Z'))
    expect(due('09:20', P3, said, `09:15 ${P2}`)).toBe(at('2026-11-23T09:45Z'))
    expect(due('20:00', P3, expecting('09:10', '19:00'))).toBe(at('2026-11-24T08:00Z'))
  })

  it('is no matter once it is resolved', () => {
    expect(row('12:00', P1, expecting('09:10', '09:20'), '09:22 resolved')).toMatchObject({
      state: 'met',
      breaches: 0,
    })
  })

  it('is named as the reason', () => {
    expect(row('09:15', P1, expecting('09:10', '09:20')).reasons.map(({ text }) => text)).toContain(
      'last word at 2026-11-23T09:10:00Z: the resolution is expected at 2026-11-23T09:20:00Z, so that the next is due by 2026-11-23T09:25:00Z'
    )
  })
})
