/** The loop itself, in a process of its own: GitHub goes and comes back between its rounds, and it is killed on the way. */
// @module-tag whole
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { parseMarker } from '../../src/delivery/marker.ts'
import { ID, put, RECORD } from '../cli/support.ts'
import { teamPolicy } from '../action/support.ts'
import { type Pager, ROUTING_KEY, startPager } from '../support/events-receiver.ts'
import { openGitHub, type TestGitHub } from '../support/github.ts'
import { temporaryFolder } from '../support/repository.ts'
import { reportedBefore } from './reported.ts'

const SECOND_ID = ID.replace('0312', '0313')
const THIRD_ID = ID.replace('0312', '0314')

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** Waits for something that happens in another process; the test’s own limit ends it. */
async function until(what: string, holds: () => boolean | Promise<boolean>, said: () => string) {
  for (let round = 0; round < 900; round += 1) {
    if (await holds()) return
    await setTimeout(100)
  }
  throw new Error(`It never came that ${what}; the watch said:\n${said()}`)
}

/** A team with a pager, and a watch of it that can be begun anew. */
async function opened() {
  const github: TestGitHub = await openGitHub({ name: 'watch-loop', private: true })
  const pager: Pager = await startPager()
  closing.push(
    () => github.stand.close(),
    () => pager.close()
  )
  const { stand } = github
  const folder = temporaryFolder()
  const policy = teamPolicy().replace(/^ {2}security-officer:\n/m, '$&    via: [pager]\n')
  const receiver = '{ type: pagerduty, key-env: LEDGER_KEY, url-env: LEDGER_URL }'
  put(folder, 'incidents/policy.yml', `${policy}receivers:\n  pager: ${receiver}\n`)
  let err = ''
  const begin = (): ChildProcess => {
    const args = ['watch', '--repo', stand.repository, '--state', 'state.json', '--max-sleep', '1s']
    const child = spawn(
      process.execPath,
      [resolve('build/cli.js'), ...args, '--allow-insecure-receivers'],
      {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          GITHUB_TOKEN: stand.token,
          GITHUB_API_URL: stand.url,
          INCIDENT_LEDGER_WRITE_SPACING: '0',
          INCIDENT_LEDGER_PATIENCE: '500',
          LEDGER_KEY: ROUTING_KEY,
          LEDGER_URL: `${pager.url}/v2/enqueue`,
        },
      }
    )
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
    closing.push(() => child.kill('SIGKILL'))
    return child
  }
  const report = (id: string) =>
    put(folder, RECORD.replace(ID, id), reportedBefore(Date.now()).replaceAll(ID, id))
  /** What stands on GitHub of an incident: each delivery of each notice of ours. */
  const told = async (id: string) => {
    const issues = await stand
      .as('alice')
      .list<readonly { number: number; title: string }[]>('/issues?state=all&per_page=100')
    const all = await Promise.all(
      issues
        .filter(({ title }) => title.includes(id))
        .map(({ number }) =>
          stand.as('alice').list<readonly { body: string }[]>(`/issues/${number}/comments`)
        )
    )
    return all.flat().flatMap(({ body }) => {
      const marker = parseMarker(body)
      return marker?.about === 'notice' ? marker.delivered.map((one) => ({ ...one, body })) : []
    })
  }
  const comes = (what: string, holds: () => boolean | Promise<boolean>) =>
    until(what, holds, () => err)
  /** So many more rounds that ask GitHub. */
  const rounds = async (count: number) => {
    const begun = stand.requests.length
    await comes(`it asks ${count} times more`, () => stand.requests.length >= begun + count)
  }
  return { stand, pager, folder, begin, report, told, comes, rounds }
}

const alert = (id: string) => `v1:${id}:engage-security-officer#0`

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((ended) => child.once('close', ended))
  child.kill('SIGKILL')
  await gone
}

test('rings once through an outage and two kills, and puts on record when it rang', async () => {
  const { stand, pager, folder, begin, report, told, comes, rounds } = await opened()
  const rangFor = (id: string) => pager.events.filter((one) => one.dedup_key === alert(id)).length
  report(ID)
  const first = begin()
  await comes('the first is told', async () => (await told(ID)).length > 0)
  expect(rangFor(ID)).toBe(1)

  stand.faults.push({ kind: 'drop', times: 99_999 })
  const since = Math.floor(Date.now() / 1000)
  report(SECOND_ID)
  await comes('the pager rings for the second', () => rangFor(SECOND_ID) > 0)
  await rounds(4)
  await comes('the state is kept', () => existsSync(join(folder, 'state.json')))
  await killed(first)

  report(THIRD_ID)
  const second = begin()
  await comes('the pager rings for the third', () => rangFor(THIRD_ID) > 0)
  await rounds(4)
  const by = Math.ceil(Date.now() / 1000)
  expect([ID, SECOND_ID, THIRD_ID].map(rangFor)).toEqual([1, 1, 1])

  const writesBefore = stand.requests.filter(({ method }) => method === 'POST').length
  stand.faults.length = 0
  await comes(
    'it begins to tell',
    () => stand.requests.filter(({ method }) => method === 'POST').length > writesBefore
  )
  await killed(second)
  const third = begin()
  for (const id of [SECOND_ID, THIRD_ID])
    await comes(`${id} is told`, async () => (await told(id)).length > 0)
  await rounds(4)

  expect([ID, SECOND_ID, THIRD_ID].map(rangFor)).toEqual([1, 1, 1])
  for (const id of [SECOND_ID, THIRD_ID]) {
    const notices = (await told(id)).filter(({ keys }) => keys[0]?.startsWith(`${alert(id)}/`))
    expect(notices).toHaveLength(1)
    const sent = notices.flatMap((one) => one.sent ?? [])
    expect(sent.map(({ receiver, step }) => [receiver, step])).toEqual([['pager', 'call']])
    expect(sent[0]?.at).toBeGreaterThanOrEqual(since)
    expect(sent[0]?.at).toBeLessThanOrEqual(by)
    const at = new Date((sent[0]?.at ?? 0) * 1000).toISOString().slice(11, 19)
    expect(notices[0]?.body).toContain(`Sent by \`pager\` at ${at.replace(/:00$/, '')} UTC`)
  }
  const ended = new Promise((done) => third.once('close', done))
  third.kill('SIGTERM')
  expect(await ended).toBe(0)
}, 240_000)
