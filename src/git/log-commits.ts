/** Asks `git log` for commits with the paths that each changed, and gives them as they come. */
import { CommandError } from '../model/errors.ts'
import { LOG_ARGS, type LoggedCommit, parseLog } from './parse-log.ts'
import { streamGit } from './run-git.ts'

/**
 * Newest first; `args` say from where, and which. Whoever stops reading early stops git.
 *
 * @throws CommandError (2) where git cannot read it.
 */
export async function* logCommits(
  top: string,
  args: readonly string[]
): AsyncGenerator<LoggedCommit> {
  const git = streamGit(top, [...LOG_ARGS, ...args])
  git.input.end()
  try {
    yield* parseLog(git.output.setEncoding('utf8'))
  } finally {
    git.stop()
  }
  const { status, message } = await git.ended
  if (status !== 0 && message !== '') {
    throw new CommandError(`git log failed: ${message}`, 'Run `git fsck` to see what is wrong.')
  }
}
