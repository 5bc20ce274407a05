/** Tells of follow-ups: reads what the plan needs, and writes its comments. */
import { type FollowUpInput, planFollowUps } from '../delivery/plan-follow-ups.ts'
import { explain } from './failure.ts'
import { findMore } from './find.ts'
import { carried, type Kept } from './keep-overview.ts'
import type { Repository } from './repository.ts'

/** Writes one comment for each place that has news. Gives the steps that were told by now; null where nobody knows. */
export async function tellFollowUps(
  repository: Repository,
  input: FollowUpInput
): Promise<Kept & { readonly told: readonly string[] | null }> {
  let { found } = input
  try {
    for (;;) {
      const plan = planFollowUps({ ...input, found })
      if (plan.needs.length === 0) {
        const kept = await carried(repository, plan.steps, found, input.author)
        return { ...kept, told: kept.failures.length === 0 ? plan.told : null }
      }
      for (const need of plan.needs) found = await findMore(repository, found, need)
    }
  } catch (error) {
    const failure = explain(error, 'tell of follow-ups', 'issues: write')
    return { found, done: [], warnings: [], failures: [failure], told: null }
  }
}
