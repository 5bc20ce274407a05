/** Asks git where a clone came from, and which commit stands there. */
import { runGit } from './run-git.ts'

/** Null where `folder` is not the top of a clone, or has no such thing. */
export function remoteOf(folder: string): {
  readonly address: string | null
  readonly commit: string | null
} {
  const said = (args: readonly string[]) => {
    const answer = runGit(folder, args)
    return answer.kind === 'ok' ? answer.output.trim() : null
  }
  // Else the repository around it would answer for it.
  if (said(['rev-parse', '--show-prefix']) !== '') return { address: null, commit: null }
  return {
    address: said(['config', '--get', 'remote.origin.url']),
    commit: said(['rev-parse', '--verify', '--quiet', 'HEAD']),
  }
}
