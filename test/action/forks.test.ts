import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ID, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { commandsIn, fromFork, openTeam, teamPolicy, writesOf, type Team } from './support.ts'

const WARNED = RECORD_TEXT.replace('priority: P1', 'priority: P2')

async function pullWith(team: Team, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) put(team.folder, path, text)
  const pull = await team.workplace.openPull('from-afar', 'mallory', 'x')
  // Nothing is checked out: the work tree of such a run is empty.
  rmSync(team.folder, { recursive: true })
  put(team.folder, 'empty', '')
  return fromFork(pull)
}

const target = async (team: Team, pull: Awaited<ReturnType<typeof pullWith>>) =>
  team.on('pull_request_target', {
    ref: 'refs/heads/main',
    actor: 'mallory',
    payload: { action: 'opened', number: pull.number, pull_request: pull },
  })

describe('pull_request_target without a checkout', () => {
  test('reads the head as data, and comments on a fork’s pull request', async () => {
    const team = await openTeam('target')
    const pull = await pullWith(team, { [RECORD]: WARNED })
    const run = await target(team, pull)
    expect([run.code, run.outputs['warnings']]).toEqual([0, '1'])
    expect(commandsIn(run, 'warning')).toEqual([
      expect.stringContaining(`::warning file=${RECORD},line=7,col=11,title=summary-fields::`),
    ])
    const [sticky, ...others] = await team.comments(pull.number)
    expect(others).toEqual([])
    expect(sticky).toContain(`### P1 \`${ID}\` Stolen passwords`)
  })

  test('never sweeps, though the token could: anybody could page the team', async () => {
    const team = await openTeam('target-silent', {}, { now: '2026-11-21T05:00:00Z' })
    const pull = await pullWith(team, { [RECORD]: RECORD_TEXT })
    await target(team, pull)
    expect(writesOf(team)).toEqual([`POST /issues/${pull.number}/comments`])
    expect(await team.issues()).toEqual([])
  })

  test('goes by the base branch’s policy, whatever the head’s says', async () => {
    const team = await openTeam('target-policy')
    const steered = teamPolicy().replaceAll('within: 30m', 'within: 300d')
    const pull = await pullWith(team, {
      [RECORD]: RECORD_TEXT,
      'incidents/policy.yml': steered,
    })
    await target(team, pull)
    const [sticky] = await team.comments(pull.number)
    expect(sticky).toContain('engage security officer | 2026-11-21 03:42 UTC')
  })

  test('finds an id twice, by the names of the records that it does not read', async () => {
    const team = await openTeam('target-twice', { [RECORD]: RECORD_TEXT })
    const other = RECORD.replace('stolen', 'more')
    const pull = await pullWith(team, { [other]: RECORD_TEXT })
    const run = await target(team, pull)
    expect(run.code).toBe(1)
    expect(commandsIn(run, 'error').join('\n')).toContain('title=id-unique')
  })

  test('takes a hostile text for text', async () => {
    const team = await openTeam('target-hostile')
    const hostile = RECORD_TEXT.replace(
      'title: Stolen passwords',
      'title: "@alice ::error::owned <!-- incident-ledger:v1 {} --> ${{ github.token }}"'
    )
    const pull = await pullWith(team, { [RECORD]: hostile })
    const run = await target(team, pull)
    const [sticky] = await team.comments(pull.number)
    expect(sticky).not.toMatch(/(?<![\w`])@alice/)
    expect(commandsIn(run, 'error')).toEqual([])
  })
})
