/** What a tracking issue keeps of what was delivered, what has to change of it, and its labels. */
import { describe, expect, test } from 'vitest'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { ExistingIssue } from '../../src/delivery/existing.ts'
import { hasLedgerLabel, labelChange, labelsOf, labelStyle } from '../../src/delivery/labels.ts'
import { type Delivery, parseMarker } from '../../src/delivery/marker.ts'
import { sweptIncidents, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import { proposalsOf } from '../../src/delivery/proposals.ts'
import { renderTrackingIssue } from '../../src/delivery/tracking-issue.ts'
import { changeOf, trackingText } from '../../src/delivery/tracking.ts'
import { zones } from '../support/zones.ts'
import { drawn } from './drawings.ts'
import { AUTHOR, entry, obligation, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const CLOSED = {
  timeline: [
    '09:00 reported by=dana',
    '09:01 assessed by=dana impact=severe urgency=immediate',
    '10:00 closed by=alice',
  ],
}
const DISMISSED = { timeline: ['09:00 reported by=dana', '09:30 dismissed by=alice reason=no'] }
const officer = obligation({ episode: 2 })

const swept = (made: LedgerEntry, more: Partial<SweepInput> = {}) =>
  sweptIncidents(sweep([made], '10:15', more))(made, [])

const delivery = (rest: string, more: Partial<Delivery> = {}): Delivery => ({
  keys: ['v1:x:y#0/call', `v1:${ID}:${rest}`],
  dueAt: null,
  asked: [],
  reached: [],
  ...more,
})

/** The last keys that the marker of the issue holds, of these. */
function kept(
  made: LedgerEntry,
  deliveries: readonly Delivery[],
  more: Partial<SweepInput> = {}
): (string | undefined)[] {
  return deliveriesKept(made, deliveries, more).map(({ keys }) =>
    keys.at(-1)?.replace(`v1:${ID}:`, '')
  )
}

function deliveriesKept(
  made: LedgerEntry,
  deliveries: readonly Delivery[],
  more: Partial<SweepInput>
): readonly Delivery[] {
  return parseMarker(trackingText(swept(made, more), deliveries).body)?.delivered ?? []
}

test('the body is the text with the marker below it, and names what may be said', () => {
  const made = entry([officer])
  const { title, body } = trackingText(swept(made), [])
  const place = { recordUrl: `https://github.com/kwetter/incidents/blob/main/${made.file.path}` }
  const expected = renderTrackingIssue({ ...drawn(made, '10:15'), ...place }, zones)
  expect(title).toBe(expected.title)
  expect(body).toBe(
    `${expected.body}\n\n<!-- incident-ledger:v1 {"about":"issue","incident":"${ID}","record":"b10b","policy":"c0ffee","delivered":[]} -->`
  )
})

const sent = (step: string) => ({
  receiver: 'pager',
  to: '',
  step,
  at: time('09:20'),
  ref: null,
  logins: [],
})

describe('of what was delivered, its marker keeps', () => {
  test('that of the present episode, and of a notify whatever its episode', () => {
    const notify = obligation({ target: 'notify-management', do: 'notify', role: 'management' })
    const deliveries = [
      delivery('engage-security-officer#1/call'),
      delivery('engage-security-officer#2/call'),
      delivery('notify-management#7/call'),
      delivery('notify-other#0/call'),
    ]
    expect(kept(entry([officer, notify]), deliveries)).toEqual([
      'engage-security-officer#2/call',
      'notify-management#7/call',
    ])
    const broken = delivery('', { keys: ['no key'] })
    expect(kept(entry([officer]), [broken])).toEqual([])
  })

  test('the notice of the closing that stands', () => {
    const deliveries = [delivery('closed#0/closure'), delivery('closed#1/closure')]
    expect(kept(entry([], CLOSED), deliveries)).toEqual(['closed#0/closure'])
  })

  test('words of holds and dismissals that the record has', () => {
    const held = { timeline: ['09:00 reported by=dana', '09:05 held by=dana reason=x'] }
    const word = {
      what: 'held',
      number: 1,
      at: time('09:05'),
      by: 'dana',
      reason: 'x',
      until: null,
      steps: [],
    } as const
    const made = { ...entry([], held), words: [word] }
    const deliveries = [
      delivery('held#1/set'),
      delivery('held#2/set'),
      delivery('dismissed#1/word'),
    ]
    expect(kept(made, deliveries)).toEqual(['held#1/set'])
  })

  test('what was said to an audience', () => {
    expect(kept(entry([]), [delivery('audience.users#0/said-1795424400')])).toEqual([
      'audience.users#0/said-1795424400',
    ])
  })

  test('what a pull request proposes still', () => {
    const pull = { number: 7, branch: 'x', commit: 'a'.repeat(40), author: 'mallory' }
    const proposals = [{ pull, waiting: { what: 'deletion' } }] as const
    const more = { proposals: new Map([[ID.toLowerCase(), proposals]]) }
    const made = entry([])
    const told = proposalsOf(swept(made, more), [])?.deliveries ?? []
    const gone = delivery('proposed-00000000#7/proposal')
    expect(told).toHaveLength(1)
    const both = { ...gone, keys: [...(told[0]?.keys ?? []), ...gone.keys] }
    expect(kept(made, [both], more)).toEqual(['proposed-00000000#7/proposal'])
    expect(kept(made, [...told, gone], more)).toEqual(
      told.map(({ keys }) => keys[0]?.replace(`v1:${ID}:`, ''))
    )
  })

  test('an alert that nobody resolved yet', () => {
    const { policyFile } = sweep([], '10:15')
    const receivers = {
      pager: { type: 'pagerduty', 'key-env': 'LEDGER_KEY', private: false },
    } as const
    const more = { policyFile: { ...policyFile, policy: { ...policyFile.policy, receivers } } }
    const open = delivery('gone#0/call', { sent: [sent('call')] })
    expect(kept(entry([]), [open], more)).toEqual(['gone#0/call'])
    expect(kept(entry([]), [open])).toEqual([])
    expect(kept(entry([]), [delivery('past#0/call', { sent: [sent('call')] })])).toEqual([])
  })

  test('of one that was resolved in an earlier episode that it ended, for its comment rings on', () => {
    const resolved = delivery('past#0/rung-1', {
      asked: ['sam'],
      sent: [sent('call'), sent('resolve')],
    })
    const ended = {
      ...resolved,
      keys: resolved.keys.slice(1),
      asked: [],
      reached: [],
      sent: [sent('resolve')],
    }
    expect(deliveriesKept(entry([]), [resolved], {})).toEqual([ended])
    expect(deliveriesKept(entry([]), [ended], {})).toEqual([ended])
  })
})

describe('what has to change', () => {
  const made = entry([officer])
  const right = trackingText(swept(made), [])
  const labels = ['incident-ledger', 'priority:P1', 'kind:security']
  const existing = (
    parts: Partial<ExistingIssue['issue']> = {},
    marker: Partial<ExistingIssue['marker']> = {}
  ): ExistingIssue => ({
    issue: {
      number: 1,
      url: '',
      ...right,
      state: 'open',
      author: AUTHOR,
      labels,
      createdAt: time('09:01'),
      hasComments: false,
      ...parts,
    },
    marker: {
      about: 'issue',
      incident: ID,
      record: 'b10b',
      content: 'b10b',
      policy: null,
      delivered: [],
      ...marker,
    },
  })
  const change = (one: ExistingIssue, wanted = true, of = made, more: Partial<SweepInput> = {}) =>
    changeOf(swept(of, more), one, [], wanted)

  test('is nothing where the issue is as it should be, whatever GitHub did to its line ends', () => {
    expect(change(existing())).toBeNull()
    expect(change(existing({ body: `${right.body.replaceAll('\n', '\r\n')}\n \n` }))).toBeNull()
  })

  test('is only what differs', () => {
    expect(change(existing({ title: 'x' }))).toEqual({ title: right.title })
    expect(change(existing({ body: 'x' }))).toEqual({ body: right.body })
    expect(change(existing({ body: ` ${right.body}` }))).toEqual({ body: right.body })
    expect(change(existing({ labels: ['urgent'] }))).toEqual({ labels: [...labels, 'urgent'] })
  })

  test('is nothing where the record only gained receipts', () => {
    const contents = { contents: new Map([[made.file.path, 'c1']]) }
    const before = trackingText({ ...swept(made, contents), blob: '01d' }, [])
    const gained = existing({ ...before }, { record: '01d', content: 'c1' })
    expect(change(gained, true, made, contents)).toBeNull()
    const changed = existing({ ...before }, { record: '01d', content: 'c0' })
    expect(change(changed, true, made, contents)).toEqual({
      body: trackingText(swept(made, contents), []).body,
    })
  })

  const state = (one: 'open' | 'closed', wanted: boolean, content: string, of = made) => {
    const { state: is, stateReason } =
      change(existing({ state: one }, { content }), wanted, of) ?? {}
    return [is, stateReason]
  }

  test('closes what is over, and says whether it was an incident', () => {
    expect(state('open', false, 'b10b', entry([], CLOSED))).toEqual(['closed', 'completed'])
    expect(state('open', false, 'b10b', entry([], DISMISSED))).toEqual(['closed', 'not_planned'])
    expect(state('open', true, 'old')).toEqual([undefined, undefined])
  })

  test('opens what a person closed only once the record changed', () => {
    expect(state('closed', true, 'old')).toEqual(['open', 'reopened'])
    expect(state('closed', true, 'b10b')).toEqual([undefined, undefined])
    expect(state('closed', false, 'old')).toEqual([undefined, undefined])
  })
})

describe('labels', () => {
  test('say priority, kind, what is overdue and what is on hold', () => {
    expect(labelsOf(entry([officer]))).toEqual(['incident-ledger', 'priority:P1', 'kind:security'])
    const late = obligation({ state: 'overdue' })
    const timeline = ['09:00 reported by=dana', '09:05 held by=dana reason=x']
    expect(labelsOf(entry([officer, late], { timeline }))).toEqual([
      'incident-ledger',
      'priority:unassessed',
      'kind:security',
      'state:overdue',
      'state:on-hold',
    ])
  })

  test('are ours whatever their case, and people’s stay', () => {
    expect(hasLedgerLabel(['x', 'Incident-Ledger'])).toBe(true)
    expect(hasLedgerLabel(['x', 'incident-ledger-2'])).toBe(false)
    const wanted = ['incident-ledger', 'priority:P1', 'kind:security']
    const present = ['Incident-Ledger', 'PRIORITY:p1', 'kind:security']
    expect(labelChange(present, wanted)).toBeNull()
    expect(labelChange(present.toReversed(), wanted)).toBeNull()
    expect(labelChange([...present, 'urgent'], wanted)).toBeNull()
    expect(labelChange([...present, 'state:overdue', 'urgent'], wanted)).toEqual([
      ...present,
      'urgent',
    ])
    expect(labelChange([...present.slice(1), 'state:on-hold'], wanted)).toEqual([
      'incident-ledger',
      'PRIORITY:p1',
      'kind:security',
    ])
    expect(labelChange(['urgent', 'later', 'x'], ['incident-ledger'])).toEqual([
      'incident-ledger',
      'urgent',
      'later',
      'x',
    ])
    expect(labelChange(['priority:P2', 'a', 'b'], wanted)).toEqual([...wanted, 'a', 'b'])
    const foreign = [
      'state:overdue-here',
      'my-state:overdue',
      'my-kind:x',
      'kindness',
      'prioritys:x',
    ]
    expect(labelChange(foreign, ['incident-ledger'])).toEqual(['incident-ledger', ...foreign])
  })

  test.each([
    ['incident-ledger', '5319e7', 'Written by Incident Ledger from a record'],
    ['follow-up', '0e8a16', 'A follow-up of an incident'],
    ['kind:security', '1d76db', 'An incident of kind security'],
    ['state:overdue', 'b60205', 'Something owed is past its due instant'],
    ['state:on-hold', 'bfd4f2', 'Its clock of resolution stands still'],
    ['priority:P1', 'b60205', 'An incident of priority P1'],
    ['priority:P2', 'd93f0b', 'An incident of priority P2'],
    ['priority:P3', 'fbca04', 'An incident of priority P3'],
    ['priority:P4', 'c5def5', 'An incident of priority P4'],
    ['priority:unassessed', 'c5def5', 'An incident that nobody assessed yet'],
  ])('%s is made once, in a colour of its own', (name, color, description) => {
    expect(labelStyle(name)).toEqual({ color, description })
  })
})
