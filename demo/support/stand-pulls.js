/** The heads of pull requests as they are now: emulate keeps the commit that a pull request was opened with. */

/** @import { StandPerson } from './stand-types.d.ts' */

/**
 * A pull request, or a list of them, with the commits that its branches stand at; anything else as it is.
 * @param {StandPerson} person
 * @param {string} repository `owner/name`
 * @param {unknown} body
 * @returns {Promise<unknown>}
 */
export async function withTips(person, repository, body) {
  if (Array.isArray(body)) {
    return Promise.all(body.map((one) => withTips(person, repository, one)))
  }
  if (body === null || typeof body !== 'object' || !('head' in body)) return body
  const { head } = body
  if (head === null || typeof head !== 'object' || !('ref' in head) || !('repo' in head))
    return body
  const { repo } = head
  const isOurs =
    repo !== null &&
    typeof repo === 'object' &&
    'full_name' in repo &&
    repo.full_name === repository
  if (!isOurs) return body
  try {
    /** @type {{ object: { sha: string } }} */
    const tip = await person.send('GET', `/git/ref/heads/${String(head.ref)}`)
    return { ...body, head: { ...head, sha: tip.object.sha } }
  } catch {
    return body // The branch was deleted; GitHub keeps the last commit too.
  }
}

/**
 * GitHub refuses a second open pull request from one branch, which emulate lets through; null where it may be opened.
 * @param {StandPerson} person
 * @param {import('./stand-types.d.ts').Asked} asked
 * @returns {Promise<string | null>} why not
 */
export async function refusedPull(person, asked) {
  if (asked.method !== 'POST' || !/^\/repos\/[^/]+\/[^/]+\/pulls$/.test(asked.path)) return null
  const { head, base } = JSON.parse(asked.text)
  /** @type {{ head: { ref: string } }[]} */
  const open = await person.list('/pulls?state=open&per_page=100')
  if (open.some((pull) => pull.head.ref === head)) {
    return `Validation Failed: A pull request already exists for ${head}.`
  }
  /** @type {{ object: { sha: string } }} */
  const ours = await person.send('GET', `/git/ref/heads/${head}`)
  /** @type {{ object: { sha: string } }} */
  const theirs = await person.send('GET', `/git/ref/heads/${base}`)
  return ours.object.sha === theirs.object.sha
    ? `Validation Failed: No commits between ${base} and ${head}`
    : null
}
