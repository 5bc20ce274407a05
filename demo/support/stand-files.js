/** The files that a pull request changes, which emulate does not know: its two trees, compared. */

/** @import { StandPerson } from './stand-types.d.ts' */

/** @typedef {{ base: { ref: string }, head: { ref: string, sha: string } }} Pull */
/** @typedef {{ object: { sha: string } }} Ref */
/** @typedef {{ tree: { sha: string } }} Commit */
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
  const base = await filesOf(person, pull.base.ref)
  const head = await filesOf(person, pull.head.ref)
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
      blob_url: `${url}/blob/${pull.head.sha}/${path}`,
      raw_url: `${url}/raw/${pull.head.sha}/${path}`,
      contents_url: `${url}/contents/${path}?ref=${pull.head.sha}`,
    }))
}

/**
 * @param {StandPerson} person
 * @param {string} branch
 * @returns {Promise<Map<string, string>>}
 */
async function filesOf(person, branch) {
  /** @type {Ref} */
  const ref = await person.send('GET', `/git/ref/heads/${branch}`)
  /** @type {Commit} */
  const commit = await person.send('GET', `/git/commits/${ref.object.sha}`)
  /** @type {Tree} */
  const { tree } = await person.send('GET', `/git/trees/${commit.tree.sha}?recursive=1`)
  return new Map(tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha]))
}
