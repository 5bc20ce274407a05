/** Reads what the last commit holds of a file. */
import { runGit } from './run-git.ts'

/** The text of the file at `path`, relative to `folder`, as HEAD holds it; null where it holds none, or there is no git. */
export function committedText(folder: string, path: string): string | null {
  const answer = runGit(folder, ['cat-file', 'blob', `HEAD:./${path}`])
  return answer.kind === 'ok' ? answer.output : null
}
