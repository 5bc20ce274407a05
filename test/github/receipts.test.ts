import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { Receipt } from '../../src/delivery/receipt.ts'
import { commitFiles } from '../../src/github/commit-files.ts'
import type { ReconcileInput } from '../../src/github/reconcile.ts'
import { reconcile, openGitHub, type TestGitHub } from '../support/github.ts'
import { writeReceipts } from '../../src/github/write-receipts.ts'
import type { Policy } from '../../src/model/policy.ts'
import { appendEvent } from '../../src/parse/append-event.ts'
import { parseRecord } from '../../src/parse/parse-record.ts'
import { withoutReceipts } from '../../src/parse/receipt-text.ts'
import { blobId } from '../../src/git/blob-id.ts'
import { sweep } from '../delivery/support.ts'
import { at } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { SHARED, shareOf } from '../support/share.ts'

const ID = 'SEC-20261123-0312'
const PATH = `incidents/2026/11/${ID}-stuffing.md`
const RECORD = `---
id: ${ID}   # as the shell gave it
title: "Credential stuffing"
kind: security
services: [login-api]
tlp: clear
timeline:
  - at: 2026-11-23T03:12:00Z
    event: reported
    by: dana
    source: monitoring

  # by phone
  - { at: 2026-11-23T03:12:30Z, event: assessed, by: dana, impact: severe, urgency: immediate }
---
## Summary
Something.  
`

let github: TestGitHub
let clock = ''
let count = 0
let said: string[] = []

beforeEach(async () => {
  count += 1
  said = []
  github = await openGitHub({ name: `receipts-${count}`, clock: () => clock })
  await put('main', RECORD)
})
afterEach(() => github.stand.close())

async function put(branch: string, text: string, sha?: string): Promise<void> {
  const content = Buffer.from(text).toString('base64')
  await github.stand
    .as('kwetter')
    .send('PUT', `/contents/${PATH}`, { message: 'x', content, branch, sha })
}

async function standing(branch = 'main'): Promise<string> {
  const file = await github.stand
    .as('kwetter')
    .send<{ content: string }>('GET', `/contents/${PATH}?ref=${branch}`)
  return Buffer.from(file.content, 'base64').toString('utf8')
}

