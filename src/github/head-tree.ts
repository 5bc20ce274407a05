/** What stands at a commit: its list in one request, and each file as data; nothing is checked out. */
import type { ExitCode } from '../model/errors.ts'
import { refusal, refuse, statusOf } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** What a path is. A submodule counts as a directory that nobody enters. */
type HeadKind = 'file' | 'directory' | 'symlink'

/** What stands at a path. */
interface HeadEntry {
  readonly kind: HeadKind
  readonly blob: string
}

/** A commit's tree. */
interface HeadTree {
  readonly entries: ReadonlyMap<string, HeadEntry>
  /** False where GitHub cut the list off, beyond some 100,000 paths. */
  readonly isWhole: boolean
}

/** Lists what a commit holds. Throws where GitHub refuses: `exitCode` is the command's to choose. */
export async function listHeadTree(
  repository: Repository,
  commit: string,
  exitCode: ExitCode
): Promise<HeadTree> {
  const { data } = await repository.client.rest.git
    .getTree({ ...placeOf(repository), tree_sha: commit, recursive: '1' })
    .catch(refuse(`list the files of ${commit}`, 'contents: read', exitCode))
  const entries = data.tree.map(
    ({ path, type, mode, sha }) => [path, { kind: kindOf(type, mode), blob: sha ?? '' }] as const
  )
  return { entries: new Map(entries), isWhole: !data.truncated }
}

function kindOf(type: string, mode: string): HeadKind {
  if (type !== 'blob') return 'directory'
  return mode === '120000' ? 'symlink' : 'file'
}

/** The bytes of a file, and the blob they are; null where the ref has no such file. */
export interface FileAt {
  readonly bytes: Uint8Array
  readonly sha: string
}

/**
 * Reads one file of at most 1 MB at a branch, tag or commit; null where nothing, or no file, stands there.
 * Throws where GitHub refuses, with exit 2 unless a word hangs on it.
 */
export async function findFileAt(
  repository: Repository,
  ref: string,
  path: string,
  exitCode: ExitCode = 2
): Promise<FileAt | null> {
  try {
    const { data } = await repository.client.rest.repos.getContent({
      ...placeOf(repository),
      path,
      ref,
    })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null
    return { bytes: Buffer.from(data.content, 'base64'), sha: data.sha }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw refusal(error, `read ${path} at ${ref}`, 'contents: read', exitCode)
  }
}
