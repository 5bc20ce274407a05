import { once } from 'node:events'
import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { diagnose, doctor } from '../../src/commands/doctor.ts'
import type { Diagnosis, DoctorInput } from '../../src/commands/doctor/diagnosis.ts'
import { readWorkflows } from '../../src/commands/doctor/read-workflows.ts'
import { gather } from '../../src/commands/ledger/gather.ts'
import { nothingFound } from '../../src/delivery/found.ts'
import { formatOverviewMarker } from '../../src/delivery/overview.ts'
import type { Examined } from '../../src/github/examine.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import * as yaml from 'yaml'
import { teamPolicy } from '../action/support.ts'
import { put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { useGitHub } from '../support/github.ts'
import { at } from '../support/incidents.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'

const NOW = at('2026-11-21T03:13:00Z')
const NEVER = new AbortController().signal
const WORKFLOW = `on:
  pull_request:
  merge_group:
  push: { branches: [main] }
  schedule: [{ cron: '3,13,23,33,43,53 * * * *' }]
permissions: {}
jobs:
  ledger:
    runs-on: ubuntu-24.04
    permissions: { contents: write, issues: write, pull-requests: write }
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
        with: { fetch-depth: 0 }
      - uses: kwetter/incident-ledger@${'0123456789'.repeat(4)}
`

function shellIn(root: string, said: string[] = []) {
  return {
    root,
    now: NOW,
    out: (text: string) => void said.push(text),
    err: () => undefined,
    color: false,
    columns: null,
    templates: new URL('../../templates/', import.meta.url),
    command: () => {},
    place: 'private' as const,
    bodyWorker: new URL('../../build/body-worker.js', import.meta.url),
    recordWorker: new URL('../../build/record-worker.js', import.meta.url),
    watchdog: new URL('../../build/watchdog-worker.js', import.meta.url),
  }
}

const NO_RECEIVERS = { environment: () => undefined, insecureReceivers: false, sendTest: null }

const well: Examined = {
  isPrivate: false,
  isArchived: false,
  hasIssues: true,
  pushedAt: NOW - DAY,
  mayWrite: true,
  reads: [{ of: 'issues', failure: null }],
  labels: ['incident-ledger'],
  withoutAccess: [],
  found: {
    ...nothingFound,
    issues: [
      {
        number: 7,
        url: 'https://github.com/kwetter/incidents/issues/7',
        title: 'Incidents',
        body: formatOverviewMarker({
          lastSweep: NOW - HOUR,
          lateBySeconds: 0,
          shown: '',
          heads: [],
        }),
        state: 'open',
        author: 'github-actions[bot]',
        labels: ['incident-ledger'],
        createdAt: NOW - DAY,
        hasComments: false,
      },
    ],
  },
  workflowStates: new Map([['.github/workflows/incidents.yml', 'active']]),
  skew: 1,
}

let healthy: DoctorInput

beforeAll(async () => {
  const repository = temporaryRepository()
  repository.commit({
    'incidents/policy.yml': teamPolicy(),
    [RECORD]: RECORD_TEXT,
    '.github/workflows/incidents.yml': WORKFLOW,
  })
  healthy = {
    now: NOW,
    gathered: await gather(shellIn(repository.folder), { dir: 'incidents', policy: null }),
    packs: [{ name: 'nis2', version: 2, read: '2026-11-27' }],
    workflows: readWorkflows(repository.folder, yaml),
    defaultBranch: 'main',
    lastCommitAt: NOW - DAY,
    github: well,
    author: 'github-actions[bot]',
  }
})

/** What is not fine with this patient, in one line each: `check verdict: what`. */
function ails(change: Partial<DoctorInput>): string[] {
  return diagnose({ ...healthy, ...change })
    .filter(({ verdict }) => verdict !== 'fine')
    .map(({ check, verdict, found }: Diagnosis) => `${check} ${verdict}: ${found}`)
}

function workflow(...change: readonly [string, string]): Partial<DoctorInput> {
  const folder = temporaryFolder()
  put(folder, '.github/workflows/incidents.yml', WORKFLOW.replace(...change))
  return { workflows: readWorkflows(folder, yaml) }
}

const having = (regime: { title: string; read?: string; pack?: string }) => {
  const { gathered } = healthy
  const policy = { ...gathered.policyFile.policy, regimes: { nis2: regime } }
  return ails({ gathered: { ...gathered, policyFile: { ...gathered.policyFile, policy } } })
}

describe('doctor', () => {
  it('finds nothing where all is well', () => {
    expect(ails({})).toEqual([])
  })

  it('notes a pack of the tool that was read later than what the policy has of it, and fails nothing', () => {
    const title = 'NIS2'
    expect(having({ title, read: '2026-11-26', pack: 'nis2@1' })).toEqual([
      'packs unknown: The regime nis2 of the policy was read on 2026-11-26; the pack nis2@2 of the tool on 2026-11-27.',
    ])
    expect(having({ title, pack: 'nis2@1' })).toHaveLength(1)
    expect(having({ title, read: '2026-11-27', pack: 'nis2@1' })).toEqual([])
    // One of the team's own is nobody's copy.
    expect(having({ title, read: '2020-01-01' })).toEqual([])
  })

  it.each<[string, () => Partial<DoctorInput>, RegExp]>([
    ['no workflow', () => ({ workflows: [] }), /^workflow problem: No workflow/],
    ['no push', () => workflow('  push: { branches: [main] }\n', ''), /^workflow problem: .* push/],
    [
      'a main line that no push starts',
      () => ({ defaultBranch: 'trunk' }),
      /^workflow problem: .* pushes to main, but the main line is trunk/,
    ],
    [
      'no word of a merge queue',
      () => workflow('  merge_group:\n', ''),
      /^workflow unknown: .* merge_group: in a merge queue/,
    ],
    [
      'no schedule',
      () => workflow("  schedule: [{ cron: '3,13,23,33,43,53 * * * *' }]\n", ''),
      /^workflow-schedule problem: No schedule/,
    ],
    [
      'the full hour',
      () => workflow('3,13,23,33,43,53', '0'),
      /^workflow-schedule problem: .*full hour/,
    ],
    ['a tag', () => workflow('0123456789'.repeat(4), 'v1'), /^workflow-pinned problem: .*@v1/],
    [
      'a placeholder',
      () => workflow('0123456789'.repeat(4), 'FULL-COMMIT-HASH'),
      /^workflow-pinned/,
    ],
    [
      'too few permissions',
      () => workflow('issues: write', 'issues: read'),
      /^workflow-permissions problem: .*may not write issues/,
    ],
    [
      'no permissions said',
      () =>
        workflow('    permissions: { contents: write, issues: write, pull-requests: write }\n', ''),
      /^workflow-permissions problem/,
    ],
    [
      'a cut checkout',
      () => workflow('{ fetch-depth: 0 }', '{}'),
      /^history problem: .*checks out/,
    ],
    [
      'a foreign clock',
      () => ({ github: { ...well, skew: 300 } }),
      /^clock problem: .*5m ahead of/,
    ],
    [
      'no answer of the repository, and takes it for none',
      () => ({ github: { ...well, isArchived: null, hasIssues: null } }),
      /^issues unknown/,
    ],
    ['labels that were refused', () => ({ github: { ...well, labels: null } }), /^labels unknown/],
    ['issues off', () => ({ github: { ...well, hasIssues: false } }), /^issues problem/],
    [
      'read-only',
      () => ({ github: { ...well, mayWrite: false } }),
      /^token problem: .*may not write/,
    ],
    [
      'a schedule switched off',
      () => ({
        github: {
          ...well,
          workflowStates: new Map([['.github/workflows/incidents.yml', 'disabled_inactivity']]),
        },
      }),
      /^schedule-alive problem: .*want of activity/,
    ],
    [
      'two silent months',
      () => ({
        lastCommitAt: NOW - 61 * DAY,
        github: { ...well, workflowStates: null, pushedAt: NOW - 61 * DAY },
      }),
      /^schedule-alive problem: Nothing was pushed for 61d/,
    ],
    [
      'a silent watcher',
      () => ({ now: NOW + 13 * HOUR, lastCommitAt: NOW }),
      /^last-sweep problem: .*14h ago/,
    ],
  ])('finds %s', (_, change, finding) => {
    expect(ails(change())).toEqual([expect.stringMatching(finding)])
  })

  it('says that two ledgers of one repository get into one another’s way, and that one does not', () => {
    const folder = temporaryFolder()
    put(folder, '.github/workflows/a.yml', WORKFLOW)
    const inOps = `${WORKFLOW}        with: { dir: ./ops/incidents/ }\n`
    put(folder, '.github/workflows/b.yml', inOps)
    expect(ails({ workflows: readWorkflows(folder, yaml) })).toContain(
      "workflow problem: The workflows watch several folders of records: incidents, ops/incidents. Their sweeps write over one another's overview, and take records of one minute for one incident."
    )
    put(folder, '.github/workflows/a.yml', inOps)
    const alone = ails({ workflows: readWorkflows(folder, yaml) })
    expect(alone.join('\n')).not.toContain('several folders')
  })

  it('says once what a rule about people warns of', () => {
    const { policyFile } = healthy.gathered
    const users = { ...policyFile.policy.contacts['users']!, name: '[Name of the users]' }
    const policy = {
      ...policyFile.policy,
      contacts: { ...policyFile.policy.contacts, users },
    }
    const gathered = { ...healthy.gathered, policyFile: { ...policyFile, policy } }
    expect(ails({ gathered })).toEqual([expect.stringMatching(/^roles problem: .*users/)])
  })

  it('passes on what the policy’s own rules warn of', () => {
    expect(ails({ now: at('2028-06-01T00:00:00Z') })).toContain(
      'policy problem: The holidays of `office` end with 2027, so from 2028 on every weekday counts as working time.'
    )
  })

  it('says once what two jobs of a workflow have in common', () => {
    const job = WORKFLOW.slice(WORKFLOW.indexOf('  ledger:'))
    const twice = workflow(job, job + job.replace('ledger:', 'again:'))
    expect(twice.workflows?.flatMap(({ steps }) => steps)).toHaveLength(2)
    expect(diagnose({ ...healthy, ...twice })).toEqual(diagnose(healthy))
  })

  it('knows the action where it runs from its own folder, and only there', () => {
    const home = temporaryFolder()
    const own = WORKFLOW.replace(/kwetter\/incident-ledger@\d+/, './')
    put(home, '.github/workflows/incidents.yml', own)
    expect(readWorkflows(home, yaml)).toEqual([])
    put(home, 'action.yml', 'name: Incident Ledger\n')
    expect(readWorkflows(home, yaml).flatMap(({ steps }) => steps.map(({ uses }) => uses))).toEqual(
      ['./']
    )
  })

  it('says of every problem what to do', () => {
    const worst: Partial<DoctorInput> = { workflows: [], github: { ...well, hasIssues: false } }
    const problems = diagnose({ ...healthy, ...worst }).filter(
      ({ verdict }) => verdict === 'problem'
    )
    expect(problems.map(({ remedy }) => remedy)).not.toContain(null)
  })

  it('does not trust an overview that somebody else wrote', () => {
    expect(ails({ author: 'somebody' })).toEqual(['last-sweep unknown: No sweep is on record yet.'])
  })
})

describe('doctor, asked', () => {
  const github = useGitHub({ name: 'doctor' })

  it('ends where GitHub never answers, and says of each thing that it could not be asked', async () => {
    const ending = new AbortController()
    const silent = createServer(() => ending.abort())
    await once(silent.listen(0, '127.0.0.1'), 'listening')
    const address = silent.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const folder = temporaryFolder()
    put(folder, 'incidents/policy.yml', teamPolicy())
    put(folder, '.github/workflows/incidents.yml', WORKFLOW)
    const said: string[] = []
    await doctor(shellIn(folder, said), {
      ...NO_RECEIVERS,
      dir: 'incidents',
      policy: null,
      repository: 'kwetter/ledger',
      token: 'not-a-token',
      apiUrl: `http://127.0.0.1:${port}`,
      author: 'github-actions[bot]',
      format: 'text',
      time: { now: () => NOW },
      deadline: ending.signal,
    })
    silent.closeAllConnections()
    silent.close()
    const ofGitHub = said
      .join('')
      .split('\n')
      .filter((line) => /^. (token|issues|labels|clock):/.test(line))
    expect(ofGitHub.map((line) => line.slice(0, 1))).toEqual(ofGitHub.map(() => '?'))
    expect(ofGitHub.length).toBeGreaterThan(4)
    expect(said.join('')).toContain(
      '? token: The time limit was reached before GitHub answered to read the repository.'
    )
  })

  it('asks GitHub by reads alone, never for the user, and prints JSON', async () => {
    const { stand } = github()
    const folder = temporaryFolder()
    put(folder, 'incidents/policy.yml', teamPolicy().replace('logins: [mia]', 'logins: []'))
    const said: string[] = []
    const code = await doctor(shellIn(folder, said), {
      ...NO_RECEIVERS,
      dir: 'incidents',
      policy: null,
      repository: stand.repository,
      token: stand.token,
      apiUrl: stand.url,
      author: stand.author,
      format: 'json',
      time: { now: () => Math.floor(Date.now() / 1000) },
      deadline: NEVER,
    })
    expect(code).toBe(1)
    expect(JSON.parse(said.join(''))).toMatchObject({
      schemaVersion: 1,
      checks: expect.arrayContaining([
        expect.objectContaining({ check: 'workflow', verdict: 'problem' }),
        expect.objectContaining({ check: 'clock', verdict: 'fine' }),
        expect.objectContaining({ check: 'last-sweep', verdict: 'unknown' }),
      ]),
    })
    expect(new Set(stand.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
    expect(stand.requests.map(({ path }) => path)).not.toContain('/user')
  })

  it('looks at the rest without a token, and cannot run without a policy', async () => {
    const folder = temporaryFolder()
    put(folder, 'incidents/policy.yml', teamPolicy())
    const said: string[] = []
    const options = {
      ...NO_RECEIVERS,
      dir: 'incidents',
      policy: null,
      repository: null,
      token: null,
      apiUrl: 'http://127.0.0.1:9',
      author: 'github-actions[bot]',
      format: 'text' as const,
      time: { now: () => NOW },
      deadline: NEVER,
    }
    expect(await doctor(shellIn(folder, said), options)).toBe(1)
    expect(said.join('')).toContain(
      '? token, issues, clock, last-sweep: GitHub was not asked.\n' +
        '    → Name --repo owner/name and set GITHUB_TOKEN.\n'
    )
    expect(said.join('').match(/Name --repo/g)).toHaveLength(1)
    put(folder, 'incidents/policy.yml', 'version: 2\n')
    await expect(doctor(shellIn(folder), options)).rejects.toThrow('The policy cannot be used')
  })
})