/** As it stands after the repository was handed over under another name. */
function renamed(text: string): string {
  return text.replaceAll(/\/[^/]+\/[^/]+\/issues\//g, '/acme/ops/issues/')
}

async function commits(branch = 'main'): Promise<number> {
  return (await github.stand.as('kwetter').list<unknown[]>(`/commits?sha=${branch}`)).length
}

/** Sweeps the text at a moment of 23 November 2026, as the shell does. */
function inputOf(text: string, moment: string, used: Policy = policy): ReconcileInput {
  clock = `2026-11-23T${moment}Z`
  const now = at(clock)
  const { file } = parseRecord(PATH, Buffer.from(text), yaml)
  const entries = computeLedger(file === null ? [] : [file], used, zones, now)
  return {
    ...sweep(entries, clock),
    policyFile: { path: 'incidents/policy.yml', policy: used, commit: null },
    recompute: (one) => computeLedger([one], used, zones, now)[0] ?? null,
    blobs: new Map([[PATH, blobId(Buffer.from(text))]]),
    contents: new Map([[PATH, blobId(Buffer.from(withoutReceipts(text)))]]),
    noteReceipts: (receipts: readonly Receipt[]) =>
      writeReceipts(github.repository, receipts, {
        sweptBranch: async () => 'main',
        yaml,
        log: (sentence) => said.push(sentence),
      }),
  }
}

function writesSince(before: number): string[] {
  return github.stand.requests
    .slice(before)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace('/repos/kwetter/incidents', '')}`)
}

function entriesOf(text: string): string[] {
  const { file } = parseRecord(PATH, Buffer.from(text), yaml)
  return (file?.incident.timeline ?? []).flatMap((event) =>
    event.event === 'notified'
      ? [`${event.role} ${event.who} ${event.via} ${event.url?.split('#')[1]}`]
      : []
  )
}

describe('receipts', () => {
  it('note in one commit whom GitHub notified, and keep every byte that a person wrote', async () => {
    const before = await commits()
    const outcome = await reconcile(github.repository, inputOf(RECORD, '03:13:00'))
    expect([outcome.failures, outcome.warnings]).toEqual([[], []])
    const text = await standing()
    expect(entriesOf(text)).toEqual([
      'security-officer sam github issuecomment-1',
      'incident-manager alice github issuecomment-1',
    ])
    expect(withoutReceipts(text)).toBe(RECORD)
    expect(await commits()).toBe(before + 1)
    expect(said).toEqual([
      expect.stringMatching(/^Noted on main whom GitHub notified: 1 record, [0-9a-f]{40}\.$/),
    ])
  })

  it('trigger nothing: the next sweep, of the old text or the new, writes nothing', async () => {
    await reconcile(github.repository, inputOf(RECORD, '03:13:00'))
    const before = github.stand.requests.length
    await reconcile(github.repository, inputOf(RECORD, '03:14:00'))
    await reconcile(github.repository, inputOf(await standing(), '03:15:00'))
    expect(github.stand.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET'])
  })

  it('are written once, though a later sweep reads all comments of an older text', async () => {
    await reconcile(github.repository, inputOf(RECORD, '03:13:00'))
    // This run checked the repository out before the first receipt.
    await reconcile(github.repository, inputOf(RECORD, '03:43:00'))
    expect(entriesOf(await standing())).toEqual([
      'security-officer sam github issuecomment-1',
      'incident-manager alice github issuecomment-1',
      'incident-manager alice github issuecomment-2',
      'security-officer sam github issuecomment-2',
      'management mia github issuecomment-2',
    ])
  })

  it('are known by the comment, under whatever name the repository had then', async () => {
    await reconcile(github.repository, inputOf(RECORD, '03:13:00'))
    const before = renamed(await standing())
    const { sha } = await github.stand
      .as('kwetter')
      .send<{ sha: string }>('GET', `/contents/${PATH}`)
    await put('main', before, sha)
    await reconcile(github.repository, inputOf(before, '03:43:00'))
    const after = [
      'security-officer sam github issuecomment-1',
      'incident-manager alice github issuecomment-1',
      'incident-manager alice github issuecomment-2',
      'security-officer sam github issuecomment-2',
      'management mia github issuecomment-2',
    ]
    expect(entriesOf(await standing())).toEqual(after)
    // A run of an older tree finds them by what stands on the branch.
    await reconcile(github.repository, inputOf(RECORD, '04:13:00'))
    expect(
      entriesOf(await standing())
        .slice(0, 6)
        .filter((one) => one.endsWith('-1'))
    ).toEqual(after.slice(0, 2))
  })

  it('give from the record alone the verdict that the marker gave', async () => {
    await reconcile(github.repository, inputOf(RECORD, '03:25:00'))
    const issue = await github.stand.as('alice').send<{ body: string }>('GET', '/issues/1')
    await reconcile(github.repository, inputOf(RECORD, '03:26:00'))
    const text = await standing()
    const [entry] = inputOf(text, '03:26:00').entries
    const told = entry?.obligations.find(({ target }) => target === 'notify-incident-manager')
    expect(told).toMatchObject({ state: 'late', metAt: at('2026-11-23T03:25:00Z'), breaches: 1 })
    const before = github.stand.requests.length
    await reconcile(github.repository, inputOf(text, '03:26:00'))
    expect(writesSince(before)).toEqual([])
    expect((await github.stand.as('alice').send<{ body: string }>('GET', '/issues/1')).body).toBe(
      issue.body
    )
  })

  it('do not reopen an issue that a person closed', async () => {
    await reconcile(github.repository, inputOf(RECORD, '03:13:00'))
    await github.stand.as('kwetter').send('PATCH', '/issues/1', { state: 'closed' })
    const before = github.stand.requests.length
    await reconcile(github.repository, inputOf(await standing(), '03:14:00'))
    expect(writesSince(before)).toEqual([])
  })

  it('wait for nothing when the run is killed: the next one writes them', async () => {
    github.stand.faults.push({ kind: 'drop', path: /\/git\//, times: 99 })
    await reconcile(github.repository, inputOf(RECORD, '03:13:00'))
    github.stand.faults.splice(0)
    expect(entriesOf(await standing())).toEqual([])
    await reconcile(github.repository, inputOf(RECORD, '03:43:00'))
    expect(entriesOf(await standing())).toHaveLength(5)
  })

  describe.each(['drop', 'lose-answer'] as const)('of a sweep that meets %s', (kind) => {
    // The thirteen of a sweep, and the seven of a commit to one record.
    it.each(
      shareOf(
        Array.from({ length: 20 }, (_, position) => position),
        4
      )
    )(
      'at request %i stand once each after the next sweep, and the word was said once',
      SHARED,
      async (skip) => {
        github.stand.faults.push({ kind, skip, times: kind === 'drop' ? 99 : 1 })
        await reconcile(github.repository, inputOf(RECORD, '03:13:00'))
        expect(
          github.stand.faults.some(({ times = 1 }) => times < (kind === 'drop' ? 99 : 1))
        ).toBe(true)
        github.stand.faults.splice(0)
        const { failures } = await reconcile(github.repository, inputOf(RECORD, '03:14:00'))
        expect(failures).toEqual([])
        expect(entriesOf(await standing()).map((entry) => entry.split(' ')[0])).toEqual([
          'security-officer',
          'incident-manager',
        ])
        expect(withoutReceipts(await standing())).toBe(RECORD)
        const words = await github.stand.as('alice').list<unknown[]>('/issues/1/comments')
        expect(words).toHaveLength(1)
      }
    )
  })

  it('are left to the marker, and said once, where the branch refuses', async () => {
    const body = { message: 'Changes must be made through a pull request.' }
    const fault = { kind: 'answer', method: 'PATCH', path: /\/git\/refs/, status: 422 } as const
    github.stand.faults.push({ ...fault, body, times: 9 })
    const { warnings, failures, notices } = await reconcile(
      github.repository,
      inputOf(RECORD, '03:13:00')
    )
    expect(failures).toEqual([])
    expect(notices.length).toBeGreaterThan(0)
    expect(warnings).toEqual([
      'The records on main did not learn whom GitHub notified; the markers in the comments remain the proof. ' +
        'GitHub refused to commit to main (422: Changes must be made through a pull request.). ' +
        'The branch is protected. Bring the change by a pull request, or let the account that the token writes as ' +
        'past that rule (Settings, Branches). Or set `receipts: off` in the policy.',
    ])
    expect(await standing()).toBe(RECORD)
  })

  it('are left to the marker where the token may not write: 403 names the permission', async () => {
    const body = { message: 'Resource not accessible by integration' }
    const fault = { kind: 'answer', method: 'POST', path: /\/git\//, status: 403 } as const
    github.stand.faults.push({ ...fault, body, times: 9 })
    const { warnings, failures } = await reconcile(github.repository, inputOf(RECORD, '03:13:00'))
    expect(failures).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('`permissions: { contents: write }`')])
  })

  it('are not written where the policy says off', async () => {
    await reconcile(
      github.repository,
      inputOf(RECORD, '03:13:00', { ...policy, receipts: 'off' as const })
    )
    expect(await standing()).toBe(RECORD)
  })

  it('stand beside what six others write at the same moment, each entry once', async () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f']
    const others = words.map((word) => {
      const entry = { at: '2026-11-23T03:12:40Z', event: 'noted', by: 'dana', note: word }
      const edit = (text: string) => appendEvent(text, PATH, entry, yaml)
      const commit = { branch: 'main', message: word, files: [{ path: PATH, edit }] }
      return commitFiles(github.repository, commit)
    })
    // A second sweep of the same moment wants the same receipts.
    const sweeps = [0, 1].map(() => reconcile(github.repository, inputOf(RECORD, '03:13:00')))
    const outcomes = await Promise.all(others)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(words.map(() => 'committed'))
    await Promise.all(sweeps)
    await reconcile(github.repository, inputOf(await standing(), '03:14:00'))
    const text = await standing()
    const { file } = parseRecord(PATH, Buffer.from(text), yaml)
    const noted = (file?.incident.timeline ?? []).flatMap((event) =>
      event.event === 'noted' ? [event.note] : []
    )
    expect(noted).toHaveLength(words.length)
    expect(new Set(noted)).toEqual(new Set(words))
    const told = entriesOf(text)
    expect(new Set(told).size).toBe(told.length)
    expect(told.filter((one) => one.startsWith('security-officer sam'))).not.toEqual([])
  })

  it('go to the head of the pull request that holds the record', async () => {
    const owner = github.stand.as('kwetter')
    const main = await owner.send<{ object: { sha: string } }>('GET', '/git/ref/heads/main')
    await owner.send('POST', '/git/refs', { ref: 'refs/heads/head', sha: main.object.sha })
    const input = inputOf(RECORD, '03:13:00')
    const url = 'https://github.com/kwetter/incidents/blob/head/x.md'
    await reconcile(github.repository, {
      ...input,
      placeOf: () => ({ url, editUrl: null, pull: 3, branch: 'head' }),
    })
    expect(entriesOf(await standing('head'))).toHaveLength(2)
    expect(await standing()).toBe(RECORD)
  })
})

describe('a commit', () => {
  const files = [{ path: PATH, edit: (text: string) => text.replace('Something', 'More') }]

  it('is made anew where somebody else was faster, and loses nothing of theirs', async () => {
    let pushed = false
    github.repository.client.hook.before('request', async ({ method }) => {
      if (method !== 'PATCH' || pushed) return
      pushed = true
      const { sha } = await github.stand
        .as('kwetter')
        .send<{ sha: string }>('GET', `/contents/${PATH}`)
      await put('main', `${RECORD}theirs\n`, sha)
    })
    const outcome = await commitFiles(github.repository, { branch: 'main', message: 'm', files })
    expect(outcome).toMatchObject({ outcome: 'committed' })
    expect(await standing()).toBe(`${RECORD.replace('Something', 'More')}theirs\n`)
  })

  it('names the files that the branch does not hold, and makes none of nothing', async () => {
    const before = github.stand.requests.length
    const missing = [{ path: 'incidents/gone.md', edit: () => 'text' }]
    const commit = { branch: 'main', message: 'm', files: missing }
    expect(await commitFiles(github.repository, commit)).toEqual({
      outcome: 'unchanged',
      missing: ['incidents/gone.md'],
    })
    expect(writesSince(before)).toEqual([])
  })
})
