/** What stands at a commit, by its path: the list alone, in one request. */
import type { ExitCode } from '../model/errors.ts'
import { refusal } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** What a path is. A submodule counts as a directory that nobody enters. */
type HeadKind = 'file' | 'directory' | 'symlink'

/** What stands at a path. */
interface HeadEntry {
  readonly kind: HeadKind
  readonly blob: string
}

/** A commit's tree. */
export interface HeadTree {
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
  try {
    const { data } = await repository.client.rest.git.getTree({
      ...placeOf(repository),
      tree_sha: commit,
      recursive: '1',
    })
    const entries = data.tree.map(
      ({ path, type, mode, sha }) => [path, { kind: kindOf(type, mode), blob: sha ?? '' }] as const
    )
    return { entries: new Map(entries), isWhole: !data.truncated }
  } catch (error) {
    throw refusal(error, `list the files of ${commit}`, 'contents: read', exitCode)
  }
}

function kindOf(type: string, mode: string): HeadKind {
  if (type !== 'blob') return 'directory'
  return mode === '120000' ? 'symlink' : 'file'
}
