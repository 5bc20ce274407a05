/** Facts of a repository that delivery depends on: its main line, who reads it, who may write to it. */
import { refuse, statusOf } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** The branch that counts: what is merged there may page people. Throws exit 3 where GitHub refuses. */
export async function defaultBranchOf(repository: Repository): Promise<string> {
  const { data } = await repository.client.rest.repos
    .get(placeOf(repository))
    .catch(refuse('name its default branch', 'contents: read', 3))
  return data.default_branch
}

/**
 * Whether only invited people can read it. An `internal` repository is read by a whole enterprise: not private.
 * Throws exit 3: without the answer nobody knows what may be said.
 */
export async function isPrivateRepository(repository: Repository): Promise<boolean> {
  const { data } = await repository.client.rest.repos
    .get(placeOf(repository))
    .catch(refuse('say whether the repository is private', 'contents: read', 3))
  return data.private && data.visibility !== 'internal'
}

/** GitHub's own word: `maintain` counts as write, `triage` as read. */
const MAY_WRITE = new Set(['admin', 'write'])

/** Whether GitHub says that somebody may read a repository: who may not has left it, or never was there. */
export async function mayRead(repository: Repository, login: string): Promise<boolean> {
  return (await permissionOf(repository, login)) !== 'none'
}

/** Whether somebody has write access. Throws exit 3 where GitHub refuses to say. */
export async function mayWrite(repository: Repository, login: string): Promise<boolean> {
  const permission = await permissionOf(repository, login).catch(
    refuse(`say what @${login} may do`, 'contents: read', 3)
  )
  return MAY_WRITE.has(permission)
}

/** As GitHub calls it; `none` for whom it does not know. */
async function permissionOf(repository: Repository, username: string): Promise<string> {
  try {
    const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
      ...placeOf(repository),
      username,
    })
    return data.permission
  } catch (error) {
    if (statusOf(error) === 404) return 'none'
    throw error
  }
}
