/** What a pull request touches: its records, whether it changes the policy, and the policy of its base. */
import { listPullFiles, type PullFile } from '../../github/pull.ts'
import { findFileAt } from '../../github/head-tree.ts'
import type { Repository } from '../../github/repository.ts'
import { ID_PATTERN, idInPath } from '../../model/id.ts'
import { policyFaults, unusablePolicy } from '../ledger/usable-policy.ts'
import { narrowReading } from '../ledger/narrow-reading.ts'
import { type Reading, readingOf } from '../ledger/reading.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import type { PullRequestFacts } from './tasks.ts'
import { policyPath } from '../ledger/places.ts'

/** Every record, or those that a pull request touches. */
export type Touched = { readonly kind: 'all' } | TouchedSome

/** Those, and what else it touches. */
export interface TouchedSome {
  readonly kind: 'some'
  readonly pull: PullRequestFacts
  /** Of records in the work tree or the source, which is the pull request's. */
  readonly paths: readonly string[]
  /** Whether it changes the policy itself. */
  readonly policy: boolean
  readonly base: BasePolicy
  /** Every file that it adds, changes or removes, records or not. */
  readonly files: readonly PullFile[]
}

/** Whether it is a file that the pull request shows to whoever reads it. */
export function showsItself(touched: Touched, path: string): boolean {
  return touched.kind === 'some' && touched.files.some((file) => file.path === path)
}

/** The base branch's policy, which alone says who is told; or why there is none that could. */
type BasePolicy = {
  readonly bytes: Uint8Array | null
  /** Why nobody can be told by it; null where they can. */
  readonly why: string | null
}

/** What a pull request touches, and a reading that takes apart no more than that where nothing else counts. */
export interface TouchedReading {
  readonly touched: Touched
  readonly reading: Reading
}

/**
 * Asks GitHub which files changed. A changed attachment touches the record whose ID names its folder.
 *
 * @throws CommandError (2) where GitHub refuses.
 */
export async function touchedRecords(
  shell: Shell,
  repository: Repository,
  pull: PullRequestFacts,
  options: CommonOptions
): Promise<TouchedReading> {
  const whole = readingOf(shell.root, options)
  const listed = await listPullFiles(repository, pull.number)
  const changed = listed.flatMap(({ path, before }) => (before === null ? [path] : [path, before]))
  const ofPull = new Set(listed.map(({ path }) => path))
  const ids = new Set([...ofPull].flatMap((path) => path.split('/').filter(isId)))
  const touches = ({ path, id }: { readonly path: string; readonly id: string | null }) =>
    ofPull.has(path) || (id !== null && ids.has(id))
  // Which other records are to be hidden from the public stands in no name.
  const reading =
    shell.place === 'private'
      ? await narrowReading(whole, {
          dir: options.dir,
          isWanted: touches,
          ids: changed.flatMap((path) => idInPath(path) ?? []),
          tell: shell.err,
        })
      : whole
  const policy = policyPath(options)
  const touched: TouchedSome = {
    kind: 'some',
    pull,
    paths: (await reading.records(options.dir)).filter(touches).map(({ path }) => path),
    policy: ofPull.has(policy),
    base: await basePolicy(repository, pull, policy, whole),
    files: listed,
  }
  return { touched, reading }
}

async function basePolicy(
  repository: Repository,
  { baseSha }: PullRequestFacts,
  path: string,
  { parsePolicy }: Pick<Reading, 'parsePolicy'>
): Promise<BasePolicy> {
  const file = await findFileAt(repository, baseSha, path)
  if (file === null) return { bytes: null, why: 'The base branch has no policy yet.' }
  // All parts of the run go by this one.
  const read = await parsePolicy(path, file.bytes)
  const faults = await policyFaults(path, read)
  const why =
    read.policy !== null && faults.length === 0
      ? null
      : `On the base branch: ${unusablePolicy(path, faults).message}`
  return { bytes: read.policy === null ? null : file.bytes, why }
}

function isId(part: string): boolean {
  return ID_PATTERN.test(part)
}
