/** When the commit that HEAD names was made, by its committer's clock. */
import type { Instant } from '../model/time.ts'
import { runGit } from './run-git.ts'

/** Null before the first commit, and without git. */
export function committedAt(folder: string): Instant | null {
  const shown = runGit(folder, ['show', '-s', '--format=%ct', '--end-of-options', 'HEAD'])
  const seconds = shown.kind === 'ok' ? Number(shown.output.trim()) : Number.NaN
  return Number.isInteger(seconds) ? seconds : null
}
