/** Facts of a repository that delivery depends on. */
import { refusal } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** The branch that counts: what is merged there may page people. Throws exit 3 where GitHub refuses. */
export async function defaultBranchOf(repository: Repository): Promise<string> {
  try {
    const { data } = await repository.client.rest.repos.get(placeOf(repository))
    return data.default_branch
  } catch (error) {
    throw refusal(error, 'name its default branch', 'contents: read', 3)
  }
}

/**
 * Whether only invited people can read it. An `internal` repository is read by a whole enterprise: not private.
 * Throws exit 3: without the answer nobody knows what may be said.
 */
export async function isPrivateRepository(repository: Repository): Promise<boolean> {
  try {
    const { data } = await repository.client.rest.repos.get(placeOf(repository))
    return data.private && data.visibility !== 'internal'
  } catch (error) {
    throw refusal(error, 'say whether the repository is private', 'contents: read', 3)
  }
}
