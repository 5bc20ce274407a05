/** The files that a pull request changes. */
import { refusal } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** A changed file; a renamed one is named by its new path. */
export interface PullFile {
  readonly path: string
  /** The path that a renamed one had; null for all others. */
  readonly before: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
}

/** Every changed file, all pages; GitHub itself stops at 3,000. Throws exit 2 where GitHub refuses. */
export async function listPullFiles(
  repository: Repository,
  pull: number
): Promise<readonly PullFile[]> {
  const { client } = repository
  try {
    const files = await client.paginate(client.rest.pulls.listFiles, {
      ...placeOf(repository),
      pull_number: pull,
      per_page: 100,
    })
    return files.map(({ filename, status, previous_filename: before = null }) => ({
      path: filename,
      before,
      status,
    }))
  } catch (error) {
    throw refusal(error, `list the files of pull request ${pull}`, 'pull-requests: read', 2)
  }
}
