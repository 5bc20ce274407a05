/** What a run makes of things without asking GitHub: names, its pace, strangers, and what came of a sweep. */
import { describe, expect, it } from 'vitest'
import { nothingFound, type FoundIssue } from '../../src/delivery/found.ts'
import { formatMarker } from '../../src/delivery/marker.ts'
import type { Notice } from '../../src/delivery/notice.ts'
import type { Plan, PlanStep } from '../../src/delivery/plan.ts'
import { drillPaceOf } from '../../src/github/drill-pace.ts'
import { paceOf, type Window } from '../../src/github/pace.ts'
import { parseRepositoryName } from '../../src/github/repository.ts'
import { openedByStranger, writtenByStranger } from '../../src/github/strangers.ts'
import {
  NOTHING_DONE,
  together,
  unreachedFailure,
  unreadable,
  withMore,
  withWaiting,
} from '../../src/github/sweep-outcome.ts'
import { obligation } from '../delivery/support.ts'

describe('a repository', () => {
  it.each([
    ['kwetter/incidents', { owner: 'kwetter', repo: 'incidents' }],
    ['a-B1/c.d_e-F2', { owner: 'a-B1', repo: 'c.d_e-F2' }],
  ])('is named %s', (name, parts) => {
    expect(parseRepositoryName(name)).toEqual(parts)
  })

  it.each([
    'kwetter',
    'kwetter/',
    '/incidents',
    'a/b/c',
    'a b/c',
    'a/b c',
    ' a/b',
    'a/b\n',
    'a_b/c',
  ])('is not named %j', (name) => {
    expect(() => parseRepositoryName(name)).toThrow(
      expect.objectContaining({
        message: `"${name}" is no repository.`,
        remedy: 'Write it as owner/name, as in --repo kwetter/incidents.',
        exitCode: 2,
      })
    )
  })
})

describe('the pace of a drill', () => {
  it('is what the environment says, and the client’s own where it says nothing', () => {
    expect(drillPaceOf({})).toEqual({})
    expect(
      drillPaceOf({ INCIDENT_LEDGER_WRITE_SPACING: '0', INCIDENT_LEDGER_PATIENCE: '500' })
    ).toEqual({ writeSpacing: 0, patience: 500 })
  })
})

/** When each of so many goes out that are asked for at once, then after a while one more. */
async function sent(count: number, spacing: number, windows: readonly Window[], later = 0) {
  let now = 1000
  const times: number[] = []
  const turn = paceOf(spacing, windows, {
    now: () => now,
    sleep: async (milliseconds) => void (now += milliseconds),
  })
  for (let index = 0; index < count; index += 1) {
    await turn()
    times.push(now - 1000)
  }
  now += later
  await turn()
  return [...times, now - 1000]
}

describe('the pace of requests', () => {
  it.each([
    ['none at all', 2, 0, [], 0, [0, 0, 0]],
    ['so far apart', 2, 100, [], 0, [0, 100, 200]],
    ['so far apart, and not from what is long ago', 2, 100, [], 150, [0, 100, 250]],
    ['so many in a window', 3, 0, [{ most: 2, within: 500 }], 0, [0, 0, 500, 500]],
    ['both', 3, 100, [{ most: 2, within: 500 }], 0, [0, 100, 500, 600]],
    [
      'two windows',
      5,
      0,
      [
        { most: 2, within: 100 },
        { most: 3, within: 1000 },
      ],
      0,
      [0, 0, 100, 1000, 1000, 1100],
    ],
  ])('is %s', async (_, count, spacing, windows, later, times) => {
    expect(await sent(count, spacing, windows, later)).toEqual(times)
  })
})

const marker = (about: 'issue' | 'notice', incident = 'INC-1') =>
  formatMarker({ about, incident, record: null, content: null, policy: null, delivered: [] })

const issue = (more: Partial<FoundIssue> = {}): FoundIssue => ({
  number: 4,
  url: 'u/4',
  title: '',
  body: marker('issue'),
  state: 'open',
  author: 'sam',
  labels: ['Incident-Ledger'],
  createdAt: 0,
  hasComments: false,
  ...more,
})
const opened = (...issues: readonly FoundIssue[]) =>
  openedByStranger({ ...nothingFound, issues }, 'inc-1', 'bot')

describe('a stranger', () => {
  const remedy =
    "Where your token writes as sam, pass author sam (--author, the action's input author); else take the label off what is not ours."

  it('is whoever writes under another name than was said', () => {
    expect(writtenByStranger(null, 'bot')).toBeNull()
    expect(writtenByStranger('Bot', 'bot')).toBeNull()
    expect(writtenByStranger('sam', 'bot')).toEqual({
      status: null,
      sentence:
        'The token writes as sam, while the author was said to be bot; the sweep stopped there.',
      remedy,
      fatal: false,
    })
  })

  it('is whoever opened what looks like our tracking issue and carries our label', () => {
    expect(opened(issue({ body: 'x', author: 'mia' }), issue())).toEqual({
      status: null,
      sentence:
        'u/4 looks like the tracking issue of inc-1, but sam opened it, not bot; nothing was sent for that incident.',
      remedy,
      fatal: false,
    })
  })

  it.each([
    ['without our label', { labels: ['incident'] }],
    ['of another incident', { body: marker('issue', 'INC-2') }],
    ['that is a notice', { body: marker('notice') }],
    ['that says nothing of ours', { body: 'x' }],
    ['whose account is gone', { author: null }],
  ])('is nobody behind an issue %s', (_, more) => {
    expect(opened(issue(more))).toBeNull()
    expect(opened()).toBeNull()
  })
})

