/** Whole comments, as those who are called read them: what is late first, then what is due, then what is news. */
import { expect, test } from 'vitest'
import { fitted, renderNoticeComment } from '../../src/delivery/notice-comment.ts'
import type { DutyNotice, Notice, WordNotice } from '../../src/delivery/notice.ts'
import { noticeOf } from '../support/sample.ts'
import { zones } from '../support/zones.ts'
import { drawn } from './drawings.ts'
import { entry, obligation, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const officer = obligation({ state: 'overdue', lateBySeconds: 2700 })
const update = obligation({
  target: 'update-stakeholders',
  do: 'update',
  role: 'stakeholders',
  dueAt: time('10:20'),
})
const manager = obligation({
  target: 'notify-incident-manager',
  do: 'notify',
  role: 'incident-manager',
  dueAt: time('10:16'),
})
const contained = obligation({
  target: 'reach-contained',
  do: 'reach',
  role: null,
  reach: 'contained',
  dueAt: time('10:25'),
})
const resolved = { ...contained, target: 'reach-resolved', reach: 'resolved', dueAt: null }
const closure = obligation({
  target: 'notify-stakeholders',
  do: 'notify',
  role: 'stakeholders',
  owner: 'security-officer',
  dueAt: time('11:00'),
})
const duty = obligation({
  target: 'first-report',
  do: 'submit',
  role: 'data-protection-authority',
  dueAt: time('2026-11-24T09:00Z'),
})
const stakeholders = {
  role: 'stakeholders',
  name: 'The stakeholders',
  email: 'stakeholders@kwetter.example',
  phone: null,
}
const night = entry([officer, update, manager, contained, resolved, closure, duty], {
  links: [
    { what: 'bridge', url: 'https://meet.example/1' },
    { what: 'chat', url: 'https://chat.example/1' },
    { what: 'board', url: 'https://board.example/1' },
    { what: 'graphs', url: 'https://graphs.example/1' },
  ],
})

function word(parts: Partial<WordNotice['word']>, step: WordNotice['step'] = 'set'): WordNotice {
  const held = {
    what: 'held',
    number: 1,
    at: time('10:10'),
    by: 'dana',
    reason: 'waiting for @sam',
    until: null,
    steps: [],
  } as const
  return {
    key: `v1:${ID}:held#1/${step}`,
    keys: [],
    incident: ID,
    target: 'held',
    at: time('10:10'),
    dueAt: null,
    lateBySeconds: 0,
    mention: ['alice'],
    otherMeans: [],
    step,
    word: { ...held, ...parts },
  }
}

type Parts = Parameters<typeof renderNoticeComment>[0]

/** The comment as of 10:15, line by line. */
function lines(notices: Parts['notices'], more: Partial<Parts> = {}): string[] {
  const drawing = { ...drawn(night, '10:15'), notices, lastSweep: null, ...more }
  return renderNoticeComment(drawing, zones).split('\n')
}

const of = (target: string, parts: Partial<DutyNotice> = {}) =>
  noticeOf(night, { target, at: time('10:12'), ...parts })

const sent = (receiver: string, at: string | null, to = '') => ({
  receiver,
  to,
  step: 'rung-1',
  at: at === null ? null : time(at),
  ref: null,
  logins: [],
})

const LINKS =
  '[bridge](https://meet.example/1) · [chat](https://chat.example/1) · [board](https://board.example/1) · 1 more in the record'

test('all that may fall due at once is one comment, the worst on top and news last', () => {
  const notices = [
    word({}),
    of('notify-incident-manager'),
    of('reach-resolved'),
    of('first-report'),
    of('notify-stakeholders', { otherMeans: [stakeholders], mention: ['sam'] }),
    of('reach-contained'),
    of('update-stakeholders', { step: 'remind', at: time('10:10') }),
    of('engage-security-officer', {
      step: 'rung-2',
      at: time('10:00'),
      mention: ['sam', 'alice', 'mia'],
    }),
  ]
  const more = {
    lastSweep: time('09:55'),
    recordUrl: 'https://x.example/record',
    sent: [
      sent('pager', '10:05'),
      sent('chat', '10:01'),
      sent('chat', '10:01', 'sam'),
      sent('sms', null),
    ],
  }
  expect(lines(notices, more)).toEqual([
    '**🔴 P1 overdue by 45m: engage the security officer** · @sam @alice @mia',
    `Due 09:30 UTC (10:30 Amsterdam). Reply \`/ack\` to take it up (\`/help\` lists all). [Record](https://x.example/record) · ${LINKS}`,
    '',
    '- 🟠 **Due in 5m: update the stakeholders** · @alice · 10:20 UTC (11:20)',
    '- 🔵 **Due in 10m: contain it** · @alice · 10:25 UTC (11:25)',
    '- 🔵 **Due in 45m: tell the stakeholders** · @sam · 11:00 UTC (12:00)',
    '- 🔵 **Due in 22h 45m: submit first report to data protection authority** · @alice · 24 Nov 09:00 UTC (10:00)',
    '- ⏸️ **On hold, by dana, because waiting for @\u200Bsam** · @alice · Since 10:10 UTC (11:10) · Reply `/resume` once it goes on.',
    '- 🔵 **To do: resolve it** · @alice',
    '- 🔵 **For the incident manager to know** · @alice',
    '',
    'Security officer (Sam), please tell the **stakeholders**, whom no login reaches: The stakeholders, `stakeholders@kwetter.example`.',
    '',
    'Owed by the incident manager (Alice) and the security officer (Sam). Once done: `incident-ledger log SEC-20261123-0900 submitted duty=first-report by=LOGIN ref=…`',
    '',
    'Sent by `chat` at 10:01 UTC (11:01), `pager` at 10:05 UTC (11:05).',
    '',
    'This notice comes up to 15m late: the watcher was silent since 09:55 UTC (10:55), as far as is on record (quiet sweeps are recorded every 6 hours).',
  ])
})

/** What stands above the first empty line, and below it. */
const parts = (notice: Notice, more: Partial<Parts> = {}) => {
  const [first = '', second = '', , ...below] = lines([notice], more)
  return [first, second.replace(` ${LINKS}`, ''), ...below]
}
const ACK = 'Reply `/ack` to take it up (`/help` lists all).'
const UNTOLD =
  'Owed by the security officer (Sam). Once done: `incident-ledger log SEC-20261123-0900 notified role=stakeholders`'

test('a role that is mentioned by its call need only know, and nobody has to put that on record', () => {
  expect(parts(of('notify-stakeholders'))).toEqual([
    '**🔵 P1 for the stakeholders to know** · @alice',
    `Due 11:00 UTC (12:00 Amsterdam). ${ACK}`,
    'Owed by the security officer (Sam).',
  ])
})

test.each<[string, string, Partial<DutyNotice>, string]>([
  ['nobody is mentioned', '🔵', { mention: [] }, ''],
  ['it is the reminder', '🟠', { step: 'remind' }, ' · @alice'],
])('it has to be told where %s', (_, icon, more, people) => {
  expect(parts(of('notify-stakeholders', more))).toEqual([
    `**${icon} P1 due in 45m: tell the stakeholders**${people}`,
    `Due 11:00 UTC (12:00 Amsterdam). ${ACK}`,
    UNTOLD,
  ])
})

test('it has to be told where no login reaches it, but not where that is so of another role', () => {
  expect(parts(of('notify-stakeholders', { otherMeans: [stakeholders] }))).toEqual([
    '**🔵 P1 due in 45m: tell the stakeholders** · @alice',
    `Due 11:00 UTC (12:00 Amsterdam). ${ACK}`,
    'Security officer (Sam), please tell the **stakeholders**, whom no login reaches: The stakeholders, `stakeholders@kwetter.example`.',
    '',
    UNTOLD,
  ])
  const [first] = parts(of('notify-incident-manager', { otherMeans: [stakeholders] }))
  expect(first).toBe('**🔵 P1 for the incident manager to know** · @alice')
})

test('whoever is called takes it up; where no login reaches them, the owner engages them', () => {
  const called = { lateBySeconds: 0, dueAt: time('10:30') }
  const [theirs] = parts(of('engage-security-officer', called))
  expect(theirs).toBe('**🔵 P1 due in 15m: take it up as security officer** · @alice')
  const means = { role: 'security-officer', name: null, email: null, phone: null }
  const asked = { ...called, otherMeans: [means, stakeholders] }
  expect(parts(of('engage-security-officer', asked))).toEqual([
    '**🔵 P1 due in 15m: engage the security officer** · @alice',
    `Due 10:30 UTC (11:30 Amsterdam). ${ACK}`,
    'Incident manager (Alice), please tell the **security officer**, whom no login reaches: the policy names no way to reach them.',
    '',
    'Incident manager (Alice), please tell the **stakeholders**, whom no login reaches: The stakeholders, `stakeholders@kwetter.example`.',
    '',
    'Owed by the incident manager (Alice).',
  ])
})

test('what has no due instant is to do, and what a reply settles says so', () => {
  expect(parts(of('reach-resolved'))).toEqual([
    '**🔵 P1 to do: resolve it** · @alice',
    'Reply `/ack` to take it up, `/resolved` to settle it (`/help` lists all).',
    'Owed by the incident manager (Alice).',
  ])
})

test.each<[string, WordNotice, string, string]>([
  [
    'a hold that is over, of which nobody says who set it',
    word({ by: null, until: time('10:14') }),
    '**⏸️ P1 was on hold, and nobody says by whom, because waiting for @\u200Bsam** · @alice',
    'Since 10:10 UTC (11:10 Amsterdam), until 10:14 UTC (11:14).',
  ],
  [
    'a hold that lasts',
    word({}, 'again-1'),
    '**⏸️ P1 still on hold, by dana, because waiting for @\u200Bsam** · @alice',
    'Since 10:10 UTC (11:10 Amsterdam). Reply `/resume` once it goes on.',
  ],
  [
    'a dismissal that stands',
    word({ what: 'dismissed', by: null }, 'word'),
    '**⚪ P1 dismissed, and nobody says by whom, because waiting for @\u200Bsam** · @alice',
    'At 10:10 UTC (11:10 Amsterdam). Reply `/reopen REASON` where it was an incident after all.',
  ],
  [
    'a dismissal that was undone',
    word({ what: 'dismissed', until: time('10:14') }, 'word'),
    '**⚪ P1 dismissed, by dana, because waiting for @\u200Bsam** · @alice',
    'At 10:10 UTC (11:10 Amsterdam), reopened 10:14 UTC (11:14).',
  ],
])('%s, names the zone once, and is owed by nobody', (_, notice, first, second) => {
  expect(parts(notice)).toEqual([first, second])
})

test('a call of the same people is not said again, that of others is', () => {
  const [, , , same, others] = lines([
    of('engage-security-officer', { mention: ['sam', 'alice'] }),
    of('update-stakeholders', { mention: ['sam', 'alice'] }),
    of('reach-contained', { mention: ['sam'] }),
  ])
  expect([same, others]).toEqual([
    '- 🔵 **Due in 5m: update the stakeholders** · 10:20 UTC (11:20)',
    '- 🔵 **Due in 10m: contain it** · @sam · 10:25 UTC (11:25)',
  ])
})

test('of somebody who holds several roles, the number of the role that is called stands there', () => {
  const { policyFile } = drawn(night, '10:15')
  const { contacts } = policyFile.policy
  const desk = { logins: ['alice', 'sam'], phone: '+31 20 555 0100', away: [] }
  const withNumbers = {
    desk,
    'security-officer': {
      ...contacts['security-officer'],
      logins: ['sam'],
      phone: '+31 2',
      away: [],
    },
    'incident-manager': { ...desk, phone: '+31 1' },
  }
  const file = { ...policyFile, policy: { ...policyFile.policy, contacts: withNumbers } }
  const called = (notice: Notice) => lines([notice], { policyFile: file })[0]?.split('** · ')[1]
  expect(called(of('engage-security-officer', { mention: ['sam'] }))).toBe('@sam, `+31 2`')
  expect(called(of('reach-resolved'))).toBe('@alice, `+31 1`')
  expect(called(word({}))).toBe('@alice, `+31 1`')
})

const LATE = (at: string, lastSweep: string | null) =>
  lines([of('reach-resolved', { at: time(at) })], {
    lastSweep: lastSweep === null ? null : time(lastSweep),
  }).slice(5)

test('a word that comes five minutes late is in time; from then on it says who was silent', () => {
  expect(LATE('10:10', '09:00')).toEqual([])
  expect(LATE('10:09', null)).toEqual([
    'This notice comes 6m late: no earlier sweep is on record, this may be the first.',
  ])
  expect(LATE('10:09', '10:09')).toEqual([
    'This notice comes 6m late: the watcher was silent since 10:09 UTC (11:09), as far as is on record (quiet sweeps are recorded every 6 hours).',
  ])
  expect(LATE('10:09', '10:10')).toEqual([
    'This notice comes 6m late: sweeps ran meanwhile, the last on record at 10:10 UTC (11:10), so the record came late, or a sweep had to leave this for later.',
  ])
})

const sentLine = (all: readonly ReturnType<typeof sent>[]) =>
  lines([of('reach-resolved')], { sent: all }).slice(5)

test('of many receivers ten are named, and none where none took it', () => {
  const many = Array.from({ length: 12 }, (_, index) => sent(`r${index}`, '10:01'))
  const ten = Array.from({ length: 10 }, (_, index) => `\`r${index}\` at 10:01 UTC (11:01)`)
  expect(sentLine(many)).toEqual([`Sent by ${ten.join(', ')}.`])
  expect(sentLine([sent('sms', null)])).toEqual([])
})

test('an exercise that nobody assessed says both, and in public what it keeps for itself', () => {
  const drill = entry([officer], {
    tlp: 'red',
    declared: 'exercise',
    timeline: ['09:00 reported by=dana'],
  })
  const notices = [noticeOf(drill, { target: 'engage-security-officer', at: time('10:12') })]
  const drawing = { ...drawn(drill, '10:15', 'public'), notices, lastSweep: null }
  expect(renderNoticeComment(drawing, zones)).toBe(
    [
      '**🔴 EXERCISE Unassessed, overdue by 45m: engage the security officer** · @alice',
      `Due 09:30 UTC (10:30 Amsterdam). ${ACK}`,
      '',
      'Owed by the incident manager.',
      '',
      'Confidential (TLP:red): here stand id, priority and times only; the record holds the rest.',
    ].join('\n')
  )
})

test('without a notice there is no comment, and one that is too long says how much is left out', () => {
  expect(lines([])).toEqual([''])
  const long = 'x'.repeat(20_000)
  expect(fitted([long, long, ''])).toBe(`${long}\n${long}`)
  expect(fitted([long, long, long])).toBe(`${long}\n${long}\n… and 1 line more in the record.`)
  expect(fitted([long, long, long, long])).toBe(
    `${long}\n${long}\n… and 2 lines more in the record.`
  )
})
