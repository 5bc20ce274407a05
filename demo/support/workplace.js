/** A team's repository in two places, as real ones are: a work tree on this machine, and its copy on the stand's GitHub. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { HASTY } from './hasty-git.js'
import { commitAll, initRepository } from './quick-git.js'

/** @import { Stand } from './stand-types.d.ts' */

/**
 * Makes the work tree, with the policy in it, and pushes it; the people may push to it. Commits bear the moment of
 * `clock` where there is one, and `committed` hears of each.
 * @param {{ stand: Stand, folder: string, policy: string, people: readonly string[], clock?: () => string, committed?: (hash: string) => Promise<void> }} options
 */
export async function openWorkplace({ stand, folder, policy, people, clock, committed }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'incidents'), { recursive: true })
  writeFileSync(join(folder, 'incidents', 'policy.yml'), policy)
  initRepository(folder)
  /** What the default branch holds on GitHub, as path → text. @type {Map<string, string>} */
  let published = new Map()
  const owner = stand.repository.split('/')[0] ?? ''
  for (const login of people) {
    await stand.as(owner).send('PUT', `/collaborators/${login}`, { permission: 'push' })
  }
  await publish('main', owner, 'Adopt the service level agreement')

  return { folder, publish, openPull, merge, takeBack, pull, head }

  /** @param {...string} args */
  function git(...args) {
    const name = ['-c', 'user.name=Kwetter', '-c', 'user.email=kwetter@kwetter.example']
    const date = clock?.()
    const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    const env = { ...process.env, ...dates }
    return execFileSync('git', [...HASTY, ...name, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    }).trim()
  }

  /** @param {string} message */
  async function commit(message) {
    const at = clock?.() ?? `${new Date().toISOString().slice(0, 19)}Z`
    const kwetter = { name: 'Kwetter', email: 'kwetter@kwetter.example', at }
    const hash = commitAll(folder, { author: kwetter, committer: kwetter, message }, git)
    await committed?.(hash)
  }

  function head() {
    return git('rev-parse', 'HEAD')
  }

  /**
   * Commits what changed, and writes it to a branch on GitHub as that person.
   * @param {string} branch
   * @param {string} login
   * @param {string} message
   */
  async function publish(branch, login, message) {
    await commit(message)
    const files = filesBelow(folder)
    for (const [path, text] of files) {
      if (published.get(path) === text) continue
      const known = await standing(branch, path)
      await stand.as(login).send('PUT', `/contents/${path}`, {
        message,
        branch,
        content: Buffer.from(text).toString('base64'),
        ...(known === null ? {} : { sha: known.sha }),
      })
    }
    published = files
  }

  /**
   * A branch with what changed in the work tree, and a pull request for it.
   * @param {string} branch
   * @param {string} login
   * @param {string} title
   * @returns {Promise<PullRequest>}
   */
  async function openPull(branch, login, title) {
    const person = stand.as(login)
    /** @type {{ object: { sha: string } }} */
    const main = await person.send('GET', '/git/ref/heads/main')
    await person.send('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: main.object.sha })
    await publish(branch, login, title)
    return person.send('POST', '/pulls', { title, head: branch, base: 'main' })
  }

  /**
   * @param {number} number
   * @param {string} login
   */
  async function merge(number, login) {
    const person = stand.as(login)
    /** @type {PullRequest} */
    const { head: proposed } = await person.send('GET', `/pulls/${number}`)
    await person.send('PUT', `/pulls/${number}/merge`, { merge_method: 'merge' })
    // emulate merges the head of the day it was opened; GitHub what was committed to it since, too.
    for (const path of recordsIn(published)) {
      const [there, here] = [await standing(proposed.ref, path), await standing('main', path)]
      if (there === null || here === null || there.sha === here.sha) continue
      const content = there.content.replaceAll('\n', '')
      const message = `Merge pull request #${number}`
      await person.send('PUT', `/contents/${path}`, {
        message,
        branch: 'main',
        content,
        sha: here.sha,
      })
    }
  }

  /**
   * Pulls one file that GitHub holds into the work tree.
   * @param {string} path
   * @param {string} message
   */
  async function takeBack(path, message) {
    const file = await standing('main', path)
    if (file === null) throw new Error(`GitHub holds no ${path}.`)
    const text = Buffer.from(file.content, 'base64').toString('utf8')
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    published.set(path, text)
    await commit(message)
  }

  /** Pulls the records that a run committed to, as everybody does before they go on. */
  async function pull() {
    for (const path of recordsIn(published)) {
      const file = await standing('main', path)
      const text = file === null ? null : Buffer.from(file.content, 'base64').toString('utf8')
      if (text !== null && text !== published.get(path)) await takeBack(path, 'Pull')
    }
  }

  /**
   * @param {string} branch
   * @param {string} path
   * @returns {Promise<{ sha: string, content: string } | null>}
   */
  async function standing(branch, path) {
    try {
      return await stand.as(owner).send('GET', `/contents/${path}?ref=${branch}`)
    } catch (error) {
      if (String(error).includes(': 404')) return null
      throw error
    }
  }
}

/** @typedef {{ number: number, title: string, body: string | null, base: { sha: string, ref: string }, head: { sha: string, ref: string, repo: { full_name: string } } }} PullRequest */
/** @typedef {Awaited<ReturnType<typeof openWorkplace>>} Workplace */

/** @param {ReadonlyMap<string, string>} files */
function recordsIn(files) {
  return [...files.keys()].filter((path) => /\/[A-Z]+-[^/]+\.md$/.test(path))
}

/**
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith('.git'))
  return new Map(files.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}
