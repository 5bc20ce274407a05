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
    expect(sticky).toContain(`### P1 [\`${ID}\`](`)
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
    expect(sticky).toContain('**Engage the security officer** · by 21 Nov 03:42 UTC')
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

/** The second stage of a pull request, whose first one left this. */
async function stage(name: string, result: (number: number) => unknown, more: object = {}) {
  const team = await openTeam(`stage-${name}`)
  const pull = await pullWith(team, { [RECORD]: WARNED })
  const left = result(pull.number)
  put(team.folder, 'result.json', typeof left === 'string' ? left : JSON.stringify(left))
  const run = await team.on('workflow_run', {
    payload: {
      action: 'completed',
      workflow_run: {
        head_sha: pull.head.sha,
        // The stand knows no fork: its pull requests come from the repository itself.
        head_repository: { full_name: 'kwetter/incidents' },
        event: 'pull_request',
        ...more,
      },
    },
    inputs: { 'first-stage': 'result.json' },
  })
  return { team, pull, run }
}

describe('the second stage on workflow_run', () => {
  const FINDING = {
    rule: 'summary-fields',
    severity: 'warning',
    path: RECORD,
    line: 7,
    column: 11,
    message: 'The record says P2.',
    hint: 'Write P1.',
  }

  const resultOf = (number: number, finding: object = FINDING) => ({
    number,
    findings: {
      schemaVersion: 1,
      findings: [finding],
      summary: { files: 1, errors: 0, warnings: 1 },
    },
  })

  test('comments the findings, drawn anew, and does nothing else', async () => {
    const { team, pull, run } = await stage('comment', (number) => resultOf(number))
    expect([run.code, run.err]).toEqual([0, ''])
    expect(writesOf(team)).toEqual([`POST /issues/${pull.number}/comments`])
    const [sticky] = await team.comments(pull.number)
    expect(sticky).toMatch(/^Found by a run[^]*\n\n<!-- incident-ledger:check -->$/)
    expect(sticky).toContain('- **Warning:** The record says P2.  \n  → Write P1.  \n  [`')
    expect(sticky).toMatch(/\]\([^)]*\?plain=1#L7\) · `summary-fields`/)
  })

  test('takes hostile words for words, and counts for itself', async () => {
    const words = '@alice fixes #1 <!-- x --> | [x](https://evil.example) ::error::owned'
    const { team, pull, run } = await stage('hostile', (number) =>
      resultOf(number, { ...FINDING, message: words, hint: words, path: words })
    )
    const [sticky] = await team.comments(pull.number)
    expect(sticky).toContain('### 1 warning in 1 file')
    const live = (sticky ?? '').replaceAll(/`[^`]*`/g, '')
    expect(/@alice|#1|[^\\]<!-- x|\]\(https:\//.exec(live)).toBeNull()
    expect(commandsIn(run, 'error')).toEqual([])
  })

  test.each([
    ['another head', (number: number) => resultOf(number), { head_sha: 'f'.repeat(40) }],
    ['another repository', resultOf, { head_repository: { full_name: 'mallory/incidents' } }],
    ['no repository', resultOf, { head_repository: null }],
    ['another event', resultOf, { event: 'push' }],
  ])('writes nothing for %s: a result says anything', async (name, result, more) => {
    const { team, run } = await stage(name.replaceAll(' ', '-'), (number) => result(number), more)
    expect(run.code).toBe(0)
    expect(commandsIn(run, 'warning')).toEqual([
      expect.stringContaining('nothing was written. Where somebody pushed meanwhile'),
    ])
    expect(writesOf(team)).toEqual([])
  })

  test.each([
    ['no JSON', () => '{'],
    ['a number alone', (number: number) => ({ number })],
    ['another key', (number: number) => ({ ...resultOf(number), script: 'x' })],
    ['a rule that is none', (number: number) => resultOf(number, { ...FINDING, rule: 'a\nb' })],
    ['a path as the number', (number: number) => ({ ...resultOf(number), number: '../1' })],
    ['too much', (number: number) => `${JSON.stringify(resultOf(number))}${' '.repeat(1 << 20)}`],
    [
      'words without end',
      (number: number) => resultOf(number, { ...FINDING, message: 'x'.repeat(4001) }),
    ],
  ])('refuses %s', async (name, result) => {
    const { team, run } = await stage(name.replaceAll(' ', '-'), result)
    expect(run.code).toBe(2)
    expect(writesOf(team)).toEqual([])
  })
})
