/** Whether somebody moved a branch on: receipts that a sweep of ours wrote do not count. */
import { refusal, statusOf } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'
import { RECEIPT_SUBJECT } from './write-receipts.ts'

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
