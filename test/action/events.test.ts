import { describe, expect, test } from 'vitest'
import { ID, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import {
  commandsIn,
  openTeam,
  runAlone,
  peopleIn,
  refuseWrites,
  teamPolicy,
  writesOf,
} from './support.ts'

const BRANCH = 'refs/heads/login-attack'
const LATE = { now: '2026-11-21T03:43:00Z' }

describe('what is merged', () => {
  test('is checked and swept on a push to the default branch', async () => {
    const team = await openTeam('push', { [RECORD]: RECORD_TEXT })
    const run = await team.on('push', {
      payload: { ref: 'refs/heads/main', before: '0', after: '1' },
    })
    expect(run.code).toBe(0)
    expect(run.summary).toMatch(
      /^### 2 files checked, nothing to report\n\n### Sweep\n\n\d+ notices?, /
    )
    expect((await team.issues()).map(({ title }) => title)).toEqual([
      `[P1] ${ID}: Stolen passwords`,
    ])
    expect(run.outputs).toMatchObject({ errors: '0', open: '1', overdue: '0', reviews: '[]' })
    const before = team.stand.requests.length
    expect((await team.on('push')).code).toBe(0)
    expect(writesOf(team, before)).toEqual([])
  })

  test('is swept by the schedule, which says once who is late, whatever branch is the default', async () => {
    const team = await openTeam('schedule', { [RECORD]: RECORD_TEXT }, LATE)
    const run = await team.on('schedule', {
      ref: 'refs/heads/main',
      payload: { schedule: '*/10 * * * *', repository: undefined },
    })
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({ open: '1', overdue: '4' })
    expect(run.outputs).not.toHaveProperty('errors')
    const [issue] = await team.issues()
    const [notice, ...more] = await team.comments(issue?.number ?? 0)
    expect(more).toEqual([])
    // Management too: the assessment is a quarter of an hour late.
    expect(peopleIn(notice ?? '')).toEqual(['@alice', '@mia', '@sam'])
  })

  test('that cannot be read is a warning of a sweep, for nobody watches it', async () => {
    const team = await openTeam('unread', { [RECORD]: RECORD_TEXT, 'incidents/broken.md': 'x' })
    const run = await team.on('schedule')
    expect(run.code).toBe(0)
    expect(commandsIn(run, 'warning')).toEqual([
      expect.stringContaining(
        'No deadline is watched in a record that cannot be read: incidents/broken.md.'
      ),
    ])
    expect(await team.issues()).toHaveLength(1)
  })

  test('in a public place is a finding where its marking says otherwise', async () => {
    const marked = RECORD_TEXT.replace('timeline:', 'tlp: red\ntimeline:')
    const team = await openTeam('public', { [RECORD]: marked })
    const hidden = await team.on('push')
    expect(hidden.out).not.toContain('tlp-public')
    const repository = { private: false, visibility: 'public' }
    const run = await team.on('push', { repository, inputs: { mode: 'check' } })
    expect(run.out).toContain(`::warning file=${ID},line=10,col=6,title=tlp-public::`)
    const inside = { private: true, visibility: 'internal' }
    expect(
      (await team.on('push', { repository: inside, inputs: { mode: 'check' } })).out
    ).toContain('tlp-public')
  })
})

describe('what is not merged yet', () => {
  test.each([
    ['a push to another branch', 'push', BRANCH],
    ['a tag', 'push', 'refs/tags/v1'],
    ['a merge queue', 'merge_group', 'refs/heads/gh-readonly-queue/main/pr-7'],
    ['a dispatch on a branch', 'workflow_dispatch', BRANCH],
  ])('%s is checked, and pages nobody', async (_, event, ref) => {
    const steered = teamPolicy().replaceAll('[alice]', '[mallory]')
    const team = await openTeam('branch', { [RECORD]: RECORD_TEXT }, { ...LATE, policy: steered })
    const run = await team.on(event, { ref })
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({ errors: '0' })
    expect(run.outputs).not.toHaveProperty('notices')
    expect(writesOf(team)).toEqual([])
  })
})

describe('a dispatch does as asked', () => {
  test.each([
    ['auto', ['delivered', 'notices', 'open', 'overdue', 'reviews'], 1],
    ['check', ['errors', 'findings', 'warnings'], 0],
    ['sweep', ['delivered', 'notices', 'open', 'overdue'], 1],
    ['review', ['reviews'], 0],
  ])('in mode %s', async (mode, outputs, issues) => {
    const team = await openTeam(`dispatch-${mode}`, { [RECORD]: RECORD_TEXT })
    const run = await team.on('workflow_dispatch', { payload: { inputs: {} }, inputs: { mode } })
    expect(run.code).toBe(0)
    expect(Object.keys(run.outputs).toSorted()).toEqual(outputs)
    expect(await team.issues()).toHaveLength(issues)
  })

  test('with apply: false it only prints the plan, and needs no token for it', async () => {
    const team = await openTeam('plan', { [RECORD]: RECORD_TEXT }, LATE)
    for (const token of [team.stand.token, '']) {
      const inputs = { apply: 'false', mode: 'sweep', 'github-token': token }
      const run = await team.on('workflow_dispatch', { inputs })
      expect(run.code).toBe(0)
      expect(run.out).toContain('nothing is sent without --apply')
      expect(run.outputs).toMatchObject({ overdue: '4', delivered: '0' })
      expect(JSON.parse(run.outputs['notices'] ?? '')).not.toEqual([])
    }
    expect(writesOf(team)).toEqual([])
  })
})

describe('what goes wrong ends in one sentence with its remedy', () => {
  test('an escalation that cannot be delivered fails the run with 3, and the check’s word stays', async () => {
    const team = await openTeam('undelivered', { [RECORD]: RECORD_TEXT }, LATE)
    refuseWrites(team)
    const run = await team.on('push')
    expect(run.code).toBe(3)
    expect(commandsIn(run, 'error')).toEqual([
      expect.stringMatching(/GitHub refused to .* \(403: .*permissions: \{ issues: write \}/),
      expect.stringContaining('GitHub refused to open the tracking issue of the overview (403'),
    ])
    expect(run.outputs).toMatchObject({ errors: '0', overdue: '4', delivered: '0' })
    expect(run.summary).toContain('1 warning in 2 files')
  })

  test('a comment that is lost after the issue was made is said again by the next run, once', async () => {
    const team = await openTeam('half', { [RECORD]: RECORD_TEXT }, LATE)
    refuseWrites(team, /\/comments$/)
    expect((await team.on('schedule')).code).toBe(3)
    team.stand.faults.length = 0
    expect((await team.on('schedule')).code).toBe(0)
    const issues = await team.issues()
    expect(issues).toHaveLength(1)
    expect(await team.comments(issues[0]?.number ?? 0)).toHaveLength(1)
  })

  test('without a token the check is done, and the sweep says what it needs', async () => {
    const team = await openTeam('no-token', { [RECORD]: RECORD_TEXT })
    const run = await team.on('push', { inputs: { 'github-token': '' } })
    expect(run.code).toBe(3)
    expect(commandsIn(run, 'error')).toEqual([
      expect.stringContaining('A sweep needs a token. Leave `github-token` at its default'),
    ])
    expect(run.outputs).toMatchObject({ errors: '0' })
    expect(run.out).not.toMatch(/^\s+at /m)
  })

  test.each([
    ['inputs that are not valid', { mode: 'swep', apply: 'yes' }, 'mode takes one of auto, check'],
    ['a moment that is none', { now: 'tomorrow' }, 'now takes an instant with an offset'],
    [
      'a folder that is missing',
      { dir: 'nowhere' },
      'The folder of records, nowhere, does not exist.',
    ],
    ['a policy that is missing', { policy: 'sla.yml' }, 'There is no policy at sla.yml.'],
  ])('%s', async (_, inputs, sentence) => {
    const team = await openTeam('inputs', { [RECORD]: RECORD_TEXT })
    const run = await team.on('push', { inputs })
    expect(run.code).toBe(2)
    expect(commandsIn(run, 'error')).toEqual([expect.stringContaining(sentence)])
    expect(run.out + run.err).not.toMatch(/^\s+at |fault of the action/m)
    expect(writesOf(team)).toEqual([])
  })

  test('a payload that is none of GitHub’s', async () => {
    const team = await openTeam('payload', { [RECORD]: RECORD_TEXT })
    const wrong = await team.on('pull_request', { payload: { pull_request: { number: 'one' } } })
    expect(wrong.code).toBe(2)
    expect(commandsIn(wrong, 'error')).toEqual([expect.stringContaining('not what GitHub sends')])
  })

  test('a shell that is no runner', () => {
    const { code, out, err } = runAlone({ GITHUB_REPOSITORY: '' })
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(out).toMatch(/^::error::This does not look like a run of GitHub Actions: .+\n$/)
  })

  test('a policy that cannot be used fails the run with 2, annotates its line, and silences nobody', async () => {
    const team = await openTeam('policy', { [RECORD]: RECORD_TEXT })
    put(team.folder, 'incidents/policy.yml', 'version: [1\n')
    const run = await team.on('push')
    expect(run.code).toBe(2)
    expect(run.out).toContain('::error file=incidents/policy.yml,line=')
    expect(await team.issues()).toHaveLength(1)
  })
})
