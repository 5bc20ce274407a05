/** Steps: when call, reminder, rungs and repeats are owed, and whom they mention. */
import { describe, expect, it } from 'vitest'
import { formatInstant } from '../../src/model/time.ts'
import { obligation } from '../support/compute.ts'
import { at } from '../support/incidents.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P2 = 'assessed impact=noticeable urgency=high'

type TypedTarget = TypedPolicy['kinds'][string]['unassessed'][number]

const steps = (target: string, now: string, timeline: string[], under = policyWith(() => {})) =>
  obligation(
    { kind: 'security', timeline: ['09:00 reported', ...timeline] },
    target,
    now,
    under
  ).steps.map((owed) =>
    [owed.step, formatInstant(owed.at).slice(11, 19), ...owed.mention].join(' ')
  )

/** The default policy with one security P1 target in place of the one of that id. */
const withTarget = (target: TypedTarget) =>
  policyWith(({ kinds }) => {
    const targets = kinds['security']!.targets.P1!
    targets.splice(
      targets.findIndex(({ id }) => id === target.id),
      1,
      target
    )
  })

const engage = { id: 'engage-security-officer', do: 'engage', role: 'security-officer' } as const

describe('by default', () => {
  it('engage mentions the role, before the limit role and owner, after it both, then management, then all of them', () => {
    expect(steps('engage-security-officer', '09:00', [`09:00 ${P1}`])).toEqual([
      'call 09:00:00 security-officer',
      'remind 09:20:00 security-officer incident-manager',
      'rung-1 09:30:01 security-officer incident-manager',
      'rung-2 10:00:00 management',
      'repeat-1 11:00:00 security-officer incident-manager management',
      'repeat-2 12:00:00 security-officer incident-manager management',
      'repeat-3 13:00:00 security-officer incident-manager management',
    ])
  })

  it('the reminder of a notify mentions the role alone', () => {
    const under = withTarget({ ...engage, do: 'notify', within: '1h' })
    expect(steps(engage.id, '09:00', [`09:00 ${P1}`], under).slice(0, 2)).toEqual([
      'call 09:00:00 security-officer',
      'remind 09:50:00 security-officer',
    ])
  })

  it('reach and update mention the owner', () => {
    expect(steps('reach-contained', '09:00', [`09:00 ${P1}`]).slice(0, 4)).toEqual([
      'call 09:00:00 incident-manager',
      'remind 09:50:00 incident-manager',
      'rung-1 10:00:01 incident-manager',
      'rung-2 10:30:00 management',
    ])
    expect(steps('update-stakeholders', '09:00', [`09:00 ${P1}`]).slice(0, 3)).toEqual([
      'call 09:00:00 incident-manager',
      'remind 09:20:00 incident-manager',
      'rung-1 09:30:01 incident-manager',
    ])
  })

  it('a limit under 30m has no reminder', () => {
    expect(steps('notify-incident-manager', '09:00', []).map((line) => line.split(' ')[0])).toEqual(
      ['call', 'rung-1', 'rung-2', 'repeat-1', 'repeat-2', 'repeat-3']
    )
  })
})

it('within the due second nothing is late and nobody is pressed; a second later both', () => {
  const record = { kind: 'security', timeline: ['09:00 reported', `09:00 ${P1}`] }
  const dueNow = (now: string) => {
    const { state, steps: all } = obligation(record, 'engage-security-officer', now)
    return [state, ...all.filter((step) => step.at <= at(now)).map(({ step }) => step)]
  }
  expect(dueNow('2026-11-23T09:30:00Z')).toEqual(['due-soon', 'call', 'remind'])
  expect(dueNow('2026-11-23T09:30:01Z')).toEqual(['overdue', 'call', 'remind', 'rung-1'])
})

