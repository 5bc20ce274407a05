/** The files that a pull request changes, which emulate does not know: its head's tree against that of the merge base. */

/** @import { StandPerson } from './stand-types.d.ts' */

/** @typedef {{ base: { ref: string }, head: { ref: string, sha: string } }} Pull */
/** @typedef {{ object: { sha: string } }} Ref */
/** @typedef {{ tree: { sha: string }, parents: { sha: string }[] }} Commit */
/** @typedef {{ tree: { type: string, path: string, sha: string }[] }} Tree */

/**
 * As GitHub lists them.
 * @param {StandPerson} person
 * @param {number} number
 * @param {string} url
 */
export async function changedFiles(person, number, url) {
  /** @type {Pull} */
  const pull = await person.send('GET', `/pulls/${number}`)
  const onBase = await tipOf(person, pull.base.ref)
  const onHead = await tipOf(person, pull.head.ref)
  const base = await filesOf(person, await mergeBase(person, onBase, onHead))
  const head = await filesOf(person, onHead)
  const paths = [...new Set([...base.keys(), ...head.keys()])].toSorted((one, other) =>
    one < other ? -1 : 1
  )
  return paths
    .filter((path) => base.get(path) !== head.get(path))
    .map((path) => ({
      sha: head.get(path) ?? base.get(path),
      filename: path,
      status: !base.has(path) ? 'added' : head.has(path) ? 'modified' : 'removed',
      additions: 1,
      deletions: 0,
      changes: 1,
      blob_url: `${url}/blob/${onHead}/${path}`,
      raw_url: `${url}/raw/${onHead}/${path}`,
      contents_url: `${url}/contents/${path}?ref=${onHead}`,
    }))
}

/**
 * @param {StandPerson} person
 * @param {string} branch
 * @returns {Promise<string>}
 */
async function tipOf(person, branch) {
  /** @type {Ref} */
  const ref = await person.send('GET', `/git/ref/heads/${branch}`)
  return ref.object.sha
}

/**
 * The newest commit that both hold; what the base gained since then is no change of the pull request's.
 * @param {StandPerson} person
 * @param {string} base
 * @param {string} head
 * @returns {Promise<string>}
 */
async function mergeBase(person, base, head) {
  const below = new Set(await ancestors(person, base))
  return (await ancestors(person, head)).find((sha) => below.has(sha)) ?? base
}

/**
 * A commit and all before it, the nearest first.
 * @param {StandPerson} person
 * @param {string} start
 * @returns {Promise<string[]>}
 */
async function ancestors(person, start) {
  const found = [start]
  for (const sha of found) {
    /** @type {Commit} */
    const commit = await person.send('GET', `/git/commits/${sha}`)
    found.push(...commit.parents.map((parent) => parent.sha).filter((one) => !found.includes(one)))
  }
  return found
}

/**
 * @param {StandPerson} person
 * @param {string} sha
 * @returns {Promise<Map<string, string>>}
 */
async function filesOf(person, sha) {
  /** @type {Commit} */
  const commit = await person.send('GET', `/git/commits/${sha}`)
  /** @type {Tree} */
  const { tree } = await person.send('GET', `/git/trees/${commit.tree.sha}?recursive=1`)
  return new Map(tree.filter(({ type }) => type === 'blob').map((file) => [file.path, file.sha]))
}
