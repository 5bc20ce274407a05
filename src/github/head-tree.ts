/** What stands at a commit, by its path: the list alone, in one request. */
import { refusal } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** What a path is. A submodule counts as a directory that nobody enters. */
export type HeadKind = 'file' | 'directory' | 'symlink'

/**
 * Lists a commit's paths; null for what GitHub cuts off beyond 100,000. Throws exit 2 where GitHub refuses.
 */
export async function listHeadTree(
  repository: Repository,
  commit: string
): Promise<ReadonlyMap<string, HeadKind>> {
  try {
    const { data } = await repository.client.rest.git.getTree({
      ...placeOf(repository),
      tree_sha: commit,
      recursive: '1',
    })
    return new Map(data.tree.map(({ path, type, mode }) => [path, kindOf(type, mode)]))
  } catch (error) {
    throw refusal(error, `list the files of ${commit}`, 'contents: read', 2)
  }
}

function kindOf(type: string, mode: string): HeadKind {
  if (type !== 'blob') return 'directory'
  return mode === '120000' ? 'symlink' : 'file'
}
