/** Reads every version that stood at some paths, in one pass of `git log` and one of `git cat-file`. */
import type { Instant } from '../model/time.ts'
import { logCommits } from './parse-log.ts'
import { parseCommit } from './parse-commit.ts'
import { readBytes } from './read-objects.ts'
import { VERSION_LIMIT } from './record-version.ts'
import { walkFrom } from './walk.ts'

/** One version, as one commit brought it. */
export interface CommittedVersion {
  readonly path: string
  readonly bytes: Uint8Array
  /** The earlier of the commit's two dates: a rebase moves the one, an amend leaves the other. */
  readonly at: Instant
  /** Whether the commit stands on the first-parent line of the revision. */
  readonly isMainLine: boolean
}

/**
 * The versions in the ancestry of `revision`, a full hash, newest first; paths are relative to the top.
 *
 * @throws CommandError (2) where git cannot read it, as in a partial clone.
 */
export async function readVersions(
  top: string,
  revision: string,
  isWanted: (path: string) => boolean
): Promise<readonly CommittedVersion[]> {
  const walk = walkFrom(revision)
  const found: { path: string; blob: string; commit: string; isMainLine: boolean }[] = []
  const asked = ['--topo-order', '--end-of-options', revision]
  for await (const commit of logCommits(top, asked)) {
    const { isMainLine } = walk.step(commit, () => undefined)
    for (const { path, before, after } of commit.changes)
      if (after !== null && after !== before && isWanted(path))
        found.push({ path, blob: after, commit: commit.hash, isMainLine })
  }
  const hashes = found.flatMap(({ blob, commit }) => [blob, commit])
  const held = await readBytes(top, hashes, VERSION_LIMIT)
  return found.flatMap(({ path, blob, commit: hash, isMainLine }) => {
    const bytes = held.get(blob)
    if (bytes === undefined) return []
    const { author, committer } = parseCommit(hash, held.get(hash) ?? new Uint8Array())
    return [{ path, bytes, at: Math.min(author.at, committer.at), isMainLine }]
  })
}
