/** The stage of the night: the people, the clock, their tools, and what they see on GitHub. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startGitHub } from './github-stand.js'
import { runAction, runCommand } from './spawn-tool.js'
import { memoryOf } from './memory.js'
import { openWorkplace } from './workplace.js'

/** @import { narrator } from './narrator.js' */
/** @typedef {{ number: number, title: string, body: string, state: string, pull_request?: object }} Issue */
/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

const REPOSITORY = 'kwetter/incidents'
const PEOPLE = ['dana', 'alice', 'sam', 'mia']

/**
 * A night begins at `begins`, and has a GitHub and a work tree, `out/name`, of its own. Where it `remembers`, what
 * `status` said after each commit can be asked for again.
 * @param {{ id: string, name: string, begins: string, remembers?: boolean, dist: string, home: string, out: string, tell: ReturnType<typeof narrator> }} options
 */
export async function openStage({ id, name, begins, remembers = false, dist, home, out, tell }) {
  let now = begins
  const stand = await startGitHub({
    name,
    repository: REPOSITORY,
    private: true,
    logins: PEOPLE,
    clock: () => now,
  })
  const policy = staffed(readFileSync(join(home, 'incidents/policy.yml'), 'utf8'))
  const folder = join(out, name)
  const { remember, replay, statusAsOf } = memoryOf({ dist, folder, clock: () => now })
  const workplace = await openWorkplace({
    stand,
    folder,
    policy,
    people: PEOPLE,
    clock: () => now,
    ...(remembers ? { committed: remember } : {}),
  })
  const watcher = stand.as('alice')
  return {
    ...tell,
    stand,
    workplace,
    folder,
    at,
    ledger,
    entry,
    push,
    schedule,
    pullRequest,
    trackingIssue,
    comments,
    lastComment,
    reviewPull,
    replay,
    statusAsOf,
  }

  /**
   * Moves the clock, and says what happens then.
   * @param {string} time
   * @param {string} [sentence]
   */
  function at(time, sentence) {
    now = time
    if (sentence !== undefined) tell.say(now, sentence)
  }

  /** The command, in the work tree. @param {...string} args */
  function ledger(...args) {
    return runCommand(dist, folder, [...args, '--now', now])
  }

  /**
   * Somebody logs an entry, and pushes it.
   * @param {string} login
   * @param {string} event
   * @param {...string} details
   */
  async function entry(login, event, ...details) {
    const logged = await ledger('log', id, event, ...details)
    tell.expect(`${login} logs: ${event}`, logged.code === 0)
    if (logged.code !== 0) tell.quote(logged.err)
    await workplace.publish('main', login, `${id}: ${event}`)
  }

  /** The run that a push to the default branch starts. @param {'green' | 'red'} colour what becomes of it */
  function push(colour = 'green') {
    return action('push', { ref: 'refs/heads/main' }, 'refs/heads/main', colour)
  }

  /** The run that the schedule starts. */
  function schedule() {
    return action('schedule', {}, 'refs/heads/main')
  }

  /** The run that an opened pull request starts. @param {{ number: number }} pull */
  function pullRequest(pull) {
    const payload = { action: 'opened', number: pull.number, pull_request: pull }
    return action('pull_request', payload, `refs/pull/${pull.number}/merge`)
  }

  /**
   * @param {string} event
   * @param {object} payload
   * @param {string} ref
   * @param {'green' | 'red'} colour
   */
  async function action(event, payload, ref, colour = 'green') {
    const repository = { full_name: REPOSITORY, private: true, default_branch: 'main' }
    const run = await runAction({
      dist,
      folder,
      stand,
      event,
      ref,
      payload: { repository, ...payload },
      inputs: { now },
    })
    const isAsExpected = (run.code === 0) === (colour === 'green')
    tell.expect(`the ${event} run is ${colour}`, isAsExpected)
    if (!isAsExpected) tell.quote(`${run.out}\n${run.err}`)
    if (event !== 'pull_request') await workplace.pull()
    return run
  }

  /** @returns {Promise<Issue>} */
  async function trackingIssue() {
    /** @type {Issue[]} */
    const issues = await watcher.list('/issues?state=all&per_page=100')
    const found = issues.find((issue) => !issue.pull_request && issue.title.includes(id))
    if (found === undefined) throw new Error('No tracking issue was opened.')
    return found
  }

  /** The bodies, oldest first. @param {number} number @returns {Promise<string[]>} */
  async function comments(number) {
    /** @type {{ body: string }[]} */
    const found = await watcher.list(`/issues/${number}/comments?per_page=100`)
    return found.map(({ body }) => body)
  }

  /** As a reader sees it. @param {number} number */
  async function lastComment(number) {
    return withoutMarker((await comments(number)).at(-1) ?? '')
  }

  /** @returns {Promise<{ number: number } | undefined>} */
  async function reviewPull() {
    /** @type {{ number: number, title: string }[]} */
    const pulls = await watcher.list('/pulls?state=open')
    return pulls.find(({ title }) => title.includes('review'))
  }
}

/** A body less its hidden last line. @param {string} body */
export function withoutMarker(body) {
  return body.replace(/\n+<!--.*-->$/, '')
}

/** Mentions that GitHub would make live: not those in code. @param {string} text @returns {string[]} */
export function mentionsIn(text) {
  return text.replaceAll(/`[^`]*`/g, '').match(/(?<![\w`])@[a-z][a-z-]*/gi) ?? []
}

/** The default policy with this night's people in it. @param {string} policy */
function staffed(policy) {
  return policy
    .replace('organization: Kwetter', 'organization: Kwetter B.V.')
    .replaceAll('kwetter-incident-manager', 'alice')
    .replaceAll('kwetter-security-officer', 'sam')
    .replaceAll('kwetter-management', 'mia')
    .replaceAll(/kwetter-(first|second|third)-line/g, '$1-line')
    .replaceAll("[Insert Incident Manager's Name]", 'Alice Jansen')
    .replaceAll("[Insert Incident Manager's Email]", 'alice@kwetter.example')
    .replaceAll("[Insert Incident Manager's Phone Number]", '+31 20 555 0101')
    .replaceAll("[Security Officer's Name]", 'Sam de Vries')
    .replaceAll("[Security Officer's Email]", 'sam@kwetter.example')
    .replaceAll("[Security Officer's Phone Number]", '+31 20 555 0102')
    .replaceAll(/\[Insert the address[^\]]*\]/g, 'everybody@kwetter.example')
}
