import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseMarker } from '../../src/delivery/marker.ts'
import { renderPlanText, sweepJson } from '../../src/delivery/plan-text.ts'
import { previewSweep } from '../../src/github/reconcile.ts'
import { reconcile, openGitHub, type TestGitHub } from '../support/github.ts'
import { gistOf, entry, obligation, sweep, time } from '../delivery/support.ts'
import { zones } from '../support/zones.ts'

const ID = 'SEC-20261123-0900'
const engage = obligation({
  steps: {
    call: '09:00 security-officer',
    'rung-1': '09:30 security-officer incident-manager',
    'rung-2': '10:00 management',
  },
})

const SCREEN = { color: false, width: null, clockface: { zones, timezone: 'UTC' } }
let github: TestGitHub
let clock = '2026-11-23T09:02:00Z'
let count = 0

beforeEach(async () => {
  count += 1
  github = await openGitHub({ name: `reconcile-${count}`, clock: () => clock })
})
afterEach(() => github.stand.close())

function at(now: string, rows = [engage]) {
  clock = `2026-11-23T${now}:00Z`
  return sweep([entry(rows)], now)
}

interface Comment {
  id: number
  body: string
  user: { login: string }
}

async function comments(issue = 1): Promise<Comment[]> {
  return github.stand.as('alice').list<Comment[]>(`/issues/${issue}/comments`)
}

function writes(): string[] {
  return github.stand.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace('/repos/kwetter/incidents', '')}`)
}

/** Two incidents that owe the same. */
const both = (now: string) =>
  sweep([entry([engage]), entry([engage], { id: 'SEC-20261123-0901' })], now)

describe('a sweep against GitHub', () => {
  it('opens the issue, comments, reads the mentions back, and notes them', async () => {
    const outcome = await reconcile(github.repository, at('09:02'))
    expect(outcome.failures).toEqual([])
    expect(outcome.warnings).toEqual([])
    expect(outcome.notices.map(({ key }) => key)).toEqual([
      `v1:${ID}:engage-security-officer#0/call`,
    ])
    expect(writes()).toEqual([
      'POST /labels',
      'POST /labels',
      'POST /labels',
      'POST /issues',
      'POST /issues/1/comments',
      'PATCH /issues/comments/1',
      'PATCH /issues/1',
    ])
    const [comment] = await comments()
    expect(parseMarker(comment?.body ?? '')).toMatchObject({
      about: 'notice',
      record: 'b10b',
      policy: 'c0ffee',
      delivered: [{ asked: ['sam'], reached: [{ login: 'sam', at: time('09:02') }] }],
    })
  })

  it('costs one list request and no write when nothing is new', async () => {
    await reconcile(github.repository, at('09:02'))
    const before = github.stand.requests.length
    const outcome = await reconcile(github.repository, at('09:10'))
    expect(outcome).toEqual({
      steps: [],
      notices: [],
      owed: [],
      warnings: [],
      failures: [],
      waiting: [],
    })
    expect(github.stand.requests.slice(before).map(({ method, path }) => [method, path])).toEqual([
      ['GET', '/repos/kwetter/incidents/issues'],
    ])
  })

  it('says everything owed once when it comes hours late, and nothing more after', async () => {
    await reconcile(github.repository, at('12:30'))
    await reconcile(github.repository, at('12:31'))
    expect((await comments()).map(({ body }) => gistOf(body))).toEqual([
      'overdue by 3h: engage the security officer @sam @alice @mia',
    ])
  })

  it('writes nothing when it only previews', async () => {
    const outcome = await previewSweep(github.repository, at('09:02'))
    expect(outcome.steps.map(({ action }) => action)).toEqual(['create-issue', 'comment'])
    expect(writes()).toEqual([])
  })

  it('says who was not reached, and tells the fallback at once: a login that GitHub does not know', async () => {
    const input = at('09:02')
    const { policy } = input.policyFile
    const contacts = { ...policy.contacts, 'security-officer': { logins: ['sma'], away: [] } }
    const policyFile = { ...input.policyFile, policy: { ...policy, contacts } }
    const { warnings, failures } = await reconcile(github.repository, { ...input, policyFile })
    // The owner was told instead, and the role's own people were not.
    const unheard = {
      sentence:
        `Nobody who is to hear of engage-security-officer of ${ID} was notified: ` +
        'GitHub took none of @sma for a mention.',
    }
    expect(failures).toMatchObject([unheard])
    expect(warnings).toEqual([
      `${ID}, engage-security-officer: somebody was not notified, so the fallback is told: @alice.`,
      expect.stringMatching(/^GitHub did not take @sma for a mention in http/),
    ])
    expect(
      (await comments()).flatMap(({ body }) => parseMarker(body)?.delivered ?? [])
    ).toMatchObject([
      { keys: [`v1:${ID}:engage-security-officer#0/call`], asked: ['sma'], reached: [] },
      {
        keys: [`v1:${ID}:engage-security-officer#0/call+fallback`],
        asked: ['alice'],
        reached: [{ login: 'alice', at: time('09:02') }],
      },
    ])
    // It is tried once; the next run has nothing to add.
    const before = writes().length
    expect(await reconcile(github.repository, { ...input, policyFile })).toMatchObject({
      steps: [],
      notices: [],
      warnings: [],
      failures: [unheard],
    })
    expect(writes()).toHaveLength(before)
    // The next rung would only name people called in vain, so it names the fallback's own.
    const later = { ...at('09:31'), policyFile }
    const { notices } = await reconcile(github.repository, later)
    expect(notices.map(({ step, mention }) => [step, mention])).toEqual([
      ['rung-1', ['sma', 'alice', 'mia']],
    ])
  })

  it('could not deliver where nobody was reached, not even the fallback', async () => {
    const input = at('09:02')
    const { policy } = input.policyFile
    const contacts = {
      'security-officer': { logins: ['sma'], fallback: 'incident-manager', away: [] },
      'incident-manager': { logins: ['alcie'], away: [] },
    }
    const policyFile = { ...input.policyFile, policy: { ...policy, contacts } }
    const { failures } = await reconcile(github.repository, { ...input, policyFile })
    expect(failures).toMatchObject([
      {
        sentence:
          `Nobody who is to hear of engage-security-officer of ${ID} was notified: ` +
          'GitHub took none of @sma, @alcie for a mention.',
        fatal: false,
      },
    ])
    expect(await comments()).toHaveLength(2)
  })

  it('stops at once where the token writes as somebody else, and opens no second issue', async () => {
    const input = { ...at('09:02'), author: 'our-bot' }
    const remedy =
      "Where your token writes as github-actions[bot], pass author github-actions[bot] (--author, the action's " +
      'input author); else take the label off what is not ours.'
    expect((await reconcile(github.repository, input)).failures).toMatchObject([
      {
        sentence:
          'The token writes as github-actions[bot], while the author was said to be our-bot; the sweep stopped there.',
        remedy,
      },
      { sentence: expect.stringContaining(`something overdue: ${ID}`) },
    ])
    const before = writes()
    const { failures, notices } = await reconcile(github.repository, input)
    expect(failures).toMatchObject([
      {
        sentence:
          `${github.stand.url}/kwetter/incidents/issues/1 looks like the tracking issue of ${ID}, but ` +
          'github-actions[bot] opened it, not our-bot; nothing was sent for that incident.',
        remedy,
      },
    ])
    expect(notices).toEqual([])
    expect(writes()).toEqual(before)
    expect(await comments()).toEqual([])
  })
})

