import { afterEach, describe, expect, it } from 'vitest'
import { openWorkplace, type Workplace } from '../../demo/support/workplace.js'
import { parseInputs } from '../../src/commands/act/action-inputs.ts'
import { lingeringSweep } from '../../src/commands/act/act-linger.ts'
import type { PartResult } from '../../src/commands/act/act-run.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { teamPolicy } from '../action/support.ts'
import { ID, put, RECORD } from '../cli/support.ts'
import { openGitHub, type TestGitHub } from '../support/github.ts'
import { at } from '../support/incidents.ts'
import { temporaryFolder } from '../support/repository.ts'
import { REPORTED } from './reported.ts'

let github: TestGitHub | undefined

afterEach(() => github?.stand.close())

interface Team {
  readonly workplace: Workplace
  readonly folder: string
  readonly run: (inputs: Readonly<Record<string, string>>) => Promise<PartResult>
  readonly slept: string[]
  readonly said: string[]
}

/** A push to main at 03:13; `meanwhile` happens each time the run sleeps. */
async function team(
  name: string,
  meanwhile: (team: Team, slept: number) => Promise<void>
): Promise<Team> {
  let now: Instant = at('2026-11-21T03:13:00Z')
  const people = ['dana', 'alice', 'sam', 'mia']
  github = await openGitHub({
    name,
    private: true,
    logins: people,
    clock: () => formatInstant(now),
  })
  const { stand, repository } = github
  const folder = temporaryFolder()
  const workplace = await openWorkplace({ stand, folder, policy: teamPolicy(), people })
  put(folder, RECORD, REPORTED)
  await workplace.publish('main', 'dana', 'Report')
  const { object } = await stand
    .as('dana')
    .send<{ object: { sha: string } }>('GET', '/git/ref/heads/main')
  const made: Team = { workplace, folder, slept: [], said: [], run }
  return made

  function run(inputs: Readonly<Record<string, string>>): Promise<PartResult> {
    const shell = {
      root: folder,
      now,
      out: () => undefined,
      err: (text: string) => void made.said.push(text),
      color: false,
      columns: null,
      templates: new URL('../../templates/', import.meta.url),
      command: () => {},
      place: 'private' as const,
      bodyWorker: new URL('../../build/body-worker.js', import.meta.url),
      recordWorker: new URL('../../build/record-worker.js', import.meta.url),
      watchdog: new URL('../../build/watchdog-worker.js', import.meta.url),
    }
    const time = {
      now: () => now,
      sleepUntil: async (instant: Instant) => {
        now = Math.max(now, instant)
        made.slept.push(formatInstant(now).slice(11, 19))
        await meanwhile(made, made.slept.length)
      },
    }
    const event = { name: 'push', ref: 'refs/heads/main', defaultBranch: 'main', pullRequest: null }
    const given = {
      inputs: parseInputs((input) => inputs[input] ?? ''),
      event: { ...event, comment: null, report: null, workflowRun: null },
      name: stand.repository,
      isPrivate: true,
      commit: object.sha,
      serverUrl: 'https://github.com',
      repository,
      time,
      receivers: { environment: () => undefined, insecureReceivers: false },
      deadline: AbortSignal.timeout(60_000),
    }
    const options = { dir: 'incidents', policy: null }
    return lingeringSweep({ shell, run: given, options }, { kind: 'all' })
  }
}

async function told(): Promise<string> {
  const issues = await github?.stand
    .as('alice')
    .list<{ number: number; title: string }[]>('/issues')
  const issue = issues?.find(({ title }) => title.includes(ID))?.number
  const all = await github?.stand.as('alice').list<{ body: string }[]>(`/issues/${issue}/comments`)
  return (all ?? []).map(({ body }) => body).join('\n')
}

const idle = async () => undefined

describe('a run that lingers', () => {
  it('stays until what it knows is due, although its own receipts moved the branch', async () => {
    const { run, slept } = await team('linger-stays', idle)
    const part = await run({ linger: '35m', timeout: '40m' })
    expect(part.exitCode).toBe(0)
    expect(slept).toContain('03:42:01')
    expect(slept.at(-1)?.localeCompare('03:48:01')).toBeLessThan(0)
    expect(await told()).toContain('engage-security-officer#0/rung-1')
    expect(part.outputs.delivered).toBeGreaterThan(0)
    expect(part.outputs.notices).toHaveLength(part.outputs.delivered ?? 0)
  }, 60_000)

  it('ends within a minute of a newer commit, and calls nobody by what it held true', async () => {
    const { run, slept, said } = await team(
      'linger-moved',
      async ({ workplace, folder }, count) => {
        if (count !== 3) return
        put(folder, 'notes.md', 'Sam is on it.\n')
        await workplace.publish('main', 'sam', 'Note')
      }
    )
    await run({ linger: '35m', timeout: '40m' })
    expect(slept).toHaveLength(3)
    expect(said.join('')).toContain('main has moved on')
    expect(await told()).not.toContain('engage-security-officer#0/rung-1')
  }, 60_000)

  it.each([
    ['not asked to', {}],
    ['its time limit comes first', { linger: '35m', timeout: '8m' }],
    ['it goes by another clock', { linger: '35m', timeout: '40m', now: '2026-11-21T03:13:00Z' }],
    ['it only plans', { linger: '35m', timeout: '40m', apply: 'false' }],
  ])('does not stay where %s', async (name, inputs) => {
    const { run, slept } = await team(`linger-${name.length}`, idle)
    await run(inputs)
    expect(slept.filter((time) => time > '03:21:00')).toEqual([])
  })
})
