/** Tells of follow-ups: reads what the plan needs, and writes its comments. */
import { type FollowUpInput, planFollowUps } from '../delivery/plan-follow-ups.ts'
import type { PlanStep } from '../delivery/plan.ts'
import type { Found } from '../delivery/found.ts'
import { explain, type Failure } from './failure.ts'
import { findMore } from './find.ts'
import { carried } from './keep-overview.ts'
import type { Repository } from './repository.ts'

/** What came of it. */
export interface ToldFollowUps {
  readonly found: Found
  readonly done: readonly PlanStep[]
  readonly warnings: readonly string[]
  readonly failures: readonly Failure[]
  /** The steps that were told by now; null where that could not be found out. */
  readonly told: readonly string[] | null
}

/** Writes one comment for each place that has news. */
export async function tellFollowUps(
  repository: Repository,
  input: FollowUpInput
): Promise<ToldFollowUps> {
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
