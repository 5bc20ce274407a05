/** Reads which versions of the policy stood on the main line, in one pass of `git log`. */
import { cameFrom } from './came-from.ts'
import { Readable } from 'node:stream'
import type { Instant } from '../model/time.ts'
import { LOG_ARGS, type LoggedCommit, parseLog } from './parse-log.ts'
import { readGit } from './run-git.ts'

/** A commit of the main line that changed the policy. */
export interface PolicyChange {
  readonly commit: string
  /** The committer's date. */
  readonly committedAt: Instant
  /** Where the policy stood then, relative to the top of the work tree. */
  readonly path: string
  /** Null where the commit took it away, or put something there that is no file. */
  readonly blob: string | null
}

/** A policy that moved more often than this is not followed any further. */
const MOVES_AT_MOST = 20

/**
 * The changes of the file at `path` (relative to the top) along the first parents of `revision`, a full hash; newest
 * first. Where the commit that brought the file took it from another path, what stood there before comes too.
 *
 * @throws CommandError (2) where git cannot read the history.
 */
export async function readPolicyHistory(
  top: string,
  revision: string,
  path: string
): Promise<readonly PolicyChange[]> {
  const found: PolicyChange[] = []
  let from = revision
  let at = path
  for (let moves = 0; moves <= MOVES_AT_MOST; moves += 1) {
    const commits = await log(top, from, at)
    for (const { hash, committedAt, changes } of commits) {
      found.push({ commit: hash, committedAt, path: at, blob: changes[0]?.after ?? null })
    }
    const oldest = commits.at(-1)
    const [parent] = oldest?.parents ?? []
    if (oldest === undefined || parent === undefined) break
    const before = await whereItStood(top, oldest)
    if (before === null) break
    from = parent
    at = before
  }
  return found
}

/** The path that a commit took the policy from. */
async function whereItStood(top: string, { hash, changes }: LoggedCommit): Promise<string | null> {
  const [added] = changes
  if (added === undefined || added.after === null) return null
  const [whole] = await log(top, hash, null)
  return cameFrom(added, whole?.changes ?? [])
}

/** The commits that touched the path; of a null path `from` alone, with all that it changed. */
async function log(top: string, from: string, path: string | null): Promise<LoggedCommit[]> {
  const args = [
    ...LOG_ARGS,
    ...(path === null ? ['-1'] : []),
    '--first-parent',
    '--end-of-options',
    from,
    '--',
    ...(path === null ? [] : [path]),
  ]
  const output = readGit(top, args, 'The history of the policy cannot be read')
  const commits: LoggedCommit[] = []
  for await (const commit of parseLog(Readable.from([output]))) commits.push(commit)
  return commits
}
