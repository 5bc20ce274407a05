/** Lists the tracked files whose bytes in the work tree or the index are not those of HEAD. */
import { CommandError } from '../model/errors.ts'
import { runGit } from './run-git.ts'

/**
 * The paths below `within`, relative to the top of the work tree, by name; deleted ones too.
 *
 * @throws CommandError (2) where git cannot say.
 */
export function changedPaths(top: string, within: readonly string[]): string[] {
  const answer = runGit(top, [
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=no',
    '--no-renames',
    '--ignore-submodules=all',
    '--',
    ...within,
  ])
  if (answer.kind !== 'ok') {
    const why = answer.kind === 'missing' ? 'there is no git' : answer.message
    throw new CommandError(`git cannot say what was changed: ${why}.`, 'Run `git status`.')
  }
  // Each is drawn as two letters, a space and the path, up to a NUL.
  return answer.output
    .split('\0')
    .map((entry) => entry.slice(3))
    .filter((path) => path !== '')
    .toSorted()
}
