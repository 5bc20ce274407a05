/** Who may write to a repository: asked of GitHub, for a comment says anything. */
import { refusal, statusOf } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** GitHub's own word: `maintain` counts as write, `triage` as read. */
const MAY_WRITE = new Set(['admin', 'write'])

/** Whether GitHub says that somebody may read a repository: who may not has left it, or never was there. */
export async function mayRead(repository: Repository, login: string): Promise<boolean> {
  try {
    const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
      ...placeOf(repository),
      username: login,
    })
    return data.permission !== 'none'
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

/** Whether somebody has write access. Throws exit 3 where GitHub refuses to say. */
export async function mayWrite(repository: Repository, login: string): Promise<boolean> {
  try {
    const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
      ...placeOf(repository),
      username: login,
    })
    return MAY_WRITE.has(data.permission)
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw refusal(error, `say what @${login} may do`, 'contents: read', 3)
  }
}
