/** Closes an issue that a run has answered, and that asks nothing more of anybody. */
import { explain, type Failure } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** Gives what GitHub refused; null where it is closed. */
export async function closeIssue(
  repository: Repository,
  number: number,
  reason: 'completed' | 'not_planned'
): Promise<Failure | null> {
  try {
    await repository.client.rest.issues.update({
      ...placeOf(repository),
      issue_number: number,
      state: 'closed',
      state_reason: reason,
    })
    return null
  } catch (error) {
    return explain(error, `close issue ${number}`, 'issues: write')
  }
}
