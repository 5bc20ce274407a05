/** Where a branch or a pull request stands now, which may be further on than the run that asks. */
import { type Instant, parseInstant } from '../model/time.ts'
import { refusal } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** The commit that a branch stands at. Throws exit 3 where GitHub refuses: nothing is to be said of an old tree. */
export async function branchHead(repository: Repository, branch: string): Promise<string> {
  try {
    const { data } = await repository.client.rest.git.getRef({
      ...placeOf(repository),
      ref: `heads/${branch}`,
    })
    return data.object.sha
  } catch (error) {
    throw refusal(error, `say where ${branch} stands`, 'contents: read', 3)
  }
}

/** The committer's date of a commit. Throws exit 3 where GitHub refuses. */
export async function commitDate(repository: Repository, commit: string): Promise<Instant> {
  try {
    const { data } = await repository.client.rest.git.getCommit({
      ...placeOf(repository),
      commit_sha: commit,
    })
    const at = parseInstant(data.committer.date)
    return typeof at === 'number' ? at : 0
  } catch (error) {
    throw refusal(error, `read the commit ${commit}`, 'contents: read', 3)
  }
}

/** A pull request as it is now. */
export interface PresentPull {
  readonly isOpen: boolean
  readonly headSha: string
  readonly baseSha: string
}

/** Throws exit 3 where GitHub refuses. */
export async function presentPull(repository: Repository, number: number): Promise<PresentPull> {
  try {
    const { data } = await repository.client.rest.pulls.get({
      ...placeOf(repository),
      pull_number: number,
    })
    return { isOpen: data.state === 'open', headSha: data.head.sha, baseSha: data.base.sha }
  } catch (error) {
    throw refusal(error, `say where pull request ${number} stands`, 'pull-requests: read', 3)
  }
}
