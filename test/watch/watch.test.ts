import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Timekeeper } from '../../src/commands/sweep/timekeeper.ts'
import { watch, type WatchOptions } from '../../src/commands/watch.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { ID, put, RECORD } from '../cli/support.ts'
import { teamPolicy } from '../action/support.ts'
import { openGitHub, type TestGitHub } from '../support/github.ts'
import { at } from '../support/incidents.ts'
import { temporaryFolder } from '../support/repository.ts'
import { REPORTED } from './reported.ts'

let github: TestGitHub | undefined

afterEach(() => github?.stand.close())

interface Night {
  readonly root: string
  readonly said: string[]
  readonly slept: string[]
  readonly run: (more?: Partial<WatchOptions>) => Promise<number>
}

/** A watch whose nights pass in no time; `during` happens while it sleeps, and ends the watch by false. */
async function night(
  name: string,
  during: (woken: number, root: string) => boolean
): Promise<Night> {
  let now: Instant = at('2026-11-21T03:13:00Z')
  github = await openGitHub({ name, private: true, clock: () => formatInstant(now) })
  const { stand } = github
  const root = temporaryFolder()
  put(
    root,
    'incidents/policy.yml',
    `${teamPolicy()}\nreceipts: off\n`.replace('receipts: commit', '')
  )
  put(root, RECORD, REPORTED)
  const slept: string[] = []
  const said: string[] = []
  const run = (more: Partial<WatchOptions> = {}) => {
    const stop = new AbortController()
    const time: Timekeeper = {
      now: () => now,
      sleepUntil: async (instant) => {
        now = Math.max(now, instant)
        slept.push(formatInstant(instant).slice(11, 19))
        if (!during(slept.length, root)) stop.abort()
      },
    }
    const shell = {
      root,
      now,
      out: (text: string) => void said.push(text),
      err: (text: string) => void said.push(text),
      color: false,
      columns: null,
      templates: new URL('../../templates/', import.meta.url),
      command: () => {},
      place: 'private' as const,
      bodyWorker: new URL('../../build/body-worker.js', import.meta.url),
      recordWorker: new URL('../../build/record-worker.js', import.meta.url),
      watchdog: new URL('../../build/watchdog-worker.js', import.meta.url),
    }
    return watch(shell, {
      dir: 'incidents',
      policy: null,
      repository: stand.repository,
      token: stand.token,
      apiUrl: stand.url,
      serverUrl: 'https://github.com',
      author: stand.author,
      maxWrites: null,
      pace: { writeSpacing: 0 },
      format: 'text',
      environment: () => undefined,
      insecureReceivers: false,
      memory: null,
      once: false,
      maxSleep: 900,
      timeLimit: 60,
      stop: stop.signal,
      time,
      ...more,
    })
  }
  return { root, said, slept, run }
}

async function comments(): Promise<readonly string[]> {
  const issues = await github?.stand
    .as('alice')
    .list<{ number: number; title: string }[]>('/issues')
  const issue = issues?.find(({ title }) => title.includes(ID))?.number
  const all = await github?.stand.as('alice').list<{ body: string }[]>(`/issues/${issue}/comments`)
  return (all ?? []).map(({ body }) => body)
}

/** Somebody takes it up while the watch sleeps for the first time. */
const taken = (woken: number, root: string) => {
  if (woken !== 1) return false
  const text = readFileSync(join(root, RECORD), 'utf8')
  const entry =
    '  - { at: 2026-11-21T03:13:30Z, event: engaged, role: security-officer, who: sam }\n---\n## Summary'
  writeFileSync(join(root, RECORD), text.replace('---\n## Summary', entry))
  return true
}

describe('watch', () => {
  it('wakes to the second for a limit of thirty minutes, and says it once', async () => {
    const { run, slept } = await night('watch-wakes', (woken) => woken < 7)
    expect(await run()).toBe(0)
    expect(slept).toContain('03:32:00')
    expect(slept).toContain('03:42:01')
    const told = (await comments()).filter((body) =>
      body.includes('engage-security-officer#0/rung-1')
    )
    expect(told).toHaveLength(1)
  }, 60_000)

  it('hears of what was written meanwhile, and says nothing again after a restart', async () => {
    const { run } = await night('watch-hears', taken)
    await run()
    const before = await comments()
    expect(await run()).toBe(0)
    expect(await comments()).toEqual(before)
    expect(before.join()).not.toContain('engage-security-officer#0/rung-1')
  }, 60_000)

  it('goes on when a later sweep fails, and soon', async () => {
    const { run, said, slept } = await night('watch-fails', (woken, root) => {
      put(root, 'incidents/policy.yml', woken === 1 ? 'version: 2\n' : teamPolicy())
      return woken < 3
    })
    expect(await run()).toBe(0)
    expect(said.join('')).toContain('The policy cannot be used')
    expect(slept).toHaveLength(3)
  }, 60_000)

  it('does not begin where the first sweep cannot run', async () => {
    const { run } = await night('watch-begins', () => false)
    await expect(run({ token: null })).rejects.toThrow('needs a token')
  })
})
