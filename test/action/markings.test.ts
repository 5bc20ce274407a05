import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, ledger, put, RECORD, staffedPolicy } from '../cli/support.ts'
import { MARKINGS, marked, SECRET, SLUG } from './markings.ts'
import { openTeam, teamPolicy, type Team } from './support.ts'

const NAMES = Object.keys(MARKINGS)
const PUBLIC = { repository: { private: false, visibility: 'public' } }
const LATE = '2026-11-21T04:43:00Z'

/** One record for each way, each in a file whose name is a secret too. */
const FILES = Object.fromEntries(
  NAMES.map((name, index) => {
    const id = `SEC-20261121-04${String(index).padStart(2, '0')}`
    return [`${dirname(RECORD)}/${id}-${SLUG}.md`, marked(name, id)]
  })
)

/** The lines that tell what they must not. */
const secretsIn = (text: string, ...secrets: readonly string[]) =>
  text.split('\n').filter((line) => secrets.some((secret) => line.includes(secret)))

type Run = Awaited<ReturnType<Team['on']>>

/** All that a run showed and wrote, but for the files of the repository itself. */
function told({ stand }: Team, ...runs: readonly Run[]): string {
  const writes = stand.requests
    .filter(({ method }) => method !== 'GET')
    .filter(({ path }) => !/\/git\/(?:blobs|trees)$|\/contents\//.test(path))
  return [
    ...runs.map(({ out, err, summary, outputs }) => out + err + summary + JSON.stringify(outputs)),
    ...writes.map(({ path, body }) => `${path} ${JSON.stringify(body)}`),
  ].join('\n')
}

describe('however it is marked, a public place learns id, priority and times alone', () => {
  test('from a sweep, a check and what is planned', async () => {
    const team = await openTeam('marked-sweep', FILES, { now: LATE })
    const runs = [
      await team.on('push', PUBLIC),
      await team.on('schedule', { ...PUBLIC, inputs: { apply: 'false' } }),
    ]
    const all = told(team, ...runs)
    expect(secretsIn(all, SECRET, SLUG)).toEqual([])
    expect(all).toContain('SEC-20261121-0400')
  })

  test('from its pull request, which shows the path and the rule, and no value', async () => {
    const team = await openTeam('marked-pull', {}, { now: LATE })
    for (const [path, text] of Object.entries(FILES)) put(team.folder, path, text)
    const pull = await team.workplace.openPull('fix', 'dana', 'Record it')
    const run = await team.onPull(pull, 'opened', PUBLIC)
    expect(secretsIn(told(team, run), SECRET)).toEqual([])
    expect(run.out).toMatch(new RegExp(`::error file=incidents/[^:]*${SLUG}.md,line=\\d+`))
    const beside = [run.err, JSON.stringify(await team.issues())].join('\n')
    expect(secretsIn(beside, SECRET, SLUG)).toEqual([])
  })

  test('from a pull request that brings its kind along, or calls its kind clear', async () => {
    const loose = teamPolicy().replaceAll('tlp: amber', 'tlp: clear')
    expect(loose).not.toBe(teamPolicy())
    const team = await openTeam('marked-kind', {}, { now: LATE })
    put(team.folder, 'incidents/policy.yml', loose)
    put(team.folder, RECORD, marked('amber by its kind'))
    const pull = await team.workplace.openPull('fix', 'dana', 'Record it')
    expect(secretsIn(told(team, await team.onPull(pull, 'opened', PUBLIC)), SECRET)).toEqual([])
  })

  test('from the answer to a command on its pull request', async () => {
    const team = await openTeam('marked-ack', {}, { now: LATE })
    put(
      team.folder,
      `${dirname(RECORD)}/${SLUG}.md`,
      marked('a key in quotes').replace('at:', 'ta:')
    )
    const pull = await team.workplace.openPull('fix', 'dana', 'Record it')
    const sam = team.stand.as('sam')
    const made = await sam.send<object>('POST', `/issues/${pull.number}/comments`, { body: '/ack' })
    const issue = { number: pull.number, body: 'x', user: { login: 'dana' }, pull_request: {} }
    const payload = { action: 'created', issue, comment: { ...made, created_at: LATE } }
    const run = await team.on('issue_comment', { ...PUBLIC, actor: 'sam', payload })
    expect(secretsIn(told(team, run), SECRET, SLUG)).toEqual([])
    expect((await team.comments(pull.number)).join('\n')).toContain('cannot be read')
  })
})

describe('in the log of a public repository', () => {
  const FORMATS = ['text', 'json', 'github', 'sarif', 'markdown']
  const SINCE = ['report', '--from', '2026-11-01']

  test.each([
    ...FORMATS.map((format) => ['check', '--format', format]),
    ['status', '--all'],
    ['status', '--all', '--format', 'json'],
    ['status', 'SEC-20261121-0400'],
    ['status', 'SEC-20261121-0403'],
    SINCE,
    [...SINCE, '--format', 'json'],
    [...SINCE, '--format', 'csv'],
    ['review', 'SEC-20261121-0400'],
    ['review', 'SEC-20261121-0403'],
    ['sweep'],
    ['sweep', '--format', 'json'],
  ])('%s %s %s says no word of it, however it is marked', async (...args) => {
    const folder = folderWith({ ...FILES, 'incidents/policy.yml': staffedPolicy() })
    const run = await ledger(folder, [...args, '--now', LATE], { GITHUB_ACTIONS: 'true' })
    const said = run.out + run.err
    expect(secretsIn(said, SECRET, SLUG)).toEqual([])
    expect(said).toContain('SEC-20261121-04')
  })

  test('a terminal hears it all', async () => {
    const folder = folderWith({ [RECORD]: marked('red by itself') })
    expect((await ledger(folder, ['status', '--now', LATE])).out).toContain(SECRET)
  })
})
