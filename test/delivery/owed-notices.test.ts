/** The notices that one incident is owed: which steps are news, whom each mentions, and which comes first. */
import { describe, expect, it } from 'vitest'
import type { Delivery } from '../../src/delivery/marker.ts'
import { latenessOf, mostUrgentFirst, noticesOf, urgencyOf } from '../../src/delivery/notices.ts'
import { policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { entry, obligation, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const policy = policyWith((typed) => {
  typed.contacts['security-officer'] = { logins: ['sam'], fallback: 'deputy' }
  typed.contacts['deputy'] = { logins: ['dee'] }
  typed.contacts['stakeholders'] = { name: 'The board', phone: '+31 20 794 0510' }
})
const key = (step: string, row = 'engage-security-officer#0') => `v1:${ID}:${row}/${step}`
const told = (keys: readonly string[], asked: readonly string[] = ['sam']): Delivery => ({
  keys,
  dueAt: null,
  asked,
  reached: 'pending',
})

const row = obligation({
  steps: {
    call: '09:00 security-officer',
    remind: '09:20 security-officer',
    'rung-1': '09:30 security-officer',
    'rung-2': '10:00 management',
  },
})

function owed(delivered: readonly Delivery[], now: string, one = entry([row])) {
  const context = { policy, course: one.course, zones, now: time(now) }
  return noticesOf(one, delivered, context)
}
const gist = (delivered: readonly Delivery[], now: string) =>
  owed(delivered, now).notices.map(({ keys, mention }) => [
    ...keys.map((one) => one.slice(one.indexOf('/') + 1)),
    ...mention,
  ])

describe('a notice', () => {
  it('is of the highest step that is due, with all that were missed', () => {
    expect(owed([], '09:40')).toEqual({
      notices: [
        {
          key: key('rung-1'),
          keys: [key('call'), key('remind'), key('rung-1')],
          incident: ID,
          target: 'engage-security-officer',
          step: 'rung-1',
          at: time('09:30'),
          dueAt: time('09:30'),
          lateBySeconds: 600,
          mention: ['sam'],
          otherMeans: [],
          obligation: row,
        },
      ],
      expired: [],
    })
  })

  it('is due with its step, and not a second before', () => {
    expect(gist([], '08:59:59')).toEqual([])
    expect(gist([], '09:00')).toEqual([['call', 'sam']])
    expect(gist([told([key('call')])], '09:19:59')).toEqual([])
    expect(gist([told([key('call')])], '09:20')).toEqual([['remind', 'sam']])
  })

  it('of a rung goes to the fallback where it names only people called in vain; a reminder does not', () => {
    expect(gist([told([key('call')])], '09:20')).toEqual([['remind', 'sam']])
    expect(gist([told([key('call'), key('remind')])], '09:30')).toEqual([['rung-1', 'sam', 'dee']])
    expect(gist([told([key('call')], [])], '09:30')).toEqual([['remind', 'rung-1', 'sam']])
  })

  it('is none of a step before the furthest that was told, ever sent or not', () => {
    expect(gist([told([key('rung-1')])], '09:40')).toEqual([])
    expect(gist([told([key('rung-1')])], '10:00')).toEqual([['rung-2', 'mia']])
    expect(gist([told([key('call'), key('rung-1')]), told([key('remind')])], '09:40')).toEqual([])
    const instead = [told([key('call'), key('call+fallback')])]
    expect(gist(instead, '09:20')).toEqual([['remind', 'sam']])
  })

  it('is owed whatever was told of another duty, another episode, or in words that nobody reads', () => {
    const others = [
      told([key('rung-2', 'engage-security-officer#1')]),
      told([key('rung-2', 'reach-contained#0')]),
      told(['nonsense']),
    ]
    expect(gist(others, '09:00')).toEqual([['call', 'sam']])
    // One row may hold keys of both: what is told of this one counts.
    const mixed = [told(['nonsense', key('call'), key('rung-2', 'reach-contained#0')])]
    expect(gist(mixed, '09:00')).toEqual([])
  })

  it('that is older than the catch-up is no news; what comes later is, alone', () => {
    const all = [key('call'), key('remind'), key('rung-1'), key('rung-2')]
    expect(owed([], '2026-11-30T10:00:01Z')).toEqual({ notices: [], expired: all })
    const last = owed([], '2026-11-30T10:00:00Z')
    expect([last.notices.map(({ keys }) => keys), last.expired]).toEqual([[[key('rung-2')]], []])
    expect(gist([], '2026-11-30T09:30:00Z')).toEqual([['rung-1', 'rung-2', 'sam', 'mia']])
  })

  it('is none in a drill that calls nobody', () => {
    const drill = entry([row], { declared: 'exercise' })
    expect(owed([], '09:40', drill)).toEqual({ notices: [], expired: [] })
  })

  it('asks once that a role is told by other means, whatever steps ask for it', () => {
    const word = obligation({
      target: 'tell-stakeholders',
      do: 'notify',
      role: 'stakeholders',
      steps: { call: '09:00 stakeholders', remind: '09:20 stakeholders' },
    })
    const [notice] = owed([], '09:40', entry([word])).notices
    expect(notice?.mention).toEqual(['alice'])
    expect(notice?.otherMeans).toEqual([
      {
        role: 'stakeholders',
        name: 'The board',
        email: null,
        phone: '+31 20 794 0510',
      },
    ])
  })
})

const dueAt = (target: string, at: string | null) =>
  obligation({
    target,
    dueAt: at === null ? null : time(at),
    steps: { call: '09:00 security-officer' },
  })

describe('the order of notices', () => {
  it('is the latest first, then by their keys', () => {
    const rows = [dueAt('c', '10:00'), dueAt('b', '09:30'), dueAt('a', null), dueAt('d', '09:20')]
    const targets = (given: typeof rows) =>
      owed([], '09:40', entry(given)).notices.map(({ target }) => target)
    expect(targets(rows)).toEqual(['d', 'b', 'a', 'c'])
    expect(targets(rows.toReversed())).toEqual(['d', 'b', 'a', 'c'])
  })

  it('counts lateness from the due instant, and none without one', () => {
    expect(latenessOf(dueAt('a', '09:30'), time('09:31'))).toBe(60)
    expect(latenessOf(dueAt('a', '09:30'), time('09:30'))).toBe(0)
    expect(latenessOf(dueAt('a', '09:30'), time('09:00'))).toBe(0)
    expect(latenessOf(dueAt('a', null), time('09:31'))).toBe(0)
  })
})

const incidentOf = (id: string, assessed: string | null) =>
  entry([], {
    id,
    timeline: ['09:00 reported', ...(assessed === null ? [] : [`09:01 assessed ${assessed}`])],
  })

it('incidents come by priority, and those that nobody assessed right behind P1', () => {
  const P3 = incidentOf('SEC-20261123-0901', 'impact=minor urgency=normal')
  const none = incidentOf('SEC-20261123-0902', null)
  const P2 = incidentOf('SEC-20261123-0903', 'impact=severe urgency=normal')
  const P1 = incidentOf('SEC-20261123-0904', 'impact=severe urgency=immediate')
  const other = incidentOf('SEC-20261123-0905', 'impact=minor urgency=normal')
  expect([P1, none, P2, P3].map(urgencyOf)).toEqual([1, 1.5, 2, 3])
  expect(mostUrgentFirst([other, P3, none, P2, P1])).toEqual([P1, none, P2, other, P3])
})
