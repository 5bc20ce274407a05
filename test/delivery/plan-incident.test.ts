/** What one incident needs on GitHub: what is read first, what is written then, what it costs, and what is said of it. */
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { existingByIncident } from '../../src/delivery/existing.ts'
import type { Found, FoundIssue } from '../../src/delivery/found.ts'
import { unknownIn } from '../../src/delivery/identity.ts'
import { type Delivery, formatMarker, parseMarker } from '../../src/delivery/marker.ts'
import { planIncident } from '../../src/delivery/plan-incident.ts'
import { sweptIncidents, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import { type PretendGitHub, pretendGitHub, sweepOnce } from './pretend.ts'
import { AUTHOR, entry, gistOf, obligation, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const call = obligation({ steps: { call: '09:00 security-officer' } })
const rung = obligation({
  steps: { call: '09:00 security-officer', 'rung-1': '09:30 security-officer incident-manager' },
})
const CLOSED = {
  timeline: [
    '09:00 reported by=dana',
    '09:01 assessed by=dana impact=severe urgency=immediate',
    '10:00 resolved',
    '11:00 closed',
  ],
}
const done = obligation({ state: 'met', metAt: time('09:05') })
const undone = obligation({
  state: 'cancelled',
  dueAt: null,
  ending: { by: 'closed', at: time('11:00'), notDone: true },
})

const UNREAD: Found = {
  authors: [AUTHOR],
  issues: [],
  comments: new Map(),
  closedRead: false,
  newestRead: false,
}
const READ: Found = { ...UNREAD, closedRead: true, newestRead: true }

/** The plan of one incident, of which GitHub holds what was found. */
function plan(one: LedgerEntry, now: string, found: Found, more: Partial<SweepInput> = {}) {
  const input = sweep([one], now, { ...more, found })
  const known = existingByIncident(input).get(ID.toLowerCase())
  const swept = sweptIncidents(input)(one, known?.delivered ?? [])
  const unknown = unknownIn(found, (login) => login === AUTHOR)(one.course.reportedAt)
  return planIncident(swept, known, { ...found, unknown })
}

/** What a sweep of `one` left on GitHub, as the next one lists it; with the comments if it reads them. */
function left(github: PretendGitHub, readComments = true): Found {
  const comments = readComments ? new Map(github.comments) : new Map()
  return { ...UNREAD, issues: github.issues, comments }
}

function after(one: LedgerEntry, now: string): PretendGitHub {
  const github = pretendGitHub()
  sweepOnce(github, sweep([one], now))
  github.writes = []
  return github
}

const NOTHING = { needs: [], steps: [], notices: [], receipts: [], cost: 0, warnings: [] }
const actions = (made: ReturnType<typeof plan>) => made.steps.map(({ action }) => action)
const comments = (issue: number) => [{ need: 'comments', issue }]

describe('an incident without an issue', () => {
  it('is looked for among the closed, then among the newest, then in what does not say whose it is', () => {
    const one = entry([call])
    const first = plan(one, '09:02', UNREAD)
    expect(first).toEqual({
      ...NOTHING,
      needs: [{ need: 'closed-issues' }],
      notices: [expect.objectContaining({ key: `v1:${ID}:engage-security-officer#0/call` })],
    })
    expect(plan(one, '09:02', { ...UNREAD, closedRead: true }).needs).toEqual([
      { need: 'newest-issues' },
    ])
    const bare: FoundIssue = {
      number: 5,
      url: 'https://github.com/kwetter/incidents/issues/5',
      title: 'x',
      body: 'Somebody took the text out.',
      state: 'open',
      author: AUTHOR,
      labels: [],
      createdAt: time('09:00'),
      hasComments: true,
    }
    const issues = [bare, { ...bare, number: 6 }]
    expect(plan(one, '09:02', { ...READ, issues }).needs).toEqual([...comments(5), ...comments(6)])
    expect(actions(plan(one, '09:02', { ...READ, issues: [{ ...bare, author: 'x' }] }))).toEqual([
      'create-issue',
      'comment',
    ])
  })

  it('gets one, with its word: four writes in all, for the word is verified and the issue learns of it', () => {
    const made = plan(entry([call]), '09:02', READ)
    expect(made).toEqual({
      ...NOTHING,
      steps: [
        {
          action: 'create-issue',
          incident: ID,
          title: `[P1] ${ID}: Login fails for some`,
          body: expect.stringContaining('**🔵 P1'),
          labels: ['incident-ledger', 'priority:P1', 'kind:security'],
        },
        { action: 'comment', incident: ID, issue: null, body: expect.any(String) },
      ],
      notices: [expect.objectContaining({ mention: ['sam'], step: 'call' })],
      cost: 4,
    })
    const [create, comment] = made.steps
    const marker = { incident: ID, record: 'b10b', content: 'b10b', policy: 'c0ffee' }
    expect(parseMarker(create !== undefined && 'body' in create ? create.body : '')).toEqual({
      ...marker,
      about: 'issue',
      delivered: [],
    })
    expect(parseMarker(comment !== undefined && 'body' in comment ? comment.body : '')).toEqual({
      ...marker,
      about: 'notice',
      delivered: [
        {
          keys: [`v1:${ID}:engage-security-officer#0/call`],
          dueAt: time('09:30'),
          asked: ['sam'],
          reached: 'pending',
        },
      ],
    })
  })

  it('gets one write where nothing is to be said yet, and says what is too old to be said', () => {
    expect(plan(entry([obligation({})]), '09:02', READ)).toMatchObject({
      steps: [{ action: 'create-issue' }],
      notices: [],
      cost: 1,
      warnings: [],
    })
    const old = plan(entry([call]), '2026-12-01T09:00Z', READ)
    expect([actions(old), old.cost]).toEqual([['create-issue'], 1])
    expect(old.warnings).toEqual([expect.stringContaining('has 1 notice that fell due')])
  })

  it('and needs none where it is a drill, over with all done, or over for long', () => {
    expect(plan(entry([call], { declared: 'exercise' }), '09:02', UNREAD)).toEqual(NOTHING)
    expect(plan(entry([done], CLOSED), '11:30', UNREAD)).toEqual(NOTHING)
    expect(plan(entry([undone], CLOSED), '2026-12-01T12:00Z', UNREAD)).toEqual(NOTHING)
  })

  it('and is over with something never done gets one all the same, as news', () => {
    const one = entry([undone], CLOSED)
    expect(plan(one, '11:30', UNREAD).needs).toEqual([{ need: 'closed-issues' }])
    expect(actions(plan(one, '11:30', READ))).toEqual(['create-issue', 'comment'])
  })
})

describe('an incident with its issue', () => {
  it('costs nothing while nothing is new, its comments unread', () => {
    const github = after(entry([call]), '09:01')
    expect(plan(entry([call]), '09:02', left(github, false))).toEqual(NOTHING)
  })

  it('has its comments read before a word, which then is one of three writes', () => {
    const github = after(entry([call]), '09:01')
    const unread = plan(entry([rung]), '09:31', left(github, false))
    expect(unread).toEqual({
      ...NOTHING,
      needs: comments(1),
      notices: [expect.objectContaining({ step: 'rung-1' })],
      cost: 3,
    })
    const read = plan(entry([rung]), '09:31', left(github))
    expect(read).toEqual({
      ...NOTHING,
      steps: [{ action: 'comment', incident: ID, issue: 1, body: expect.any(String) }],
      notices: unread.notices,
      cost: 3,
    })
    expect(
      gistOf(read.steps[0] !== undefined && 'body' in read.steps[0] ? read.steps[0].body : '')
    ).toMatchInlineSnapshot(`"overdue by 1m: engage the security officer @sam @alice"`)
  })

  it('is found among the closed where a person closed it, and stays closed', () => {
    const github = after(entry([call]), '09:01')
    const closed = github.issues.map((issue) => ({ ...issue, state: 'closed' as const }))
    const one = entry([call])
    expect(plan(one, '09:02', { ...left(github, false), issues: closed }).needs).toEqual([
      { need: 'closed-issues' },
    ])
    const found = { ...left(github, false), issues: closed, closedRead: true }
    expect(plan(one, '09:02', found)).toEqual(NOTHING)
  })

  it('has the old word deleted that stands twice, and what is settled noted before anything new is said', () => {
    const one = entry([rung])
    const github = after(entry([call]), '09:01')
    const [first] = github.comments.get(1) ?? []
    if (first === undefined) throw new Error('There is a word.')
    const pending = first.body.replace('[["sam","2026-11-23T09:01:00Z"]]', '"pending"')
    const twins = [
      { ...first, body: pending },
      { ...first, id: 7, body: pending },
      { ...first, id: 8, author: 'mallory' },
    ]
    const found = { ...left(github), comments: new Map([[1, twins]]) }
    const made = plan(one, '09:31', found)
    expect(made.steps).toEqual([
      { action: 'edit-comment', incident: ID, issue: 1, comment: 1, body: first.body },
      { action: 'delete-comment', incident: ID, issue: 1, comment: 7 },
      { action: 'comment', incident: ID, issue: 1, body: expect.any(String) },
    ])
    expect(made.cost).toBe(5)
    const quiet = plan(entry([call]), '09:02', found)
    expect([actions(quiet), quiet.cost]).toEqual([['edit-comment', 'delete-comment'], 2])
  })

  it('says once whom its words did not reach, by the comment that asked for them', () => {
    const one = entry([rung])
    const github = after(entry([call]), '09:01')
    const [first] = github.comments.get(1) ?? []
    if (first === undefined) throw new Error('There is a word.')
    const body = first.body.replace('[["sam","2026-11-23T09:01:00Z"]]', '"pending"')
    const deaf = { ...left(github), comments: new Map([[1, [{ ...first, body, html: '@sam' }]]]) }
    const warning =
      'GitHub did not take @sam for a mention in https://github.com/kwetter/incidents/issues/1#issuecomment-1, so they ' +
      'were not notified. Check the login in the policy; a team can only be mentioned by a token of its organisation.'
    expect(plan(one, '09:02', deaf).warnings).toContain(warning)
    // Settled, it is said no more.
    const settled = first.body.replace('[["sam","2026-11-23T09:01:00Z"]]', '[]')
    const later = { ...deaf, comments: new Map([[1, [{ ...first, body: settled, html: '@sam' }]]]) }
    expect(plan(one, '09:31', later).warnings).not.toContain(warning)
  })

  it('has its comments read where a mention is pending, or the issue stands twice', () => {
    const one = entry([call])
    const github = after(one, '09:01')
    const [issue] = github.issues
    if (issue === undefined) throw new Error('There is an issue.')
    const pending = {
      ...issue,
      body: issue.body.replace(/"reached":\[\[.*?\]\]/, '"reached":"pending"'),
    }
    expect(plan(one, '09:02', { ...left(github, false), issues: [pending] })).toMatchObject({
      needs: comments(1),
      cost: 3,
    })
    const twin = { ...issue, number: 2, url: `${issue.url.slice(0, -1)}2` }
    const both = { ...left(github, false), issues: [issue, twin] }
    expect(plan(one, '09:02', both).needs).toEqual([...comments(1), ...comments(2)])
    const read = { ...both, comments: new Map(github.comments).set(2, []) }
    const marker = parseMarker(twin.body)
    if (marker === null) throw new Error('It has a marker.')
    expect(plan(one, '09:02', read)).toEqual({
      ...NOTHING,
      receipts: [expect.objectContaining({ login: 'sam', role: 'security-officer' })],
      steps: [
        {
          action: 'update-issue',
          incident: ID,
          issue: 2,
          change: {
            body:
              'This issue was opened twice. https://github.com/kwetter/incidents/issues/1 is the one that stands.\n\n' +
              formatMarker({ ...marker, about: 'twin' }),
            state: 'closed',
            stateReason: 'not_planned',
          },
        },
      ],
      cost: 1,
    })
  })
})

describe('what the record is to learn', () => {
  const receipt = {
    incident: ID,
    path: 'incidents/2026/11/SEC-20261123-0900-x.md',
    branch: null,
    role: 'security-officer',
    login: 'sam',
    at: time('09:01'),
    url: 'https://github.com/kwetter/incidents/issues/1#issuecomment-1',
  }

  it('is all that the comments prove, once all of them were read', () => {
    const one = entry([call])
    const github = after(one, '09:01')
    expect(plan(one, '09:02', left(github)).receipts).toEqual([receipt])
    expect(plan(one, '09:02', left(github, false)).receipts).toEqual([])
  })

  it('is what a receiver took beside them', () => {
    const one = entry([call])
    const github = after(one, '09:01')
    const sent = { receiver: 'pager', to: 'sam', step: 'call', at: time('09:00'), ref: 'x1' }
    const delivery: Delivery = {
      keys: [`v1:${ID}:engage-security-officer#0/call`],
      dueAt: null,
      asked: [],
      reached: [],
      sent: [{ ...sent, logins: ['sam'] }],
    }
    const more = { sent: new Map([[ID.toLowerCase(), [delivery]]]) }
    const { url: _, ...base } = receipt
    expect(plan(one, '09:02', left(github, false), more).receipts).toEqual([])
    expect(plan(one, '09:02', left(github), more).receipts).toEqual([
      receipt,
      { ...base, at: time('09:00'), via: 'pager', ref: 'x1' },
    ])
  })

  it('is nothing where the policy wants no receipts', () => {
    const one = entry([call])
    const github = after(one, '09:01')
    const { policyFile } = sweep([one], '09:02')
    const policy = { ...policyFile.policy, receipts: 'off' as const }
    const more = { policyFile: { ...policyFile, policy } }
    expect(plan(one, '09:02', left(github), more).receipts).toEqual([])
  })
})

describe('the issue of an incident that is over', () => {
  const dismissed = entry([], { timeline: ['09:00 reported by=dana', '09:30 dismissed by=alice'] })

  it('is closed after a last look at its comments', () => {
    const github = after(entry([call]), '09:01')
    expect(plan(dismissed, '09:31', left(github, false))).toMatchObject({
      needs: comments(1),
      steps: [],
      cost: 3,
    })
    expect(plan(dismissed, '09:31', left(github))).toMatchObject({
      steps: [
        {
          action: 'update-issue',
          issue: 1,
          change: { state: 'closed', stateReason: 'not_planned' },
        },
      ],
      cost: 1,
    })
  })

  it('is left alone once it is closed, and looked at again for an edit of its closure notice alone', () => {
    const github = after(entry([call]), '09:01')
    sweepOnce(github, sweep([dismissed], '09:31'))
    expect(plan(dismissed, '09:40', { ...left(github), closedRead: true })).toEqual(NOTHING)
    const told = after(entry([call]), '09:01')
    sweepOnce(told, sweep([entry([done, obligation({ target: 'x' })], CLOSED)], '11:01'))
    const open = entry([done, obligation({ target: 'x' })], CLOSED)
    const same = plan(open, '11:02', left(told, false))
    expect(same.needs).toEqual([])
    const blobs = new Map([[open.file.path, 'b10c']])
    expect(plan(open, '11:02', left(told, false), { blobs }).needs).toEqual(comments(1))
    const untold = after(entry([call]), '09:01')
    expect(plan(entry([call]), '09:02', left(untold, false), { blobs }).needs).toEqual([])
  })

  it('stays open while an alert of it does, within the catch-up', () => {
    const one = entry([call])
    const { policyFile } = sweep([one], '09:02')
    const receivers = {
      pager: { type: 'pagerduty', 'key-env': 'LEDGER_KEY', private: false } as const,
    }
    const more = { policyFile: { ...policyFile, policy: { ...policyFile.policy, receivers } } }
    const alert: Delivery = {
      keys: [`v1:${ID}:engage-security-officer#0/call`],
      dueAt: null,
      asked: [],
      reached: [],
      sent: [
        { receiver: 'pager', to: 'sam', step: 'call', at: time('09:00'), ref: null, logins: [] },
      ],
    }
    const github = pretendGitHub()
    const sent = new Map([[ID.toLowerCase(), [alert]]])
    sweepOnce(github, sweep([one], '09:01', { ...more, sent }))
    const change = (now: string, parts: Partial<SweepInput>) => {
      const [step] = plan(dismissed, now, left(github), parts).steps
      return step?.action === 'update-issue' ? step.change.state : step
    }
    expect(change('09:31', more)).toBeUndefined()
    expect(change('2026-11-30T09:31Z', more)).toBe('closed')
    expect(change('09:31', {})).toBe('closed')
  })
})
