/** The agreement: what a policy asks of a kind at a priority, made ready once. */
import { describe, expect, it } from 'vitest'
import { isCovered, isReachAssessed, readyAgreement } from '../../src/clock/agreement.ts'
import { openCalendar } from '../../src/clock/open-calendar.ts'
import { parseDuration } from '../../src/model/time.ts'
import { at } from '../support/incidents.ts'
import { policy, policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const ready = readyAgreement(policy, zones)
const HOUR = parseDuration('1h')!
/** A Saturday, on which no office is open. */
const SATURDAY = at('2026-11-28T12:00Z')

describe('the terms of a target', () => {
  it('say by which line of the policy they are asked', () => {
    expect(ready.termsOf('service', null).map(({ policyKeys }) => policyKeys)).toEqual([
      ['kinds', 'service', 'unassessed', 0],
      ['kinds', 'service', 'unassessed', 1],
    ])
    expect(ready.termsOf('service', 'P2')[1]?.policyKeys).toEqual([
      'kinds',
      'service',
      'targets',
      'P2',
      1,
    ])
  })

  it('are another obligation where id, act, status, role or anchor is another', () => {
    const one = { id: 'x', within: '1h' } as const
    const many = policyWith(({ kinds }) => {
      kinds['service']!.targets.P1 = [
        { ...one, do: 'reach', status: 'contained' },
        { ...one, do: 'reach', status: 'resolved' },
        { ...one, do: 'notify', role: 'users' },
        { ...one, do: 'notify', role: 'management' },
        { ...one, do: 'engage', role: 'management' },
        { ...one, do: 'notify', role: 'users', from: 'resolved' },
        { ...one, id: 'y', do: 'notify', role: 'users' },
      ]
    })
    const terms = readyAgreement(many, zones).termsOf('service', 'P1')
    expect(new Set(terms.map(({ identity }) => identity)).size).toBe(7)
  })

  it('know `immediately` by the tolerance of the policy', () => {
    const [told, assessed] = ready.termsOf('service', null)
    expect(told).toMatchObject({ isImmediate: true, limit: policy.immediately })
    expect(assessed).toMatchObject({ isImmediate: false, tolerance: policy.immediately })
    expect([told, assessed].map((term) => isReachAssessed(term!))).toEqual([false, true])
    const reached = ready.termsOf('service', 'P1').filter(({ target }) => target.do === 'reach')
    expect(reached.map(isReachAssessed)).toEqual(
      reached.map(({ target }) => target.do === 'reach' && target.status === 'assessed')
    )
    expect(reached.some((term) => !isReachAssessed(term))).toBe(true)
  })

  it('are made once, and their calendar is opened once', () => {
    const opened: string[] = []
    const counted = readyAgreement(policy, zones, null, (name, ...more) => {
      opened.push(name)
      return openCalendar(name, ...more)
    })
    const first = counted.termsOf('security', 'P3')
    expect(counted.termsOf('security', 'P3')).toBe(first)
    expect(counted.dutiesOf('security')).toBe(counted.dutiesOf('security'))
    for (const priority of ['P1', 'P2', 'P3'] as const)
      for (const kind of ['service', 'security']) counted.termsOf(kind, priority)
    expect(opened).toEqual([...new Set(opened)])
    expect(opened).toContain('office')
    expect(opened).not.toContain('always')
  })
})

const opens = (zone: string) =>
  timeUnder((typed) => {
    typed.timezone = zone
  }).addOpen(SATURDAY, 0)

const timeUnder = (change: Parameters<typeof policyWith>[0]) => {
  const changed = policyWith((typed) => {
    typed.kinds['service']!.targets.P1 = [
      { id: 'x', do: 'notify', role: 'users', within: '1h', calendar: 'office' },
    ]
    change(typed)
  })
  return readyAgreement(changed, zones).termsOf('service', 'P1')[0]!.time
}

describe('a calendar', () => {
  it('that the policy does not define is walked around the clock, under its name', () => {
    const time = timeUnder((typed) => {
      typed.kinds['service']!.targets.P1![0]!.calendar = 'constructor'
    })
    expect(time.name).toBe('constructor')
    expect(time.after(SATURDAY, HOUR)).toBe(SATURDAY + 3600)
  })

  it('is that of its zone, and of UTC where there is no such zone', () => {
    expect(opens('Europe/Amsterdam')).toBe(at('2026-11-30T08:00Z'))
    expect(opens('Nowhere/Land')).toBe(at('2026-11-30T09:00Z'))
  })
})

describe('what no agreement covers', () => {
  it('is a priority without a list, and a kind that is not there; an empty list is a decision', () => {
    const empty = policyWith(({ kinds }) => {
      kinds['service']!.targets = { P1: [] }
    })
    expect(isCovered(empty, 'service', 'P1')).toBe(true)
    expect(isCovered(empty, 'service', 'P2')).toBe(false)
    expect(isCovered(empty, 'service', null)).toBe(true)
    expect(isCovered(empty, 'facility', 'P1')).toBe(false)
    expect(isCovered(empty, 'facility', null)).toBe(false)
    const [told, ...more] = readyAgreement(empty, zones).termsOf('facility', 'P1')
    expect(more).toEqual([])
    expect(told).toMatchObject({
      target: { id: 'notify-incident-manager', do: 'notify', role: 'incident-manager' },
      isImmediate: true,
    })
  })
})
