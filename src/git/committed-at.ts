/** When the commit that HEAD names was made, by its committer's clock. */
import type { Instant } from '../model/time.ts'
import { readGit } from './run-git.ts'

/** Of a repository that has a commit; null where the date is damaged. */
export function committedAt(folder: string): Instant | null {
  const args = ['show', '-s', '--format=%ct', '--end-of-options', 'HEAD']
  const seconds = Number(readGit(folder, args, 'The last commit cannot be read').trim())
  return Number.isInteger(seconds) ? seconds : null
}
