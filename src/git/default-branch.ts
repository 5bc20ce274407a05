/** Asks git which branch a repository takes for its main line, and which is checked out. */
import { runGit } from './run-git.ts'

/** The branch that the remote `origin` calls its own, else the one checked out; null where neither can be told. */
export function defaultBranch(folder: string): string | null {
  const remote = branchBehind(folder, 'refs/remotes/origin/HEAD')
  return remote?.replace(/^origin\//, '') ?? currentBranch(folder)
}

/** The branch that is checked out, born or not; null where HEAD is on none. */
export function currentBranch(folder: string): string | null {
  return branchBehind(folder, 'HEAD')
}

function branchBehind(folder: string, ref: string): string | null {
  const answer = runGit(folder, ['symbolic-ref', '--quiet', '--short', ref])
  return answer.kind === 'ok' ? answer.output.trim() : null
}
