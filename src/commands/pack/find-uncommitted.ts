/** Finds what a pack of a commit cannot take from git: files that no commit holds, and changes that none holds. */
import { resolve } from 'node:path'
import { dirname } from 'node:path/posix'
import { isPackPath } from '../../pack/pack-path.ts'
import { changedPaths } from '../../git/as-committed.ts'
import { idKey, ID_PATTERN } from '../../model/id.ts'
import { parseRecord, RECORD_LIMIT } from '../../parse/parse-record.ts'
import { findRecords } from '../../store/find-records.ts'
import { commitSource } from '../ledger/ledger-source.ts'
import type { LedgerSource } from '../source.ts'
import type { PackPlaces } from './pack-source.ts'
import { kindAt, plainBytes } from '../../store/files.ts'

/**
 * Looks through the folder: files by path, in byte order, and the paths whose present bytes the pack does not hold.
 * A record that no commit holds is left out where a committed one has its id: it must not take the place of what git
 * knows.
 *
 * @throws CommandError (2) where the folder of records is missing.
 */
export async function findUncommitted(places: Omit<PackPlaces, 'uncommitted'>) {
  const { root, head, dir, policy } = places
  const commit = head === null ? null : commitSource(root, head)
  const isCommitted = (path: string) => commit?.has(path) === true
  const known = commit === null ? new Set<string>() : await idsOf(commit, dir)
  const found = new Map<string, Uint8Array>()
  const leftOut = new Set(head === null ? [] : changedPaths(root, [dir, policy]))
  const take = (path: string): Uint8Array | null => {
    const bytes = isCommitted(path) ? null : readSmall(root, path)
    if (bytes !== null && isPackPath(path)) return bytes
    if (bytes !== null) leftOut.add(path)
    return null
  }
  const ofPolicy = take(policy)
  if (ofPolicy !== null) found.set(policy, ofPolicy)
  const isThere = kindAt(resolve(root, dir)) !== null
  for (const { path, readable } of isThere || !isCommitted(dir) ? findRecords(root, dir) : []) {
    const bytes = readable ? take(path) : null
    const id = bytes === null ? null : parseRecord(path, bytes).id
    if (bytes !== null && id !== null && known.has(idKey(id))) leftOut.add(path)
    else if (bytes !== null) found.set(path, bytes)
    if (id === null || !ID_PATTERN.test(id) || !found.has(path)) continue
    const review = `${dirname(path)}/${id}/review.md`
    const ofReview = take(review)
    if (ofReview !== null) found.set(review, ofReview)
  }
  return {
    uncommitted: new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    leftOut: [...leftOut].toSorted(),
  }
}

async function idsOf(source: LedgerSource, dir: string): Promise<Set<string>> {
  const records = source.has(dir) ? await source.records(dir) : []
  return new Set(records.flatMap(({ id }) => (id === null ? [] : [idKey(id)])))
}

/** The bytes of a plain file that could be a record; null for anything else. */
function readSmall(root: string, path: string): Uint8Array | null {
  const steps = path.split('/')
  const isBehindLink = steps.some((_, index) => {
    const above = resolve(root, steps.slice(0, index + 1).join('/'))
    return kindAt(above) === 'link'
  })
  return isBehindLink ? null : plainBytes(resolve(root, path), RECORD_LIMIT)
}
