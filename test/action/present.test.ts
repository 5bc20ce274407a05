import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { ID, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { openTeam, peopleIn, type Team, teamPolicy, writesOf } from './support.ts'

/** The commit that main stands at on GitHub. */
async function mainOf({ stand }: Team): Promise<string> {
  const ref = await stand
    .as('alice')
    .send<{ object: { sha: string } }>('GET', '/git/ref/heads/main')
  return ref.object.sha
}

/** The work tree as an earlier commit had it, as a run holds it that is started again. */
function checkOut({ folder }: Team, revision: string): void {
  execFileSync('git', ['checkout', '--quiet', revision], { cwd: folder })
}

const MUCH_LATER = '2026-11-21T09:30:00Z'
const DISMISSED = RECORD_TEXT.replace(
  /^---\n\n## Summary/m,
  '  - { at: 2026-11-21T03:30:00Z, event: dismissed, by: alice, reason: A drill }\n---\n\n## Summary'
).replace('status: assessed', 'status: dismissed')

describe('a run of a commit that is not the present head', () => {
  test('reopens nothing, mentions nobody and notes no receipt of what was dismissed since', async () => {
    const team = await openTeam('rerun', { [RECORD]: RECORD_TEXT })
    const old = await mainOf(team)
    await team.on('push', { commit: old })
    expect(DISMISSED).toContain('event: dismissed')
    put(team.folder, RECORD, DISMISSED)
    await team.workplace.publish('main', 'alice', 'Dismiss')
    await team.on('push', { commit: await mainOf(team), inputs: { now: '2026-11-21T03:31:00Z' } })
    const [issue] = await team.issues()
    const said = await team.comments(issue?.number ?? 0)
    expect(issue?.state).toBe('closed')
    checkOut(team, 'HEAD~1')
    const before = team.stand.requests.length
    const again = await team.on('push', { commit: old, inputs: { now: MUCH_LATER } })
    expect(again.code).toBe(0)
    expect(again.summary).toContain(`This run is of ${old.slice(0, 12)}, and main stands at`)
    expect(writesOf(team, before).filter((write) => !write.includes('PATCH /issues/2'))).toEqual([])
    expect((await team.issues())[0]?.state).toBe('closed')
    expect(await team.comments(issue?.number ?? 0)).toEqual(said)
  })

  test('tells of what came in between, while it waited', async () => {
    const team = await openTeam('queued')
    const old = await mainOf(team)
    put(team.folder, RECORD, RECORD_TEXT)
    await team.workplace.publish('main', 'dana', 'Report')
    checkOut(team, 'HEAD~1')
    const run = await team.on('schedule', { commit: old, inputs: { now: '2026-11-21T03:43:00Z' } })
    expect(run.code).toBe(0)
    const [issue] = await team.issues()
    expect(issue?.title).toContain(ID)
    expect(peopleIn((await team.comments(issue?.number ?? 0)).join('\n'))).toContain('@sam')
  })

  test('cannot deliver where GitHub does not say what the present head holds', async () => {
    const team = await openTeam('no-trees', { [RECORD]: RECORD_TEXT })
    const trees = /\/git\/trees\//
    team.stand.faults.push({ kind: 'answer', path: trees, status: 404, body: { message: 'No' } })
    expect((await team.on('push', { commit: 'a'.repeat(40) })).code).toBe(3)
  })

  test('costs nothing but the question where it is', async () => {
    const team = await openTeam('present', { [RECORD]: RECORD_TEXT })
    const before = team.stand.requests.length
    const run = await team.on('schedule', { commit: await mainOf(team) })
    expect(run.code).toBe(0)
    const asked = team.stand.requests.slice(before).map(({ path }) => path)
    expect(asked.filter((path) => path.includes('/git/trees/'))).toEqual([])
  })

  test('of a pull request that was closed tells nobody of its records', async () => {
    const team = await openTeam('closed')
    put(team.folder, RECORD, RECORD_TEXT)
    const pull = await team.workplace.openPull('report', 'dana', 'Report')
    await team.stand.as('dana').send('PATCH', `/pulls/${pull.number}`, { state: 'closed' })
    const run = await team.onPull(pull)
    expect(run.summary).toContain(`Pull request #${pull.number} is closed by now`)
    expect(await team.issues()).toEqual([])
  })
})

describe('a policy with errors', () => {
  const broken = teamPolicy().replace('calendar: office', 'calendar: ofice')

  test('is not in force: the sweep goes on by the last one without, says so once, and ends with 2', async () => {
    const team = await openTeam('faulty', { [RECORD]: RECORD_TEXT })
    put(team.folder, 'incidents/policy.yml', broken)
    await team.workplace.publish('main', 'dana', 'Break the policy')
    const late = { inputs: { now: '2026-11-21T03:43:00Z' } }
    const run = await team.on('schedule', late)
    expect(run.code).toBe(2)
    expect(run.out).toContain('The policy has no calendar "ofice".')
    const [issue] = await team.issues()
    expect(peopleIn((await team.comments(issue?.number ?? 0)).join('\n'))).toContain('@sam')
    await team.on('schedule', late)
    const all = await team.stand
      .as('alice')
      .list<{ number: number; title: string; body: string }[]>('/issues?state=all&per_page=100')
    const overview = all.find(({ title }) => title.includes('overview'))
    expect(overview?.body).toContain('has errors, and is not in force')
    const words = await team.comments(overview?.number ?? 0)
    expect(words).toHaveLength(1)
    expect(peopleIn(words[0] ?? '')).toEqual(['@alice'])
  })

  test('on the base branch is said on the pull request, of whose records nobody is told', async () => {
    const team = await openTeam('faulty-base', {}, { policy: broken })
    put(team.folder, RECORD, RECORD_TEXT)
    const pull = await team.workplace.openPull('report', 'dana', 'Report')
    const run = await team.onPull(pull)
    expect(run.code).toBe(2)
    expect(await team.issues()).toEqual([])
    const [comment = ''] = await team.comments(pull.number)
    expect(comment).toContain('**Nobody is told of what is owed here.**')
    expect(comment).toContain('The policy has no calendar "ofice".')
  })

  test('of which no history has a better one ends the run with its finding', async () => {
    const team = await openTeam('faulty-ever', { [RECORD]: RECORD_TEXT }, { policy: broken })
    const run = await team.on('schedule')
    expect(run.code).toBe(2)
    expect(run.out).toContain('The policy has no calendar "ofice".')
    expect(await team.issues()).toEqual([])
  })
})
