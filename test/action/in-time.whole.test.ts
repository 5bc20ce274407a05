import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { ID, ledgerProcess, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { commandsIn, openTeam, type Team } from './support.ts'

const LATE = { now: '2026-11-21T03:43:00Z' }

/** GitHub asks for longer than anybody has. */
// @module-tag whole
function throttle({ stand }: Team): void {
  stand.faults.push({
    kind: 'answer',
    method: 'POST',
    path: /\/comments$/,
    times: 9,
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': '60' },
  })
}

function sweepAlone(team: Team, ...more: readonly string[]) {
  const { stand, folder } = team
  const repo = ['--repo', stand.repository, '--now', LATE.now]
  return ledgerProcess(folder, ['sweep', '--apply', ...repo, ...more], {
    GITHUB_TOKEN: stand.token,
    GITHUB_API_URL: stand.url,
  })
}

describe('a run whose time is up', () => {
  test('of the action ends with exit 3 and says so, and the next one tells it once', async () => {
    const team = await openTeam('time-limit', { [RECORD]: RECORD_TEXT }, { ...LATE, apart: true })
    throttle(team)
    const run = await team.on('schedule', { inputs: { timeout: '5s' } })
    expect(run.code).toBe(3)
    expect(commandsIn(run, 'error').join('\n')).toContain(
      `The time limit was reached before GitHub answered to comment on the tracking issue of ${ID}.`
    )
    team.stand.faults.length = 0
    expect((await team.on('schedule')).code).toBe(0)
    const [issue, ...more] = await team.issues()
    expect(more).toEqual([])
    expect(await team.comments(issue?.number ?? 0)).toHaveLength(1)
  })

  test('of the command ends with exit 3 and says so', async () => {
    const team = await openTeam('time-limit-command', { [RECORD]: RECORD_TEXT }, LATE)
    throttle(team)
    const run = await sweepAlone(team, '--timeout', '8s')
    expect(run.code).toBe(3)
    expect(run.err).toContain('The time limit was reached before GitHub answered to')
    expect(run.err).toContain('The next run finishes what is owed.')
  })
})

test('the command sweeps heads and keeps the overview, as the action does', async () => {
  const team = await openTeam('command-heads', {}, LATE)
  put(team.folder, RECORD, RECORD_TEXT)
  await team.workplace.openPull('login-attack', 'dana', `Record ${ID}`)
  rmSync(join(team.folder, RECORD))
  const run = await sweepAlone(team, '--max-writes', '9')
  expect(run.code).toBe(0)
  const all = await team.stand.as('alice').list<{ title: string }[]>('/issues?state=open')
  expect(all.map(({ title }) => title)).toContain(OVERVIEW_TITLE)
  const [issue] = await team.issues()
  expect(issue?.title).toBe(`[P1] ${ID}: Stolen passwords`)
})

test('a wrong time limit is refused before anything is asked', async () => {
  const team = await openTeam('time-limit-wrong', { [RECORD]: RECORD_TEXT }, LATE)
  const run = await sweepAlone(team, '--timeout', 'soon')
  expect(run.code).toBe(2)
  expect(run.err).toContain('--timeout "soon" is no time limit.')
  expect(team.stand.requests).toEqual([])
})
