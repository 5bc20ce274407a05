/** Alerts that a pager holds open: which there are, and what ends or acknowledges each, however the incident went on. */
import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { endOf, hasAlertsLeft, type OpenAlert, openAlertsOf } from '../../src/delivery/alerts.ts'
import type { Delivery } from '../../src/delivery/marker.ts'
import type { Sent } from '../../src/delivery/sent.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Instant } from '../../src/model/time.ts'
import { incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy as designPolicy, policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { sent, time } from './support.ts'

const policy: Policy = policyWith((typed) => {
  typed.receivers = {
    pager: { type: 'pagerduty', 'key-env': 'LEDGER_PAGER_KEY' },
    other: { type: 'pagerduty', 'key-env': 'LEDGER_OTHER_KEY' },
    room: { type: 'slack', 'url-env': 'LEDGER_SLACK_URL' },
  }
})

const ID = 'INC-20261123-0900'
const delivery = (parts: readonly Sent[], row = 'engage-first-line#0'): Delivery => ({
  keys: [`v1:${ID}:${row}/call`],
  dueAt: null,
  asked: [],
  reached: [],
  sent: parts,
})

const open = (...parts: readonly Sent[]) =>
  openAlertsOf(delivery(parts), policy).map(({ receiver, lastAt, isAcknowledged }) => [
    receiver,
    lastAt,
    isAcknowledged,
  ])

describe('an alert is open', () => {
  it('from the last message that a pager took, and at each pager by itself', () => {
    const given = delivery([
      sent('call', '09:01'),
      sent('rung-1', '09:20'),
      sent('rung-2', null),
      sent('call', '09:02', { receiver: 'other' }),
      sent('call', '09:03', { receiver: 'room' }),
      sent('call', '09:04', { receiver: 'gone' }),
    ])
    expect(openAlertsOf(given, policy)).toEqual([
      { receiver: 'pager', delivery: given, lastAt: time('09:20'), isAcknowledged: false },
      { receiver: 'other', delivery: given, lastAt: time('09:02'), isAcknowledged: false },
    ])
  })

  it('at no receiver that is no pager, and where nobody took a message', () => {
    expect(open()).toEqual([])
    expect(open(sent('call', null))).toEqual([])
    expect(open(sent('call', '09:03', { receiver: 'room' }))).toEqual([])
    expect(open(sent('resolve', '09:03'))).toEqual([])
    expect(openAlertsOf({ ...delivery([]), keys: ['x'] }, policy)).toEqual([])
    const { sent: _, ...without } = delivery([])
    expect(openAlertsOf(without, policy)).toEqual([])
    expect(openAlertsOf(delivery([sent('call', '09:01')]), designPolicy)).toEqual([])
  })

  it('until it is resolved, and again by a message after that', () => {
    expect(open(sent('call', '09:01'), sent('resolve', '09:10'))).toEqual([])
    expect(open(sent('call', '09:10'), sent('resolve', '09:10'))).toEqual([])
    expect(open(sent('call', '09:11'), sent('resolve', '09:10'))).toEqual([
      ['pager', time('09:11'), false],
    ])
    expect(open(sent('call', '09:01'), sent('resolve', null))).toEqual([
      ['pager', time('09:01'), false],
    ])
  })

  it('and acknowledged, as long as no message came after that', () => {
    expect(open(sent('call', '09:01'), sent('acknowledge', '09:10'))).toEqual([
      ['pager', time('09:01'), true],
    ])
    expect(open(sent('rung-1', '09:20'), sent('acknowledge', '09:10'))).toEqual([
      ['pager', time('09:20'), false],
    ])
  })
})

const REPORTED = [
  '09:00 reported by=dana',
  '09:01 assessed by=dana impact=severe urgency=immediate',
]

function entryOf(lines: readonly string[], now: string, more: Partial<RecordParts> = {}) {
  const file = incidentFile({ timeline: [...REPORTED, ...lines], ...more })
  const [entry] = computeLedger([file], policy, zones, time(now))
  if (entry === undefined) throw new Error('It is not reported yet.')
  return entry
}

/** What becomes of an alert of a row whose last message a pager took then. */
function end(
  row: string,
  lines: readonly string[],
  { lastAt = '09:20', now = '11:30', isAcknowledged = false } = {}
) {
  const alert: OpenAlert = {
    receiver: 'pager',
    delivery: delivery([], row),
    lastAt: time(lastAt),
    isAcknowledged,
  }
  return endOf(alert, entryOf(lines, now))
}

describe('an alert of a duty', () => {
  it('stays as it is while the duty is owed and nobody took it up', () => {
    expect(end('engage-first-line#0', [])).toBeNull()
    expect(end('engage-first-line#0', ['09:25 noted by=mallory'])).toBeNull()
    expect(end('reach-resolved#0', ['09:25 contained by=mallory'])).toBeNull()
  })

  it('is acknowledged by whoever takes it up after its last message, once', () => {
    const engaged = ['09:25 engaged role=first-line who=fay']
    expect(end('engage-first-line#0', engaged)).toBe('acknowledge')
    expect(end('engage-first-line#0', engaged, { isAcknowledged: true })).toBeNull()
    expect(end('reach-resolved#0', engaged)).toBe('acknowledge')
    expect(end('reach-resolved#0', engaged, { lastAt: '09:25' })).toBe('acknowledge')
    expect(end('reach-resolved#0', engaged, { lastAt: '09:26' })).toBeNull()
    // That somebody has the duty itself holds whenever they took it up.
    expect(end('engage-first-line#0', engaged, { lastAt: '09:26' })).toBe('acknowledge')
  })

  it('is not by an entry before the report', () => {
    const early = ['08:50 engaged role=first-line who=fay']
    expect(end('reach-resolved#0', early, { lastAt: '08:40' })).toBeNull()
  })

  it('to be told stays open while being told is all that came of it', () => {
    const told = ['09:10 notified role=incident-manager who=alice']
    expect(end('notify-incident-manager#0', told)).toBeNull()
    expect(
      end('notify-incident-manager#0', [...told, '09:25 engaged role=first-line who=fay'])
    ).toBe('acknowledge')
  })

  it('is resolved once something was reached, or nobody owes it any more', () => {
    expect(end('reach-assessed#0', [])).toBe('resolve')
    expect(end('engage-first-line#1', [])).toBe('resolve')
    expect(end('of-an-older-policy#0', [])).toBe('resolve')
    const lowered = ['09:22 assessed by=alice impact=minor urgency=normal']
    expect(end('engage-second-line#0', lowered)).toBe('resolve')
    expect(end('engage-second-line#0', lowered, { isAcknowledged: true })).toBe('resolve')
  })

  it('is resolved with the incident, whatever is still owed, and open again by a later message', () => {
    const resolved = ['09:30 resolved by=alice']
    expect(end('notify-incident-manager#0', resolved)).toBe('resolve')
    expect(end('engage-first-line#0', resolved, { lastAt: '09:30' })).toBe('resolve')
    // What was called for after the end is owed since: it ends by being done.
    expect(end('reach-reviewed#0', ['10:00 closed'], { lastAt: '10:30' })).toBeNull()
    expect(end('notify-incident-manager#0', ['09:30 resolved'], { lastAt: '09:40' })).toBeNull()
    const taken = ['09:25 engaged role=first-line who=fay', ...resolved]
    expect(end('engage-first-line#0', taken, { lastAt: '09:40' })).toBe('resolve')
    const reopened = [...resolved, '09:40 reopened by=alice']
    expect(end('engage-first-line#0', reopened)).toBe('resolve')
    expect(end('engage-first-line#1', reopened, { lastAt: '09:45' })).toBeNull()
  })
})

describe('an alert of what was reopened after its closing', () => {
  const again = [
    '09:05 engaged role=first-line who=fay',
    '09:10 contained by=fay',
    '09:20 resolved by=alice',
    '09:30 closed by=alice',
    '10:00 reopened by=alice',
  ]
  const rung = { lastAt: '10:05' }

  it('rings on, whatever became of the row before', () => {
    expect(end('engage-first-line#1', again, rung)).toBeNull()
    expect(end('reach-resolved#1', again, rung)).toBeNull()
    const taken = [...again, '10:10 engaged role=first-line who=fay']
    expect(end('engage-first-line#1', taken, rung)).toBe('acknowledge')
    expect(end('reach-resolved#1', [...again, '10:20 resolved by=alice'], rung)).toBe('resolve')
  })

  it('is resolved where it rang for the row before', () => {
    expect(end('reach-resolved#0', again, rung)).toBe('resolve')
  })
})

it('an alert under a key that nobody can read is resolved, whatever the incident holds', () => {
  const given = { ...delivery([]), keys: ['nonsense'] }
  const alert = { receiver: 'pager', delivery: given, lastAt: time('09:20'), isAcknowledged: false }
  expect(endOf(alert, entryOf(['09:10 held by=dana'], '11:30'))).toBe('resolve')
})

describe('an alert of a word to the incident manager', () => {
  const held = ['09:10 held by=dana']

  it('stays while the hold lasts, and is resolved once the clock runs again', () => {
    expect(end('held#1', held)).toBeNull()
    expect(end('held#1', [...held, '09:25 engaged role=first-line who=fay'])).toBeNull()
    expect(end('held#1', [...held, '09:25 resumed by=alice'])).toBe('resolve')
    expect(end('held#2', held)).toBe('resolve')
  })

  it('of a dismissal is resolved with it, and stands where it went out after it', () => {
    const dismissed = ['09:15 dismissed by=dana']
    expect(end('dismissed#1', dismissed)).toBeNull()
    expect(end('dismissed#1', dismissed, { lastAt: '09:15' })).toBe('resolve')
    expect(end('dismissed#1', [...dismissed, '09:25 reopened by=alice'])).toBe('resolve')
  })
})

const alertsLeft = (lines: readonly string[], given: readonly Delivery[], now: Instant) =>
  hasAlertsLeft(entryOf(lines, '11:30'), given, policy, now)

describe('an incident that is over', () => {
  const over = ['09:30 resolved by=alice', '10:00 dismissed by=alice']
  const paged = delivery([sent('call', '09:01')])
  const quiet = delivery([sent('call', '09:01'), sent('resolve', '10:00')])

  it('has alerts left while one is open, until the catch-up after its end', () => {
    expect(alertsLeft(over, [quiet, paged], time('11:30'))).toBe(true)
    expect(alertsLeft(over, [paged], time('2026-11-30T10:00:00Z'))).toBe(true)
    expect(alertsLeft(over, [paged], time('2026-11-30T10:00:01Z'))).toBe(false)
    expect(alertsLeft(over, [quiet], time('11:30'))).toBe(false)
    expect(alertsLeft(over, [], time('11:30'))).toBe(false)
  })

  it('has none while it is open, for it stays open all the same', () => {
    expect(alertsLeft([], [paged], time('11:30'))).toBe(false)
    expect(alertsLeft(['09:30 resolved', '09:40 reopened'], [paged], time('11:30'))).toBe(false)
  })
})
