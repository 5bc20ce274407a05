/** Whole plans, as a terminal, a job summary and a machine read them. */
import { describe, expect, test } from 'vitest'
import type { DutyNotice, WordNotice } from '../../src/delivery/notice.ts'
import type { PlanStep } from '../../src/delivery/plan.ts'
import { renderPlanMarkdown, renderPlanText, sweepJson } from '../../src/delivery/plan-text.ts'
import { noticeOf } from '../support/sample.ts'
import { zones } from '../support/zones.ts'
import { entry, obligation, time } from './support.ts'

const CLOCKFACE = { zones, timezone: 'Europe/Amsterdam' }
const PLAIN = { color: false, width: null, clockface: CLOCKFACE }

const made = entry([
  obligation({}),
  obligation({
    target: 'notify-manager',
    do: 'notify',
    role: 'incident-manager',
    dueAt: time('10:20'),
  }),
  obligation({ target: 'reach-resolved', do: 'reach', reach: 'resolved', role: null, dueAt: null }),
])
const of = (target: string, parts: Partial<DutyNotice> = {}) =>
  noticeOf(made, { target, incident: 'SEC-1', ...parts })
const late = { lateBySeconds: 2700, mention: ['sam', 'org/team'] }
const means = { role: 'security-officer', name: null, email: null, phone: null }

const word: WordNotice = {
  key: 'v1:SEC-1:held#1/set',
  keys: [],
  incident: 'SEC-1',
  target: 'held',
  step: 'set',
  at: time('10:00'),
  dueAt: null,
  lateBySeconds: 0,
  mention: [],
  otherMeans: [],
  word: {
    what: 'held',
    number: 1,
    at: time('10:00'),
    by: 'dana',
    reason: 'x',
    until: time('10:05'),
    steps: [],
  },
}
const dismissed: WordNotice = {
  ...word,
  mention: ['alice'],
  word: { ...word.word, what: 'dismissed' },
}

const NOTICES = [
  of('engage-security-officer', { step: 'rung-2', ...late }),
  of('engage-security-officer', { step: 'rung-1', ...late, otherMeans: [means], mention: [] }),
  of('engage-security-officer', { step: 'repeat-3', ...late, otherMeans: [means] }),
  of('notify-manager', { step: 'remind' }),
  of('reach-resolved', { step: 'call' }),
  word,
  dismissed,
]

const STEPS: PlanStep[] = [
  { action: 'create-issue', incident: 'SEC-1', title: 'Login *fails*', body: '', labels: [] },
  { action: 'comment', incident: 'SEC-1', issue: null, body: '' },
  { action: 'comment', incident: 'INC-2', issue: 12, body: '' },
  { action: 'edit-comment', incident: 'INC-2', issue: 12, comment: 34, body: '' },
  { action: 'delete-comment', incident: 'INC-2', issue: 12, comment: 35 },
  { action: 'update-issue', incident: 'INC-2', issue: 12, change: { title: 'x' } },
  { action: 'update-issue', incident: 'INC-2', issue: 12, change: { state: 'closed' } },
]

const message = (parts: object = {}) => ({
  incident: 'INC-2',
  receiver: 'pager',
  event: 'notice',
  key: 'v1:INC-2:x#0/call',
  to: '',
  logins: ['sam'],
  ...parts,
})

const RESULT = {
  now: time('10:15'),
  applied: false,
  steps: STEPS,
  notices: NOTICES,
  owed: [],
  failures: [],
}
const ALL = {
  ...RESULT,
  owed: [
    of('engage-security-officer', { incident: 'INC-3', ...late, step: 'rung-1' }),
    { ...word, incident: 'INC-3' },
  ],
  messages: [message(), message({ event: 'resolve', to: 'sam' })],
  sent: [
    { message: message(), at: time('10:16') },
    { message: message({ incident: 'INC-4', to: 'first-line' }), at: null },
  ],
}

const OFFICER =
  'the incident manager is to engage the security officer by 2026-11-23 09:30 UTC (10:30), 45m late'

