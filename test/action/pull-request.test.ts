import { describe, expect, test } from 'vitest'
import { ID, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import {
  commandsIn,
  fromFork,
  openTeam,
  peopleIn,
  refuseWrites,
  teamPolicy,
  type Team,
  writesOf,
} from './support.ts'

const WARNED = RECORD_TEXT.replace('priority: P1', 'priority: P2')
const BROKEN = RECORD_TEXT.replace('kind: security', 'kinds: security')

async function pullWith(team: Team, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) put(team.folder, path, text)
  return team.workplace.openPull('login-attack', 'dana', `Record ${ID}`)
}

describe('a pull request of the same repository', () => {
  test('is annotated, summed up, commented on, and the incident manager hears at once', async () => {
    const team = await openTeam('opened')
    const pull = await pullWith(team, { [RECORD]: WARNED })
    const run = await team.onPull(pull)
    expect(run.code).toBe(0)
    expect(run.out).toContain(`::warning file=${RECORD},line=7,col=11,title=summary-fields::`)
    expect(run.summary).toContain(`### P1 [\`${ID}\`](`)
    expect(run.summary).toContain('1 warning in 1 file')
    const [sticky, ...others] = await team.comments(pull.number)
    expect(others).toEqual([])
    expect(sticky).toContain(`### P1 [\`${ID}\`](`)
    expect(peopleIn(sticky ?? '')).toEqual([])
    const [issue] = await team.issues()
    expect(issue?.title).toBe(`[P1] ${ID}: Stolen passwords`)
    const [call] = await team.comments(issue?.number ?? 0)
    expect(peopleIn(call ?? '')).toEqual(['@alice', '@sam'])
    expect(run.outputs).toMatchObject({ errors: '0', warnings: '1', open: '1', overdue: '0' })
    expect(JSON.parse(run.outputs['findings'] ?? '').summary.warnings).toBe(1)
    expect(JSON.parse(run.outputs['notices'] ?? '')[0]).toMatchObject({ incident: ID })
    expect(Number(run.outputs['delivered'])).toBe(JSON.parse(run.outputs['notices'] ?? '').length)
  })

  test('that is pushed to again keeps one comment, edited, and tells nobody twice', async () => {
    const team = await openTeam('synchronize')
    const pull = await pullWith(team, { [RECORD]: WARNED })
    await team.onPull(pull)
    // The receipt of the first run moved the head, and the comment shows it.
    await team.onPull(pull, 'synchronize')
    const before = team.stand.requests.length
    await team.onPull(pull, 'synchronize')
    expect(writesOf(team, before)).toEqual([])
    put(team.folder, RECORD, BROKEN)
    await team.workplace.publish('login-attack', 'dana', 'Slip')
    const run = await team.onPull(pull, 'synchronize')
    expect(run.code).toBe(1)
    expect(commandsIn(run, 'error').length).toBeGreaterThan(0)
    const comments = await team.comments(pull.number)
    expect(comments).toHaveLength(1)
    expect(comments[0]).toContain('error')
    const [issue] = await team.issues()
    expect(await team.comments(issue?.number ?? 0)).toHaveLength(1)
  })

  test('that is about something else gets no comment', async () => {
    const team = await openTeam('unrelated', { [RECORD]: RECORD_TEXT })
    const pull = await pullWith(team, { 'src/app.js': '1\n' })
    const run = await team.onPull(pull)
    expect(run.code).toBe(0)
    expect(writesOf(team)).toEqual([])
  })

  test('is not commented on where comment is false', async () => {
    const team = await openTeam('no-comment')
    const pull = await pullWith(team, { [RECORD]: RECORD_TEXT })
    const run = await team.onPull(pull, 'opened', { inputs: { comment: 'false' } })
    expect(run.code).toBe(0)
    expect(await team.comments(pull.number)).toEqual([])
    expect(run.summary).toContain('1 file checked, nothing to report')
    expect(await team.issues()).toHaveLength(1)
  })

  test('whose folder is typed with a dot and a slash is the same pull request', async () => {
    const team = await openTeam('typed')
    const pull = await pullWith(team, { [RECORD]: RECORD_TEXT })
    await team.onPull(pull, 'opened', { inputs: { dir: './incidents/' } })
    expect(await team.issues()).toHaveLength(1)
    expect(await team.comments(pull.number)).toHaveLength(1)
  })

  test('that is reviewed or closed goes by the base as well', async () => {
    const team = await openTeam('reviewed')
    const steered = teamPolicy().replaceAll('[alice]', '[mallory]')
    const pull = await pullWith(team, { [RECORD]: RECORD_TEXT, 'incidents/policy.yml': steered })
    const closed = await team.onPull(pull, 'closed')
    expect({ code: closed.code, writes: writesOf(team) }).toEqual({ code: 0, writes: [] })
    const payload = { action: 'submitted', pull_request: pull, review: { state: 'approved' } }
    const ref = `refs/pull/${pull.number}/merge`
    await team.on('pull_request_review', { ref, payload })
    const bodies = await Promise.all(
      (await team.issues()).map(({ number }) => team.comments(number))
    )
    expect(peopleIn(bodies.flat().join('\n'))).toEqual(['@alice', '@sam'])
  })
})

