/** Finds where a pack is made from: the top of the work tree, so that its paths are those of git. */
import { posix } from 'node:path'
import { isPackPath } from '../../pack/pack-path.ts'
import { openGit } from '../../git/repository.ts'
import { CommandError } from '../../model/errors.ts'
import { trimEndOf } from '../../model/trim-end-of.ts'
import type { PackPlaces } from './pack-source.ts'
import type { CommonOptions } from '../shell.ts'
import { policyPath } from '../ledger/places.ts'

/**
 * The places as seen from the top; without git, or before the first commit, as seen from `root`.
 *
 * @throws CommandError (2) where records or policy lie elsewhere, or the history was cut.
 */
export function findPackPlaces(
  root: string,
  options: CommonOptions
): Omit<PackPlaces, 'uncommitted'> {
  const git = openGit(root)
  const dir = options.dir
  const policy = policyPath(options)
  const isThere = git !== null && git.head !== null
  const prefix = isThere ? git.prefix : ''
  if (isThere && git.isShallow) {
    throw new CommandError(
      'The history of this clone was cut when it was fetched (it is shallow), and a pack holds the whole of it.',
      'Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`.'
    )
  }
  return {
    root: isThere ? git.top : root,
    head: isThere ? git.head : null,
    dir: inside(prefix, dir, '--dir'),
    policy: inside(prefix, policy, '--policy'),
  }
}

function inside(prefix: string, path: string, option: string): string {
  const whole = posix.normalize(`${posix.isAbsolute(path) ? '' : prefix}${path}`)
  const tidy = trimEndOf(whole, '/', 1)
  if (tidy === '.' || isPackPath(tidy)) return tidy
  throw new CommandError(
    `${path} does not lie in the repository.`,
    `Run it in the repository that holds the records; ${option} names a place in it.`
  )
}
