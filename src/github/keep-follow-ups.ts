/** Tells of follow-ups: reads what the plan needs, and writes its comments; each place stands alone. */
import { toldIn } from '../delivery/follow-up-comment.ts'
import { authorsOf } from '../delivery/found.ts'
import { overviewsIn } from '../delivery/overview.ts'
import {
  type Away,
  type FollowUpInput,
  type FollowUpStep,
  namersOf,
  planFollowUps,
} from '../delivery/plan-follow-ups.ts'
import type { PlanStep } from '../delivery/plan.ts'
import { explain, type Failure, isDown } from './failure.ts'
import { findMore } from './find.ts'
import { carried, type Kept } from './keep-overview.ts'
import type { Repository } from './repository.ts'

/**
 * Writes one comment for each place that has news. What an issue refuses is told on the overview; of an issue that GitHub
 * does not answer about, the next run tells. Gives the steps that were told by now.
 */
export async function tellFollowUps(
  repository: Repository,
  input: FollowUpInput
): Promise<Kept & { readonly told: readonly string[] }> {
  let { found } = input
  const away = new Map<number, Away>()
  const done: PlanStep[] = []
  const warnings: string[] = []
  const failures: Failure[] = []
  const lose = (place: number, failure: Failure) => {
    away.set(place, isDown(failure) ? 'unasked' : 'refused')
    const instead = isDown(failure) ? null : toldInstead(place, failure, { ...input, found })
    if (instead === null) failures.push(failure)
    else warnings.push(instead)
  }
  for (;;) {
    const plan = planFollowUps({ ...input, found, away })
    for (const need of plan.needs) {
      if (failures.some(({ fatal }) => fatal)) break
      try {
        found = await findMore(repository, found, need)
      } catch (error) {
        const doing = `read the comments on issue ${need.issue}, ${whose(need.issue, input)}`
        lose(need.issue, explain(error, doing, 'issues: write'))
      }
    }
    const left = new Set<PlanStep>(plan.steps)
    for (const step of plan.steps) {
      const kept = await carried(repository, [step], found, input.author)
      found = kept.found
      done.push(...kept.done)
      warnings.push(...kept.warnings)
      for (const failure of kept.failures) lose(step.issue, failure)
      for (const one of kept.done) left.delete(one)
      if (kept.failures.length > 0) break
    }
    const isOver = plan.needs.length === 0 && left.size === 0
    if (isOver || failures.some(({ fatal }) => fatal)) {
      const untold = new Set(plan.steps.flatMap((step) => (left.has(step) ? keysIn(step) : [])))
      return { found, done, warnings, failures, told: plan.told.filter((key) => !untold.has(key)) }
    }
  }
}

function keysIn({ body }: FollowUpStep): readonly string[] {
  return toldIn(body) ?? []
}

/** That the overview says what an issue refused, and what to mend; null where the overview refused it, or there is none. */
function toldInstead(place: number, failure: Failure, input: FollowUpInput): string | null {
  const overview = overviewOf(input)
  if (overview === undefined || overview === place) return null
  return `${failure.sentence} The overview tells what is due there. ${remedyOfNamed(failure)}`
}

/** What to mend where GitHub refused something of an issue that a task names: one that is not there was typed so. */
export function remedyOfNamed({ status, remedy }: Failure): string {
  return status === 404 || status === 410
    ? 'Write the number of an issue of this repository, or the whole address of what tracks it elsewhere, into the brackets of its task.'
    : remedy
}

function whose(place: number, input: FollowUpInput): string {
  return place === overviewOf(input)
    ? 'the overview'
    : `which a follow-up of ${namersOf(place, input.followUps)} names`
}

function overviewOf({ found, author, policyFile }: FollowUpInput): number | undefined {
  return overviewsIn(found, authorsOf(author, policyFile.policy))[0]?.issue.number
}
