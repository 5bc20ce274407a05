/** A team whose default branch is a map of texts, with pull requests on a stand: for sweeps of everything. */
import { unknownPast } from '../../src/clock/declared.ts'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { withExactTasks } from '../../src/commands/ledger/report-bodies.ts'
import { besideOf, type ReceiverOptions } from '../../src/commands/sweep/beside.ts'
import { sweepEverything, type WideOutcome } from '../../src/commands/sweep/sweep-everything.ts'
import type { Destination } from '../../src/commands/sweep/deliver.ts'
import type { Repository } from '../../src/github/repository.ts'
import type { Policy } from '../../src/model/policy.ts'
import { parseRecord } from '../../src/parse/parse-record.ts'
import { type ReadUnmerged, unmergedReader } from '../../src/store/read-records.ts'
import { openGitHub, type TestGitHub } from '../support/github.ts'
import { BODY_WORKER, RECORD_WORKER } from '../store/helpers.ts'
import { at } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import type { StandOptions } from '../../demo/support/stand-types.d.ts'

export const ID = 'INC-20261123-0900'
export const PATH = `incidents/2026/11/${ID}-login-fails.md`

/** The policy of these tests: no receipts, and nobody who could not be told. */
const plainPolicy: Policy = policyWith((typed) => {
  typed.receipts = 'off'
})

const policiesOf = (one: Policy) => ({
  timeline: alwaysInForce(one, null),
  texts: new Map(),
  presentBecause: null,
  unreadable: [],
})

/** A record of a service P1, reported at 09:00 on 23 November 2026 unless `day` says otherwise. */
export function recordText(
  id = ID,
  { title = 'Login fails', more = [] as readonly string[], head = '' } = {}
): string {
  const [, day = '', minute = ''] = /-(\d{8})-(\d{4})/.exec(id) ?? []
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
  const reported = `${date}T${minute.slice(0, 2)}:${minute.slice(2)}:00Z`
  const entries = [
    `  - { at: ${reported}, event: reported, by: dana }`,
    `  - { at: ${reported}, event: assessed, by: dana, impact: severe, urgency: immediate }`,
    ...more.map((entry) => `  - ${entry}`),
  ]
  return `---\nid: ${id}\ntitle: ${title}\nkind: service\nservices: [login-api]\n${head}timeline:\n${entries.join('\n')}\n---\n\n## Summary\n\nIt fails.\n`
}

/** What a test holds. */
export interface WideTeam extends TestGitHub {
  /** The swept branch: path → text. */
  readonly branch: Map<string, string>
  /** Sweeps as of a moment of 23 November 2026, or of a whole instant. */
  readonly sweepAt: (
    moment: string,
    more?: Partial<Destination>,
    by?: Repository
  ) => Promise<WideOutcome>
  /** The same, but nothing is written. */
  readonly planAt: (moment: string) => Promise<WideOutcome>
  /** Opens a pull request with these files; gives its number. */
  readonly openPull: (name: string, files: Readonly<Record<string, string>>) => Promise<number>
  /** Pushes a file to its branch. */
  readonly push: (name: string, path: string, text: string) => Promise<void>
  readonly closePull: (number: number) => Promise<void>
  readonly issues: () => Promise<readonly Issue[]>
  readonly comments: (issue: number) => Promise<readonly string[]>
  /** The requests since it was last asked, as `METHOD path?query` below the repository. */
  readonly asked: () => readonly string[]
}

/** An issue that is no pull request. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly pull_request?: object
}

/** Opens it; whoever opens it closes the stand. */
export async function openWideTeam(
  options: StandOptions & {
    readonly readUnmerged?: ReadUnmerged
    readonly policy?: Policy
    /** Opens the receivers of each sweep anew. */
    readonly receivers?: ReceiverOptions
  }
): Promise<WideTeam> {
  const { policy = plainPolicy } = options
  const policies = policiesOf(policy)
  let clock = '2026-11-23T09:00:00Z'
  const github = await openGitHub({
    logins: ['alice', 'sam', 'mia', 'mallory', 'fay', 'kim', 'lee'],
    ...options,
    clock: () => clock,
  })
  const { stand, repository } = github
  const owner = stand.as('kwetter')
  const branch = new Map<string, string>()
  let seen = 0
  const sweep = async (
    moment: string,
    apply: boolean,
    more: Partial<Destination> = {},
    by: Repository = repository
  ) => {
    clock = moment.includes('T') ? moment : `2026-11-23T${moment}:00Z`
    const now = at(clock)
    const records = [...branch].map(([path, text]) => parseRecord(path, Buffer.from(text)))
    const files = records.flatMap(({ file }) => file ?? [])
    const policyFile = { path: 'incidents/policy.yml', policy, commit: null }
    const destination: Destination = {
      repository: stand.repository,
      serverUrl: 'https://github.com',
      isPrivate: true,
      author: stand.author,
      maxWrites: 60,
      branch: null,
      ...more,
    }
    const beside =
      options.receivers === undefined
        ? null
        : await besideOf(policy, options.receivers, {
            now: () => now,
            deadline: AbortSignal.timeout(60_000),
          })
    return sweepEverything(
      {
        beside,
        gathered: { records, files, pastOf: unknownPast, policyFile, policies, zones },
        destination,
        now,
        log: () => {},
        dir: 'incidents',
        fault: null,
        exactly: (these) => withExactTasks({ bodyWorker: BODY_WORKER }, these),
        readUnmerged: options.readUnmerged ?? unmergedReader(RECORD_WORKER),
        compute: (these) => computeLedger(these, policy, zones, now),
      },
      by,
      apply
    )
  }
  const push: WideTeam['push'] = async (name, path, text) => {
    const standing = await owner
      .send<{ sha: string }>('GET', `/contents/${path}?ref=${name}`)
      .catch(() => null)
    await owner.send('PUT', `/contents/${path}`, {
      message: 'x',
      content: Buffer.from(text).toString('base64'),
      branch: name,
      ...(standing === null ? {} : { sha: standing.sha }),
    })
  }
  return {
    ...github,
    branch,
    push,
    sweepAt: (moment, more, by) => sweep(moment, true, more, by),
    planAt: (moment) => sweep(moment, false),
    openPull: async (name, files) => {
      const main = await owner.send<{ object: { sha: string } }>('GET', '/git/ref/heads/main')
      await owner.send('POST', '/git/refs', { ref: `refs/heads/${name}`, sha: main.object.sha })
      for (const [path, text] of Object.entries(files)) await push(name, path, text)
      const pull = { title: name, head: name, base: 'main' }
      return (await owner.send<{ number: number }>('POST', '/pulls', pull)).number
    },
    closePull: async (number) => {
      await owner.send('PATCH', `/pulls/${number}`, { state: 'closed' })
    },
    issues: async () =>
      (await stand.as('alice').list<Issue[]>('/issues?state=all&per_page=100')).filter(
        (issue) => issue.pull_request === undefined
      ),
    comments: async (issue) =>
      (await stand.as('alice').list<{ body: string }[]>(`/issues/${issue}/comments`)).map(
        ({ body }) => body
      ),
    asked: () => {
      const fresh = stand.requests.slice(seen)
      seen = stand.requests.length
      return fresh.map(({ method, path, query }) => {
        const below = path.replace('/repos/kwetter/incidents', '')
        return `${method} ${below}${query['page'] === undefined ? '' : ` page ${query['page']}`}`
      })
    },
  }
}
