/** A team on a GitHub of its own, whose events run the action with a runner's environment. */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { startGitHub } from '../../demo/support/github-stand.js'
import { asRunner, runAction, type ActionEnded } from '../../demo/support/spawn-tool.js'
import type { Stand } from '../../demo/support/stand-types.d.ts'
import { mentionsIn } from '../../demo/support/stage.js'
import { openWorkplace, type PullRequest, type Workplace } from '../../demo/support/workplace.js'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { put, staffedPolicy } from '../cli/support.ts'
import { runActionHere } from '../support/in-process.ts'
import { clearAfterTest } from '../support/leftovers.ts'
import { temporaryFolder } from '../support/repository.ts'
import { IS_WHOLE } from '../support/share.ts'

const REPOSITORY = 'kwetter/incidents'

/** An event as a runner tells it; what is left out is usual. */
interface Event {
  readonly ref?: string
  readonly actor?: string
  /** The commit that the run is of; left out: the runner does not say. */
  readonly commit?: string
  readonly payload?: object
  readonly repository?: object
  readonly inputs?: Readonly<Record<string, string>>
  /** What the process inherits besides. */
  readonly env?: Readonly<Record<string, string>>
}

/** The team's doings, and what they see. */
export interface Team {
  readonly stand: Stand
  readonly folder: string
  readonly workplace: Workplace
  /** Runs the action for an event at `now`. */
  readonly on: (name: string, event?: Event) => Promise<ActionEnded>
  /** The same for a pull request. */
  readonly onPull: (pull: PullRequest, action?: string, event?: Event) => Promise<ActionEnded>
  /** The tracking issues. */
  readonly issues: () => Promise<readonly Issue[]>
  /** Bodies, oldest first. */
  readonly comments: (number: number) => Promise<readonly string[]>
}

/** An issue that is no pull request. */
interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly pull_request?: object
}

/** The shipped policy with alice, sam and mia in it. */
export function teamPolicy(): string {
  return staffedPolicy()
    .replaceAll('acme-incident-manager', 'alice')
    .replaceAll('acme-security-officer', 'sam')
    .replaceAll('acme-management', 'mia')
}

/**
 * Opens the team's repository on the stand, with these files merged; `policy` null: without one. `apart`: the built action
 * runs in a process of its own, where the end of one matters.
 */
export async function openTeam(
  name: string,
  files: Readonly<Record<string, string>> = {},
  { policy = teamPolicy(), now = '2026-11-21T03:13:00Z', apart = false } = {}
): Promise<Team> {
  const people = ['dana', 'alice', 'sam', 'mia', 'mallory']
  const stand = await startGitHub({
    name: `action-${name}`,
    repository: REPOSITORY,
    private: true,
    logins: people,
    clock: () => now,
  })
  clearAfterTest(() => stand.close())
  const folder = join(temporaryFolder(), 'work')
  const workplace = await openWorkplace({ stand, folder, policy, people })
  for (const [path, text] of Object.entries(files)) put(folder, path, text)
  await workplace.publish('main', 'dana', 'Begin')
  const on: Team['on'] = (event, { ref, actor, commit, payload, repository, inputs, env } = {}) => {
    const asked = {
      folder,
      stand,
      event,
      ref: ref ?? 'refs/heads/main',
      actor: actor ?? 'dana',
      ...(commit === undefined ? {} : { commit }),
      payload: {
        repository: {
          full_name: REPOSITORY,
          private: true,
          visibility: 'private',
          default_branch: 'main',
          ...repository,
        },
        sender: { login: actor ?? 'dana' },
        ...payload,
      },
      inputs: { now, ...inputs },
      ...(env === undefined ? {} : { env }),
    }
    // What a process inherits needs one.
    return apart || IS_WHOLE || env !== undefined
      ? runAction({ dist: resolve('build'), ...asked })
      : asRunner(asked, runActionHere)
  }
  const alice = stand.as('alice')
  return {
    stand,
    folder,
    workplace,
    on,
    onPull: (pull, action = 'opened', event = {}) =>
      on('pull_request', {
        ref: `refs/pull/${pull.number}/merge`,
        ...event,
        payload: { action, number: pull.number, pull_request: pull, ...event.payload },
      }),
    issues: async () =>
      (await alice.list<Issue[]>('/issues?state=all&per_page=100')).filter(
        (issue) => issue.pull_request === undefined && issue.title !== OVERVIEW_TITLE
      ),
    comments: async (number) =>
      (await alice.list<{ body: string }[]>(`/issues/${number}/comments?per_page=100`)).map(
        ({ body }) => body
      ),
  }
}

/** Runs the action with nothing of a runner's environment but what is given. */
export function runAlone(env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('build/action.js')], {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

/** The pull request as a fork's event tells it. */
export function fromFork(pull: PullRequest): PullRequest {
  return { ...pull, head: { ...pull.head, repo: { full_name: 'mallory/incidents' } } }
}

/** Every write is refused, as GitHub refuses those of a read-only token. */
export function refuseWrites({ stand }: Team, path?: RegExp): void {
  for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
    stand.faults.push({
      kind: 'answer',
      method,
      ...(path === undefined ? {} : { path }),
      times: 100,
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
  }
}

/** The writes that the action tried, as `METHOD /path` below the repository. */
export function writesOf({ stand }: Team, since = 0): readonly string[] {
  return stand.requests
    .slice(since)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(`/repos/${REPOSITORY}`, '')}`)
}

/** The workflow commands of one name in a run's output. */
export function commandsIn({ out }: ActionEnded, name: string): readonly string[] {
  return out
    .split('\n')
    .filter((line) => line.startsWith(`::${name} `) || line.startsWith(`::${name}::`))
}

/** Whom a text mentions, each once. */
export function peopleIn(text: string): readonly string[] {
  return [...new Set(mentionsIn(text))].toSorted((one, other) => (one < other ? -1 : 1))
}