describe('at a terminal', () => {
  test('a plan says who would hear what, and which writes that takes', () => {
    expect(renderPlanText(ALL, PLAIN).split('\n')).toEqual([
      'Sweep at 2026-11-23 10:15 UTC (11:15 Europe/Amsterdam): 7 notices, 7 writes; nothing is sent without --apply; 2 notices still owed, by what is known.',
      '',
      'SEC-1',
      `  overdue, step 2 of the escalation: ${OFFICER}`,
      '      to @sam, @org/team',
      `  overdue: ${OFFICER}`,
      '      to the security officer by other means',
      `  overdue, said again (3): ${OFFICER}`,
      '      to @sam, @org/team, the security officer by other means',
      '  reminder: the incident manager is to be told of it by 2026-11-23 10:20 UTC (11:20)',
      '      to @alice',
      '  call to act: the incident manager is to resolve it',
      '      to @alice',
      '  word to the incident manager: on hold since 2026-11-23 10:00 UTC, until 2026-11-23 10:05 UTC',
      '      to nobody: the policy names no one',
      '  word to the incident manager: dismissed at 2026-11-23 10:00 UTC, reopened 2026-11-23 10:05 UTC',
      '      to @alice',
      '  open the issue "Login *fails*"',
      '  comment on it',
      '',
      'INC-2',
      '  send v1:INC-2:x#0/call by pager',
      '  send resolve of v1:INC-2:x#0/call to sam by pager',
      '  sent v1:INC-2:x#0/call by pager',
      '  comment on issue #12',
      '  note on the comment 34 of issue #12 whom it reached',
      '  delete the duplicate 35 of an older comment on issue #12',
      '  bring issue #12 up to date',
      '  bring issue #12 up to date: closed',
      '',
      'INC-3',
      `  not told yet, overdue: ${OFFICER}`,
      '      to @sam, @org/team',
      '  not told yet, word to the incident manager: on hold since 2026-11-23 10:00 UTC, until 2026-11-23 10:05 UTC',
      '      to nobody: the policy names no one',
      '',
      'INC-4',
      '  tried in vain to send v1:INC-2:x#0/call to first-line by pager',
      '',
    ])
  })

  test('it is painted where there is colour, and what is overdue in red', () => {
    const result = { ...RESULT, steps: STEPS.slice(0, 1), notices: NOTICES.slice(1, 4) }
    const lines = renderPlanText(result, { ...PLAIN, color: true }).split('\n')
    expect(lines.slice(2)).toEqual([
      '\u001B[1mSEC-1\u001B[0m',
      `  \u001B[31moverdue: \u001B[0m${OFFICER}`,
      '      to the security officer by other means',
      `  \u001B[31moverdue, said again (3): \u001B[0m${OFFICER}`,
      '      to @sam, @org/team, the security officer by other means',
      '  reminder: the incident manager is to be told of it by 2026-11-23 10:20 UTC (11:20)',
      '      to @alice',
      '  open the issue "Login *fails*"',
      '',
    ])
  })

  test('it is wrapped where the window is narrow, further in line by line', () => {
    const result = {
      ...RESULT,
      steps: STEPS.slice(2, 5),
      notices: [
        of('notify-manager', {
          incident: 'INC-2',
          mention: ['sam', 'alice', 'mia', 'fay', 'theo', 'sven'],
        }),
      ],
    }
    expect(renderPlanText(result, { ...PLAIN, width: 44 }).split('\n')).toEqual([
      'Sweep at 2026-11-23 10:15 UTC (11:15',
      '  Europe/Amsterdam): 1 notice, 3 writes;',
      '  nothing is sent without --apply.',
      '',
      'INC-2',
      '  call to act: the incident manager is to be',
      '    told of it by 2026-11-23 10:20 UTC',
      '    (11:20)',
      '      to @sam, @alice, @mia, @fay, @theo,',
      '        @sven',
      '  comment on issue #12',
      '  note on the comment 34 of issue #12 whom',
      '    it reached',
      '  delete the duplicate 35 of an older',
      '    comment on issue #12',
      '',
    ])
  })
})

