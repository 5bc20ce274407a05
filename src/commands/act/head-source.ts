/** A pull request's head as data: its changed records read through the API, nothing checked out, nothing run. */
import { listHeadTree, findFileAt } from '../../github/head-tree.ts'
import { listPullFiles } from '../../github/pull.ts'
import type { Repository } from '../../github/repository.ts'
import { CommandError, type ExitCode } from '../../model/errors.ts'
import { isRecordPath } from '../../model/record-path.ts'
import { fileLookupOver } from '../../store/file-lookup.ts'
import { knownByName } from '../../store/read-ledger.ts'
import type { ReadUnmerged, UnmergedRecord } from '../../store/read-records.ts'
import { parsePolicyBytes } from '../../store/read-policy.ts'
import type { LedgerSource } from '../source.ts'
import type { CommonOptions } from '../shell.ts'
import type { PullRequestFacts } from './tasks.ts'
import { policyPath } from '../ledger/places.ts'

/** So many records of one head are read; whoever changes more is asked to split. */
const MOST_RECORDS = 50

/**
 * Reads it, for a run that holds a token worth stealing. Records that the pull request leaves alone are known by name
 * only, which is enough to find an id twice.
 *
 * @throws CommandError (`exitCode`) where GitHub refuses; (2) where the pull request changes too many records.
 */
export async function readHeadSource(
  repository: Repository,
  { number, headSha }: PullRequestFacts,
  options: CommonOptions,
  readUnmerged: ReadUnmerged,
  exitCode: ExitCode
): Promise<LedgerSource> {
  const { entries: tree, isWhole } = await listHeadTree(repository, headSha, exitCode)
  if (!isWhole) {
    throw new CommandError(
      'The pull request’s tree is too large for GitHub to list, so nobody knows which records it holds.',
      'Check it in a run on `pull_request`, which has a checkout.',
      exitCode
    )
  }
  const changed = new Set((await listPullFiles(repository, number)).map(({ path }) => path))
  const paths = [...tree]
    .filter(([path, { kind }]) => kind === 'file' && isRecordPath(options.dir, path))
    .map(([path]) => path)
  const wanted = paths.filter((path) => changed.has(path))
  if (wanted.length > MOST_RECORDS) {
    throw new CommandError(
      `The pull request changes ${wanted.length} records, and ${MOST_RECORDS} at most are read without a checkout.`,
      'Split it, or check it in a run on `pull_request`.'
    )
  }
  const given: UnmergedRecord[] = []
  for (const path of wanted) {
    const file = await findFileAt(repository, headSha, path, exitCode)
    if (file !== null) given.push({ path, bytes: file.bytes, pull: number })
  }
  const found = new Set(given.map(({ path }) => path))
  const others = paths.filter((path) => !found.has(path)).map((path) => knownByName(path))
  const records = [...(given.length === 0 ? [] : await readUnmerged(given)), ...others]
  const policy = policyPath(options)
  return {
    records: async () => records,
    has: (path) => tree.has(path),
    policy: async (path) => {
      const file = path === policy ? await findFileAt(repository, headSha, path) : null
      if (file !== null) return parsePolicyBytes(path, file.bytes)
      throw new CommandError(`The head has no policy at ${path}.`, 'Name it with `policy`.')
    },
    text: async (path) => {
      const file = tree.has(path) ? await findFileAt(repository, headSha, path) : null
      return file === null ? null : new TextDecoder().decode(file.bytes)
    },
    // Attachments are not fetched, so no hash of theirs is judged.
    repository: async () =>
      fileLookupOver({ lookAt: (path) => tree.get(path)?.kind ?? null, hashOf: () => null }),
  }
}
