/** What the commands ask of a Git work tree: where it stands, and which commit last touched a file. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { normalize } from 'node:path/posix'
import { isAsCommitted, isBlobAt } from './as-committed.ts'
import { type PolicyHistory, readPolicyHistory } from './policy-history.ts'
import { readGit } from './run-git.ts'
import { findWorkTree, type WorkTree } from './work-tree.ts'

/** A Git work tree. */
export interface GitRepository extends Pick<WorkTree, 'top' | 'gitFolder' | 'prefix' | 'head'> {
  /** Whether the history was cut when it was fetched. */
  readonly isShallow: boolean
  /** Whether what stands at `path` (relative to the folder it was opened in) is a file, and that blob. */
  readonly isBlobAt: (path: string, blob: string) => boolean
  /**
   * The last commit of the main line (the first parents of HEAD) that touched `path` (relative to the folder it was
   * opened in): a merge, where one brought it there. Null where the file is
   * modified or not tracked, and where the history is cut before the answer is certain.
   */
  readonly lastCommitOf: (path: string) => string | null
  /**
   * The line of the policy, read once: at `path` as seen from `revision`, for the records in `dir`; both as for
   * `lastCommitOf`. Without a `dir` it is the line of that file alone, wherever it was moved from.
   */
  readonly policyHistory: (
    revision: string,
    path: string,
    dir: string | null
  ) => Promise<PolicyHistory>
}

/**
 * Opens the work tree around `folder`; null where there is none, or no git.
 *
 * @throws CommandError (2) where git refuses to read the repository that is there.
 */
export function openGit(folder: string): GitRepository | null {
  const found = findWorkTree(folder)
  return found.kind === 'found' ? openWorkTree(folder, found) : null
}

/** The same of a work tree that was found around `folder` already. */
export function openWorkTree(folder: string, found: WorkTree): GitRepository {
  const { top, gitFolder, prefix, shallowFile, head } = found
  const boundary = shallowFile === null ? new Set<string>() : readBoundary(shallowFile)
  const lines = new Map<string, Promise<PolicyHistory>>()
  return {
    top,
    gitFolder,
    prefix,
    head,
    isShallow: shallowFile !== null,
    isBlobAt: (path, blob) => isBlobAt(resolve(folder, path), blob),
    lastCommitOf: (path) => {
      if (head === null || !isAsCommitted(folder, head, path)) return null
      const args = ['log', '-1', '--first-parent', '--format=%H', '--end-of-options', 'HEAD', '--']
      const commit = readGit(folder, [...args, path], 'The history cannot be read').trim()
      return commit === '' || boundary.has(commit) ? null : commit
    },
    policyHistory: (revision, path, dir) => {
      const key = JSON.stringify([revision, path, dir])
      const place = {
        policy: `${prefix}${path}`,
        dir: dir === null ? null : normalize(`${prefix}${dir}`),
      }
      const line = lines.get(key) ?? readPolicyHistory(top, revision, place)
      lines.set(key, line)
      return line
    },
  }
}

/** A commit at the cut shows every file as added, so its word on who touched what is worth nothing. */
function readBoundary(file: string): ReadonlySet<string> {
  return new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))
}
