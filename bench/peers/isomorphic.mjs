/** All versions of all records by isomorphic-git: the log of HEAD, what each commit changed, and the bytes of it. */
import * as fs from 'node:fs'
import git from 'isomorphic-git'

const repository = { fs, dir: '.', cache: {} }
const isBelow = (/** @type {string} */ path) =>
  path === '.' || path === 'incidents' || path.startsWith('incidents/')
let bytes = 0
for (const { oid, commit } of await git.log({ ...repository, ref: 'HEAD' })) {
  const [parent] = commit.parent
  const trees = [oid, ...(parent === undefined ? [] : [parent])].map((ref) => git.TREE({ ref }))
  await git.walk({
    ...repository,
    trees,
    map: async (path, [now, before]) => {
      if (!now || !isBelow(path)) return null
      const isSame = before && (await now.oid()) === (await before.oid())
      if (isSame) return null
      if ((await now.type()) === 'blob') bytes += (await now.content())?.length ?? 0
      return true
    },
  })
}
console.log(bytes)
