/** Where a branch or a pull request stands now, which may be further on than the run that asks; our own receipts move nothing. */
import { type Instant, parseInstant } from '../model/time.ts'
import { refusal, refuse, statusOf } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'
import { RECEIPT_SUBJECT } from './write-receipts.ts'

/** The commit that a branch stands at. Throws exit 3 where GitHub refuses: nothing is to be said of an old tree. */
export async function branchHead(repository: Repository, branch: string): Promise<string> {
  const { data } = await repository.client.rest.git
    .getRef({ ...placeOf(repository), ref: `heads/${branch}` })
    .catch(refuse(`say where ${branch} stands`, 'contents: read', 3))
  return data.object.sha
}

/** The committer's date of a commit. Throws exit 3 where GitHub refuses. */
export async function commitDate(repository: Repository, commit: string): Promise<Instant> {
  const { data } = await repository.client.rest.git
    .getCommit({ ...placeOf(repository), commit_sha: commit })
    .catch(refuse(`read the commit ${commit}`, 'contents: read', 3))
  const at = parseInstant(data.committer.date)
  return typeof at === 'number' ? at : 0
}

/** Throws exit 3 where GitHub refuses. */
export async function presentPull(repository: Repository, number: number) {
  const { data } = await repository.client.rest.pulls
    .get({ ...placeOf(repository), pull_number: number })
    .catch(refuse(`say where pull request ${number} stands`, 'pull-requests: read', 3))
  return { isOpen: data.state === 'open', headSha: data.head.sha, baseSha: data.base.sha }
}

/** One sweep writes one receipt commit for each branch; a run makes a handful of sweeps. */
const MOST_RECEIPTS = 10

/**
 * Compares a branch with the commit that it stood at. A branch that is gone has moved.
 *
 * @throws CommandError (3) where GitHub refuses.
 */
export async function hasMoved(
  repository: Repository,
  branch: string,
  from: string
): Promise<boolean> {
  const { git } = repository.client.rest
  const place = placeOf(repository)
  try {
    const { data } = await git.getRef({ ...place, ref: `heads/${branch}` })
    let { sha } = data.object
    for (let steps = 0; sha !== from; steps += 1) {
      if (steps === MOST_RECEIPTS) return true
      const { data: commit } = await git.getCommit({ ...place, commit_sha: sha })
      const [parent, ...others] = Array.isArray(commit.parents) ? commit.parents : []
      if (parent === undefined || others.length > 0 || !isReceipt(commit)) return true
      ;({ sha } = parent)
    }
    return false
  } catch (error) {
    if (statusOf(error) === 404) return true
    throw refusal(error, `say where ${branch} stands`, 'contents: read', 3)
  }
}

/** A commit whose message the answer leaves out is none. */
function isReceipt({ message }: { readonly message?: string }): boolean {
  return message?.startsWith(RECEIPT_SUBJECT) === true
}