test('in a job summary it mentions nobody, and nothing in it is live', () => {
  const result = { ...RESULT, steps: STEPS.slice(0, 3), notices: NOTICES.slice(2, 6) }
  expect(renderPlanMarkdown(result, CLOCKFACE).split('\n')).toEqual([
    '### Sweep',
    '',
    '4 notices, 3 writes; nothing is sent without --apply, at 2026-11-23 10:15 UTC (11:15 Europe/Amsterdam).',
    '',
    '**`SEC-1`**',
    '',
    `- overdue, said again (3): ${OFFICER} · to \`sam\`, \`@org/team\`, the security officer by other means`,
    '- reminder: the incident manager is to be told of it by 2026-11-23 10:20 UTC (11:20) · to `alice`',
    '- call to act: the incident manager is to resolve it · to `alice`',
    '- word to the incident manager: on hold since 2026-11-23 10:00 UTC, until 2026-11-23 10:05 UTC · to nobody: the policy names no one',
    '- open the issue "Login \\*fails\\*"',
    '- comment on it',
    '',
    '**`INC-2`**',
    '',
    '- comment on issue #\u200B12',
  ])
})

describe('its head says', () => {
  const NONE = { ...RESULT, steps: [], notices: [] }
  const head = (parts: Partial<Parameters<typeof renderPlanMarkdown>[0]>) =>
    renderPlanMarkdown({ ...NONE, ...parts }, CLOCKFACE)
      .split('\n')[2]
      ?.replace(', at 2026-11-23 10:15 UTC (11:15 Europe/Amsterdam).', '')

  test.each([
    [
      'what was delivered',
      { applied: true, steps: STEPS.slice(0, 1) },
      '0 notices, 1 write delivered',
    ],
    [
      'what would be, and what is owed beside it',
      { steps: STEPS.slice(0, 2), notices: NOTICES.slice(0, 1), owed: [word] },
      '1 notice, 2 writes; nothing is sent without --apply; 1 notice still owed, by what is known',
    ],
    [
      'what is owed where nothing could be written',
      { owed: [word, word] },
      'Nothing was written; 2 notices still owed, by what is known',
    ],
    ['that all is well', {}, 'Nobody has to be told, nothing to write'],
    ['that nobody knows', { failures: [{}] }, 'Nobody is known to have to be told'],
  ])('%s', (_, parts, expected) => {
    expect(head(parts)).toBe(expected)
  })
})

describe('to a machine it', () => {
  test('gives steps and notices, owed ones too, and messages where receivers are asked', () => {
    const result = { ...ALL, steps: STEPS.slice(1, 2), notices: [of('notify-manager')] }
    expect(sweepJson(result)).toEqual({
      schemaVersion: 1,
      now: '2026-11-23T10:15:00Z',
      steps: STEPS.slice(1, 2),
      notices: [
        {
          key: 'v1:SEC-20261123-0900:notify-manager#0/call',
          incident: 'SEC-1',
          target: 'notify-manager',
          step: 'call',
          dueAt: '2026-11-23T10:20:00Z',
          lateBySeconds: 0,
          mention: ['alice'],
        },
        {
          key: 'v1:SEC-20261123-0900:engage-security-officer#0/rung-1',
          incident: 'INC-3',
          target: 'engage-security-officer',
          step: 'rung-1',
          dueAt: '2026-11-23T09:30:00Z',
          lateBySeconds: 2700,
          mention: ['sam', 'org/team'],
        },
        {
          key: 'v1:SEC-1:held#1/set',
          incident: 'INC-3',
          target: 'held',
          step: 'set',
          dueAt: null,
          lateBySeconds: 0,
          mention: [],
        },
      ],
      messages: [
        ['INC-2', 'notice', null, null],
        ['INC-2', 'resolve', 'sam', null],
        ['INC-2', 'notice', null, '2026-11-23T10:16:00Z'],
        ['INC-4', 'notice', 'first-line', null],
      ].map(([incident, event, to, acceptedAt]) => ({
        incident,
        receiver: 'pager',
        event,
        key: 'v1:INC-2:x#0/call',
        to,
        reaches: ['sam'],
        acceptedAt,
      })),
    })
  })

  test('has messages where some were planned or sent, be it none, and else not', () => {
    const { messages: _m, sent: _s, ...silent } = ALL
    expect(sweepJson(silent)).not.toHaveProperty('messages')
    expect(sweepJson({ ...silent, messages: [] }).messages).toEqual([])
    expect(sweepJson({ ...silent, sent: [] }).messages).toEqual([])
  })
})
