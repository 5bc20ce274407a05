/** The present head of a branch as data: what the work tree holds just so is read there, the rest through the API. */
import { resolve } from 'node:path'
import { blobId } from '../../git/blob-id.ts'
import { listHeadTree, findFileAt } from '../../github/head-tree.ts'
import { commitDate } from '../../github/present-head.ts'
import type { Repository } from '../../github/repository.ts'
import { CommandError } from '../../model/errors.ts'
import { isRecordPath } from '../../model/record-path.ts'
import { parseRecord } from '../../parse/parse-record.ts'
import { openFileLookup, fileLookupOver } from '../../store/file-lookup.ts'
import { ledgerOf, unread } from '../../store/read-ledger.ts'
import { parsePolicyBytes } from '../../store/read-policy.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import type { LedgerSource } from '../source.ts'
import { plainBytes } from '../../store/files.ts'
import { policyPath } from '../ledger/places.ts'

/** So many files are asked for one by one; a run's token has 1,000 requests an hour. */
const MOST_FILES = 500

/**
 * Reads it.
 *
 * @throws CommandError (3) where GitHub refuses, or the branch is too far on.
 */
export async function readPresentSource(
  { root }: Shell,
  repository: Repository,
  commit: string,
  options: CommonOptions
): Promise<LedgerSource> {
  const { entries, isWhole } = await listHeadTree(repository, commit, 3)
  const policy = policyPath(options)
  const paths = [...entries].flatMap(([path, { kind }]) =>
    kind === 'file' && isRecordPath(options.dir, path) ? [path] : []
  )
  /** The bytes of the work tree, where they are the head's; else null. */
  const unmoved = (path: string) => {
    const bytes = plainBytes(resolve(root, path))
    const blob = entries.get(path)?.blob
    return bytes !== null && blob !== undefined && blobId(bytes, blob.length) === blob
      ? bytes
      : null
  }
  const here = paths.map((path) => [path, unmoved(path)] as const)
  const lacking = here.filter(([, bytes]) => bytes === null)
  if (!isWhole || lacking.length > MOST_FILES) {
    throw new CommandError(
      `The branch has moved on to ${commit.slice(0, 12)}, and too much changed to read it from here.`,
      'Start the workflow anew on the branch, instead of this run again.',
      3
    )
  }
  const fetched = async (path: string) =>
    (await findFileAt(repository, commit, path, 3))?.bytes ?? null
  const bytesOf = async (path: string) => unmoved(path) ?? (await fetched(path))
  const read = []
  for (const [path, own] of here) {
    const bytes = own ?? (await fetched(path))
    read.push(bytes === null ? unread(path) : parseRecord(path, bytes))
  }
  const { records } = await ledgerOf(read)
  const own = openFileLookup(root)
  return {
    beyond: { commit, committedAt: await commitDate(repository, commit) },
    records: async () => records,
    has: (path) => [...entries.keys()].some((held) => held === path || held.startsWith(`${path}/`)),
    policy: async (path) => {
      const bytes = path === policy && entries.has(path) ? await bytesOf(path) : null
      if (bytes !== null) return parsePolicyBytes(path, bytes)
      throw new CommandError(`The branch has no policy at ${path}.`, 'Name it with `policy`.')
    },
    text: async (path) => {
      const bytes = entries.has(path) ? await bytesOf(path) : null
      return bytes === null ? null : new TextDecoder().decode(bytes)
    },
    // An attachment that changed is not fetched, so no hash of it is judged.
    repository: async () =>
      fileLookupOver({
        lookAt: (path) => entries.get(path)?.kind ?? null,
        hashOf: (path) => (unmoved(path) === null ? null : own.sha256(path)),
      }),
  }
}
