/** Finds the history that is asked for: the work tree, the commit, and where its cache is kept. */
import { isAbsolute, join, relative } from 'node:path'
import { normalize } from 'node:path/posix'
import { CommandError } from '../model/errors.ts'
import type { PolicyHistory } from './policy-history.ts'
import { resolveCommit } from './tree-commit.ts'
import { findWorkTree } from './work-tree.ts'

/** What to read. */
export interface HistoryRequest {
  /** The folder that `dir` and `policy` are relative to; anywhere in the work tree. */
  readonly root: string
  readonly dir: string
  readonly policy: string
  /** The commit whose ancestry is read. */
  readonly revision?: string
  /** Whether the cache in the git folder is used. */
  readonly cache: boolean
  /** The line of the policy, where somebody read it already. */
  readonly line?: PolicyHistory | undefined
}

/** A history to read, with its paths relative to the top of the work tree. */
export interface HistoryPlace {
  readonly top: string
  readonly dir: string
  readonly policy: string
  /** Whether the policy lies in the repository. */
  readonly isInside: boolean
  readonly head: string
  readonly cacheFile: string
}

/**
 * Finds it, and refuses what would mislead.
 *
 * @throws CommandError (2) without git, outside a work tree, in a shallow clone, and before the first commit.
 */
export function findHistory(request: HistoryRequest): HistoryPlace {
  const { root, dir, policy, revision = 'HEAD' } = request
  const found = findWorkTree(root)
  if (found.kind === 'missing') {
    throw new CommandError(
      'An audit reads the history, and there is no git on this machine.',
      'Install git 2.31 or newer.'
    )
  }
  if (found.kind === 'none') {
    throw new CommandError(
      'An audit reads the history, and this folder is in no Git work tree.',
      'Run it inside a clone of the repository.'
    )
  }
  const { top, gitFolder, prefix, shallowFile } = found
  if (shallowFile !== null) {
    throw new CommandError(
      'The history of this clone was cut when it was fetched (it is shallow): every file would look new.',
      'Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`.'
    )
  }
  const head = revision === 'HEAD' ? found.head : resolveCommit(top, revision)
  if (head === null) {
    throw new CommandError(
      revision === 'HEAD'
        ? 'There is no commit yet, so there is no history.'
        : `${revision} is no commit.`,
      revision === 'HEAD' ? 'Commit the records first.' : 'Name a commit, a branch or a tag.'
    )
  }
  const place = placeIn(top, prefix, dir)
  if (place === null) {
    throw new CommandError(
      `${dir} lies outside of this repository, which has no history of it.`,
      'Run it inside the repository that holds the records.'
    )
  }
  const policyPlace = placeIn(top, prefix, policy)
  return {
    top,
    dir: place,
    // A policy from elsewhere has no history here, and is taken as it is.
    policy: policyPlace ?? policy,
    isInside: policyPlace !== null,
    head,
    cacheFile: join(gitFolder, 'incident-ledger/history'),
  }
}

/** A path relative to the top, which is itself empty; null where it leads out of the work tree. */
function placeIn(top: string, prefix: string, path: string): string | null {
  const full = isAbsolute(path) ? relative(top, path) : normalize(`${prefix}${path}`)
  const place = full.replaceAll('\\', '/').replace(/\/$/, '')
  if (/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(place)) return null
  return place === '.' ? '' : place
}