describe('a target of its own', () => {
  it('ladder, repeat and reminder stand over the default; repeat k comes at the last rung + k × every', () => {
    const under = withTarget({
      ...engage,
      within: '20m',
      remind: '5m',
      ladder: [
        { after: '1h', mention: ['management', 'owner'] },
        { after: '10m', mention: ['role'] },
      ],
      repeat: { every: '2h', times: 2 },
    })
    expect(steps('engage-security-officer', '09:00', [`09:00 ${P1}`], under)).toEqual([
      'call 09:00:00 security-officer',
      'remind 09:15:00 security-officer incident-manager',
      'rung-1 09:30:00 security-officer',
      'rung-2 10:20:00 management incident-manager',
      'repeat-1 12:20:00 security-officer management incident-manager',
      'repeat-2 14:20:00 security-officer management incident-manager',
    ])
  })

  it('a reminder that would come before the call is left out, and yet it is due soon by then', () => {
    const under = withTarget({ ...engage, within: '30m', call: '20m', remind: '15m' })
    const timeline = ['09:00 reported', `09:00 ${P1}`]
    const found = obligation(
      { kind: 'security', timeline },
      'engage-security-officer',
      '09:15',
      under
    )
    expect([found.state, found.steps.slice(0, 2).map(({ step }) => step)]).toEqual([
      'due-soon',
      ['call', 'rung-1'],
    ])
  })

  it('goes out by the receivers of its rung, and a repeat by those of every rung, each once', () => {
    const under = policyWith((typed) => {
      const url = { 'url-env': 'LEDGER_CHAT_URL' }
      typed.receivers = { chat: { type: 'slack', ...url }, desk: { type: 'teams', ...url } }
      typed.escalation.repeat = { every: '1h', times: 1 }
      typed.escalation.ladder = [
        { after: '0m', mention: ['role'], via: ['chat', 'desk'] },
        { after: '10m', mention: ['role'] },
        { after: '20m', mention: ['role'], via: ['desk'] },
      ]
    })
    const timeline = ['09:00 reported', `09:00 ${P1}`]
    const found = obligation({ kind: 'security', timeline }, engage.id, '09:15', under)
    expect(found.steps.map(({ step, via }) => [step, via])).toEqual([
      ['call', undefined],
      ['remind', undefined],
      ['rung-1', ['chat', 'desk']],
      ['rung-2', undefined],
      ['rung-3', ['desk']],
      ['repeat-1', ['chat', 'desk']],
    ])
    expect(found.steps.every((step) => step.via !== undefined || !('via' in step))).toBe(true)
  })

  it('an update that names its own audience in a ladder mentions the owner instead', () => {
    const under = withTarget({
      id: 'update-stakeholders',
      do: 'update',
      role: 'stakeholders',
      every: '30m',
      until: 'resolved',
      owner: 'security-officer',
      ladder: [{ after: '0m', mention: ['stakeholders'] }],
      repeat: { every: '1h', times: 0 },
    })
    expect(steps('update-stakeholders', '09:00', [`09:00 ${P1}`], under)).toEqual([
      'call 09:00:00 security-officer',
      'remind 09:20:00 security-officer',
      'rung-1 09:30:01 security-officer',
    ])
  })
})

describe('a raise', () => {
  it('calls anew at the change, and starts the other steps from the due instant that holds now', () => {
    const timeline = [`09:00 ${P2}`, `09:10 ${P1}`]
    expect(steps('engage-security-officer', '09:10', timeline).slice(0, 3)).toEqual([
      'call 09:10:00 security-officer',
      'remind 09:30:00 security-officer incident-manager',
      'rung-1 09:40:01 security-officer incident-manager',
    ])
  })

  it('drops the reminder where the old due instant is too near for one', () => {
    const timeline = [`09:00 ${P2}`, `09:55 ${P1}`]
    expect(steps('engage-security-officer', '09:55', timeline).slice(0, 2)).toEqual([
      'call 09:55:00 security-officer',
      'rung-1 10:00:01 security-officer incident-manager',
    ])
  })
})

describe('due-soon', () => {
  it('lasts from the reminder to the due instant', () => {
    const record = { timeline: ['09:00 reported', `09:00 ${P1}`] }
    const moments = ['12:49:59', '12:50', '13:00', '13:00:01']
    expect(moments.map((now) => obligation(record, 'reach-resolved', now).state)).toEqual([
      'pending',
      'due-soon',
      'due-soon',
      'overdue',
    ])
  })
})
