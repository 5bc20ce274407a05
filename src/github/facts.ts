/** Facts of a repository that delivery depends on. */
import { placeOf, type Repository } from './repository.ts'

/** Whether only invited people can read it. An `internal` repository is read by a whole enterprise: not private. */
export async function isPrivateRepository(repository: Repository): Promise<boolean> {
  const { data } = await repository.client.rest.repos.get(placeOf(repository))
  return data.private && data.visibility !== 'internal'
}