const waits = (incident: string, isUrgent = false) => ({ incident, isUrgent })

const notice = (incident: string): Notice => ({
  incident,
  key: `v1:${incident}:engage-security-officer#0/call`,
  keys: [],
  target: 'engage-security-officer',
  step: 'call',
  obligation: obligation({}),
  at: 0,
  dueAt: null,
  lateBySeconds: 0,
  mention: [],
  otherMeans: [],
})
const comment = (incident: string): PlanStep => ({
  action: 'comment',
  incident,
  issue: 1,
  body: '',
})
const update: PlanStep = { action: 'update-issue', incident: 'B', issue: 2, change: {} }
const unreached = (asked: readonly string[]) =>
  unreachedFailure({ incident: 'INC-1', target: 'engage-lead', asked })

describe('what came of a sweep', () => {
  const failure = { status: 403, sentence: 's', remedy: 'r', fatal: false }
  it('says each warning once, and all that failed and waits', () => {
    const more = { warnings: ['a', 'b'], failures: [failure], waiting: [waits('A')] }
    const once = withMore(NOTHING_DONE, more)
    expect(withMore(once, { ...more, warnings: ['b', 'c'] })).toEqual({
      ...NOTHING_DONE,
      warnings: ['a', 'b', 'c'],
      failures: [failure, failure],
      waiting: [waits('A'), waits('A')],
    })
    expect(withMore(once, {})).toEqual(once)
  })

  it('says who waits, and fails where one of them is urgent', () => {
    expect(withWaiting(NOTHING_DONE)).toBe(NOTHING_DONE)
    expect(withWaiting({ ...NOTHING_DONE, waiting: [waits('A'), waits('A')] })).toEqual({
      ...NOTHING_DONE,
      warnings: ['1 incident waits for the next sweep, worst first: A.'],
      waiting: [waits('A')],
    })
    const many = Array.from({ length: 11 }, (_, index) => waits(`I${index}`, index === 3))
    const outcome = withWaiting({ ...NOTHING_DONE, waiting: many })
    expect(outcome.warnings).toEqual([
      '11 incidents wait for the next sweep, worst first: I0, I1, I2, I3, I4, I5, I6, I7, I8, I9 and 1 more.',
    ])
    expect(outcome.failures).toEqual([
      {
        status: null,
        sentence: 'Nobody was told yet of a P1, an unassessed incident or something overdue: I3.',
        remedy:
          'The next run goes on with them, worst first; `timeout` and `max-writes` say how much one run may do.',
        fatal: false,
      },
    ])
    const ten = withWaiting({ ...NOTHING_DONE, waiting: many.slice(0, 10) })
    expect(ten.warnings[0]).toMatch(/I9\.$/)
  })

  it('has the notices of the incidents whose comments went out', () => {
    const plan: Plan = {
      steps: [],
      notices: [notice('A'), notice('B')],
      receipts: [],
      needs: [],
      warnings: ['w'],
      waiting: [],
    }
    const done = [comment('A'), update]
    const applied = { done, warnings: ['w', 'x'], waiting: [waits('C')], failures: [failure] }
    const before = { ...NOTHING_DONE, steps: [comment('Z')], notices: [notice('Z')] }
    expect(together(before, plan, applied)).toEqual({
      ...NOTHING_DONE,
      steps: [comment('Z'), ...done],
      notices: [notice('Z'), notice('A')],
      warnings: ['w', 'x'],
      waiting: [waits('C')],
      failures: [failure],
    })
  })

  it('says of what nobody heard, and why', () => {
    expect(unreached([])).toEqual({
      status: null,
      sentence:
        'Nobody who is to hear of engage-lead of INC-1 was notified: the policy names no login for it.',
      remedy: 'Tell them by phone or e-mail now, and mend the logins under contacts in the policy.',
      fatal: false,
    })
    expect(unreached(['sam', 'mia']).sentence).toBe(
      'Nobody who is to hear of engage-lead of INC-1 was notified: GitHub took none of @sam, @mia for a mention.'
    )
  })

  it('is that all is owed where GitHub cannot be read', () => {
    const owed = [notice('A')]
    const error = Object.assign(new Error('No'), { status: 403, response: { headers: {} } })
    expect(unreadable(error, owed)).toMatchObject({
      ...NOTHING_DONE,
      owed,
      failures: [
        {
          sentence: 'GitHub refused to list what it holds (403: No).',
          remedy: expect.stringContaining('issues: write'),
        },
      ],
    })
  })
})