describe('a pull request whose token can only read', () => {
  test.each([
    ['from a fork', fromFork, 'mallory'],
    ['by Dependabot', <Pull>(pull: Pull) => pull, 'dependabot[bot]'],
  ])('%s is checked and summed up, with one warning, and never swept', async (_, as, actor) => {
    for (const [text, code] of [
      [RECORD_TEXT, 0],
      [BROKEN, 1],
    ] as const) {
      const team = await openTeam(`read-only-${code}`)
      const pull = await pullWith(team, { [RECORD]: text })
      refuseWrites(team)
      const run = await team.onPull(as(pull), 'opened', { actor })
      expect(run.code).toBe(code)
      expect(commandsIn(run, 'error').length > 0).toBe(code === 1)
      expect(run.summary).toContain(code === 1 ? 'errors in 1 file' : 'nothing to report')
      const [warning, ...more] = commandsIn(run, 'warning')
      expect(more).toEqual([])
      expect(warning).toContain('permissions: { pull-requests: write }')
      expect(writesOf(team)).toEqual([`POST /issues/${pull.number}/comments`])
      expect(run.outputs).not.toHaveProperty('notices')
    }
  })
})

describe('a pull request that changes the policy', () => {
  const steered = teamPolicy()
    .replaceAll('[alice]', '[mallory]')
    .replace(/^organization: .*$/m, '$&\nsteered: true')

  test('cannot steer: the base says who is called, and the head’s own faults are found', async () => {
    const team = await openTeam('steer')
    const pull = await pullWith(team, { [RECORD]: RECORD_TEXT, 'incidents/policy.yml': steered })
    const run = await team.onPull(pull)
    expect(run.code).toBe(1)
    expect(run.out).toMatch(
      /::error file=incidents\/policy\.yml,line=\d+,col=1,title=unknown-key::/
    )
    const [issue] = await team.issues()
    const said = [issue?.body ?? '', ...(await team.comments(issue?.number ?? 0))].join('\n')
    expect(said).not.toContain('mallory')
    expect(peopleIn(said)).toEqual(['@alice', '@sam'])
    expect((await team.comments(pull.number)).join('\n')).not.toContain('mallory')
  })

  test('and is the first to bring one tells nobody, and says why', async () => {
    const team = await openTeam('first', {}, { policy: '' })
    const policy = teamPolicy().replaceAll('[alice]', '[mallory]')
    await team.stand.as('dana').send('DELETE', '/contents/incidents/policy.yml', {
      message: 'Begin',
      branch: 'main',
      sha: (
        await team.stand.as('dana').send<{ sha: string }>('GET', '/contents/incidents/policy.yml')
      ).sha,
    })
    const pull = await pullWith(team, { [RECORD]: RECORD_TEXT, 'incidents/policy.yml': policy })
    const main = await team.stand
      .as('dana')
      .send<{ object: { sha: string } }>('GET', '/git/ref/heads/main')
    const run = await team.onPull({ ...pull, base: { ...pull.base, sha: main.object.sha } })
    expect(run.code).toBe(0)
    expect(commandsIn(run, 'warning')).toEqual([
      expect.stringContaining('The base branch has no policy yet. Merge a policy first'),
    ])
    expect(await team.issues()).toEqual([])
    expect((await team.comments(pull.number)).join('\n')).toContain(`P1 [\`${ID}\`](`)
  })

  test('and mends a broken one is green', async () => {
    const team = await openTeam('mend', {}, { policy: 'version: [1\n' })
    const pull = await pullWith(team, {
      [RECORD]: RECORD_TEXT,
      'incidents/policy.yml': teamPolicy(),
    })
    const run = await team.onPull(pull)
    expect(run.code).toBe(0)
    expect(commandsIn(run, 'warning')).toEqual([
      expect.stringContaining('On the base branch: The policy cannot be used'),
    ])
    expect(await team.issues()).toEqual([])
  })

  test('and breaks it is red, with the records still judged by the base', async () => {
    const team = await openTeam('break')
    const pull = await pullWith(team, { [RECORD]: WARNED, 'incidents/policy.yml': 'version: [1\n' })
    const run = await team.onPull(pull)
    expect(run.code).toBe(1)
    expect(run.out).toContain('::error file=incidents/policy.yml,')
    expect(run.out).toContain(`::warning file=${RECORD},`)
    expect((await team.comments(pull.number))[0]).toContain(`### P1 [\`${ID}\`](`)
    expect(await team.issues()).toHaveLength(1)
  })
})