describe('what GitHub refuses', () => {
  it.each([
    [
      403,
      { message: 'Resource not accessible by integration' },
      { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      /permissions: \{ issues: write \}/,
    ],
    [410, { message: 'Issues has been disabled in this repository.' }, {}, /Switch issues on/],
    [401, { message: 'Bad credentials' }, {}, /The token is wrong/],
  ])('is a sentence with its remedy: %i', async (status, body, headers, remedy) => {
    github.stand.faults.push({ kind: 'answer', method: 'POST', status, body, headers, times: 9 })
    const { failures, notices } = await reconcile(github.repository, at('09:02'))
    expect(failures[0]).toMatchObject({ status })
    // What stops the whole sweep leaves the others unsaid, and says of whom.
    expect(
      failures.slice(1).map(({ sentence }) => sentence.includes(`something overdue: ${ID}`))
    ).toEqual(failures[0]?.fatal === true ? [true] : [])
    expect(failures[0]?.sentence).toContain(`(${status}: ${body.message})`)
    expect(failures[0]?.remedy).toMatch(remedy)
    expect(notices).toEqual([])
  })

  it('is the same where nothing can be read: 404', async () => {
    github.stand.faults.push({ kind: 'answer', status: 404, body: { message: 'Not Found' } })
    const { failures } = await reconcile(github.repository, at('09:02'))
    expect(failures).toMatchObject([
      { status: 404, remedy: expect.stringContaining("Check the repository's name") },
    ])
  })

  it('ends its own incident only, where another could go well: 422', async () => {
    github.stand.faults.push({
      kind: 'answer',
      method: 'POST',
      path: /\/issues$/,
      status: 422,
      body: { message: 'Validation Failed' },
    })
    const other = entry([engage], { id: 'SEC-20261123-0901' })
    const input = sweep([entry([engage]), other], '09:02')
    const { failures, notices } = await reconcile(github.repository, input)
    expect(failures).toMatchObject([
      {
        sentence: `GitHub refused to open the tracking issue of ${ID} (422: Validation Failed).`,
        fatal: false,
      },
    ])
    expect(notices.map(({ incident }) => incident)).toEqual(['SEC-20261123-0901'])
  })

  it.each([
    ['the comment is refused', 'POST', /\/issues\/1\/comments$/, 403],
    ['the issue is gone', 'POST', /\/issues\/1\/comments$/, 410],
    ['its comments cannot be read', 'GET', /\/issues\/1\/comments$/, 404],
    ['its comments break off', 'GET', /\/issues\/1\/comments$/, 500],
  ])('keeps no other incident from being told: %s', async (_, method, path, status) => {
    await reconcile(github.repository, both('09:02'))
    const body = { message: 'Gone' }
    github.stand.faults.push({ kind: 'answer', method, path, status, body, times: 9 })
    const { failures, notices } = await reconcile(github.repository, both('09:31'))
    expect(failures).toMatchObject([{ status }])
    expect(notices.map(({ incident }) => incident)).toEqual(['SEC-20261123-0901'])
    github.stand.faults.length = 0
    expect((await reconcile(github.repository, both('09:32'))).notices).toHaveLength(1)
  })

  it('keeps nobody from being told where it is the labels', async () => {
    const body = { message: 'Resource not accessible by integration' }
    const fault = { kind: 'answer', method: 'POST', path: /\/labels$/, status: 403, body } as const
    github.stand.faults.push({ ...fault, times: 9 })
    const { notices, failures, warnings } = await reconcile(github.repository, at('09:02'))
    expect(failures).toEqual([])
    expect(notices).toHaveLength(1)
    expect(warnings[0]).toContain('refused to make the labels')
  })

  it('could not deliver where only the owner heard of a role whose logins GitHub does not know', async () => {
    const input = at('09:02')
    const { policy } = input.policyFile
    const contacts = {
      'security-officer': { logins: ['sma'], fallback: 'management', away: [] },
      management: { logins: ['mai'], away: [] },
      'incident-manager': { logins: ['alice'], away: [] },
    }
    const policyFile = { ...input.policyFile, policy: { ...policy, contacts } }
    const first = await reconcile(github.repository, { ...input, policyFile })
    expect(first.failures).toMatchObject([{ sentence: expect.stringContaining('Nobody who') }])
    const again = await reconcile(github.repository, { ...at('09:03'), policyFile })
    expect(again.failures).toMatchObject([{ sentence: expect.stringContaining('Nobody who') }])
  })

  it('delivered where the owner heard of a role that has no login by design', async () => {
    const input = at('09:02')
    const { policy } = input.policyFile
    const contacts = {
      'security-officer': { logins: [], phone: '+31 20 555 0100', away: [] },
      'incident-manager': { logins: ['alice'], away: [] },
    }
    const policyFile = { ...input.policyFile, policy: { ...policy, contacts } }
    expect((await reconcile(github.repository, { ...input, policyFile })).failures).toEqual([])
  })

  it('is told when the network is down, and the next run finishes', async () => {
    github.stand.faults.push({ kind: 'drop', times: 99 })
    const outcome = await reconcile(github.repository, at('09:02'))
    const { failures, owed, notices } = outcome
    expect(failures).toMatchObject([{ status: null }])
    expect(failures[0]?.remedy).toContain('Check the network')
    expect([notices, owed.map(({ mention }) => mention)]).toEqual([[], [['sam']]])
    const result = { now: time('09:02'), applied: true, ...outcome }
    expect(renderPlanText(result, SCREEN)).toMatch(
      /: nothing was written; 1 notice still owed, by what is known\.[^]*not told yet, call to act: [^]*to @sam/
    )
    expect(sweepJson(result).notices).toMatchObject([{ mention: ['sam'] }])
    github.stand.faults.length = 0
    expect((await reconcile(github.repository, at('09:03'))).failures).toEqual([])
    expect(await comments()).toHaveLength(1)
  })

  it('is waited for, where GitHub says so', async () => {
    github.stand.faults.push({
      kind: 'answer',
      method: 'POST',
      path: /\/issues$/,
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': '7' },
    })
    expect((await reconcile(github.repository, at('09:02'))).failures).toEqual([])
    expect(github.said).toEqual([
      'GitHub refused POST /repos/{owner}/{repo}/issues for now: it asks for fewer requests. Trying again in 7 s.',
    ])
  })
})

describe('an answer that is lost after the write', () => {
  it.each([
    ['the issue', /\/issues$/],
    ['the comment', /\/comments$/],
  ])('makes no second one: %s', async (_, path) => {
    github.stand.faults.push({ kind: 'lose-answer', method: 'POST', path })
    expect((await reconcile(github.repository, at('09:02'))).failures).toHaveLength(1)
    expect((await reconcile(github.repository, at('09:03'))).failures).toEqual([])
    const issues = await github.stand.as('alice').list<unknown[]>('/issues?state=all')
    expect(issues).toHaveLength(1)
    expect(await comments()).toHaveLength(1)
  })

  it('leaves a mention pending, and the next run verifies it', async () => {
    github.stand.faults.push({ kind: 'lose-answer', method: 'POST', path: /\/comments$/ })
    await reconcile(github.repository, at('09:02'))
    expect(parseMarker((await comments())[0]?.body ?? '')?.delivered[0]?.reached).toBe('pending')
    await reconcile(github.repository, at('09:03'))
    expect(parseMarker((await comments())[0]?.body ?? '')?.delivered[0]?.reached).toEqual([
      { login: 'sam', at: time('09:02') },
    ])
  })
})
