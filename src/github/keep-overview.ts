/** Keeps the overview issue and the notes of issues without a record: what a sweep of everything does last. */
import type { Found } from '../delivery/found.ts'
import { noteOrphan, orphansIn } from '../delivery/orphans.ts'
import type { PlanStep } from '../delivery/plan.ts'
import { planPolicyFault } from '../delivery/plan-policy-fault.ts'
import { type HandOverPlan, planHandOvers } from '../delivery/plan-hand-over.ts'
import type { SweepInput } from '../delivery/plan-sweep.ts'
import { planOverview, type OverviewInput } from '../delivery/plan-overview.ts'
import { applyPlan, type Applied } from './apply.ts'
import { explain, type Failure } from './failure.ts'
import { findMore } from './find.ts'
import { pullState } from './open-pulls.ts'
import type { Repository } from './repository.ts'

/** What came of it. */
export interface Kept {
  readonly found: Found
  readonly done: readonly PlanStep[]
  readonly warnings: readonly string[]
  readonly failures: readonly Failure[]
}

/** Says on each open tracking issue whose record is gone, once, that no record stands behind it. */
export async function noteOrphans(
  repository: Repository,
  found: Found,
  author: string,
  inSight: ReadonlySet<string>
): Promise<Kept> {
  const steps: PlanStep[] = []
  const failures: Failure[] = []
  for (const orphan of orphansIn(found, inSight)) {
    try {
      const state = await pullState(repository, orphan.pull)
      // Merged: the record stands on the branch by now, and the next sweep sees it there.
      if (state !== 'merged') steps.push(noteOrphan(orphan, state))
    } catch (error) {
      const doing = `say what became of pull request ${orphan.pull}`
      failures.push(explain(error, doing, 'pull-requests: read'))
    }
  }
  const kept = await carried(repository, steps, found, author)
  return { ...kept, failures: [...failures, ...kept.failures] }
}

/** Tells who takes over on a rota, then writes the overview where it is due, which notes that this was told. */
export async function keepOverview(
  repository: Repository,
  input: Omit<OverviewInput, 'handed'>
): Promise<Kept> {
  let { found } = input.sweep
  try {
    const { handed, ...before } = await tellHandOvers(repository, input.sweep)
    found = before.found
    for (;;) {
      const plan = planOverview({ ...input, handed, sweep: { ...input.sweep, found } })
      if (plan.needs.length === 0) {
        const kept = await carried(repository, plan.steps, found, input.sweep.author)
        const told = await tellPolicyFault(repository, input, kept.found)
        return {
          found: told.found,
          done: [...before.done, ...kept.done, ...told.done],
          warnings: [...before.warnings, ...plan.warnings, ...kept.warnings, ...told.warnings],
          failures: [...before.failures, ...kept.failures, ...told.failures],
        }
      }
      for (const need of plan.needs) found = await findMore(repository, found, need)
    }
  } catch (error) {
    const failure = explain(error, 'look for the overview issue', 'issues: write')
    return { found, done: [], warnings: [], failures: [failure] }
  }
}

/** Posts the note of each hand-over that nobody was told of yet. */
async function tellHandOvers(
  repository: Repository,
  sweep: SweepInput
): Promise<Kept & Pick<HandOverPlan, 'handed'>> {
  let { found } = sweep
  let plan = planHandOvers(sweep)
  for (const need of plan.needs) found = await findMore(repository, found, need)
  if (plan.needs.length > 0) plan = planHandOvers({ ...sweep, found })
  const kept = await carried(repository, plan.steps, found, sweep.author)
  return { ...kept, handed: kept.failures.length === 0 ? plan.handed : plan.known }
}

/** Tells the incident manager, once for each commit, that the policy has errors. */
async function tellPolicyFault(
  repository: Repository,
  { sweep, fault }: Pick<OverviewInput, 'sweep' | 'fault'>,
  before: Found
): Promise<Kept> {
  const nothing = { found: before, done: [], warnings: [], failures: [] }
  if (fault === null) return nothing
  let plan = planPolicyFault(fault, { ...sweep, found: before })
  let found = before
  for (const need of plan.needs) found = await findMore(repository, found, need)
  if (plan.needs.length > 0) plan = planPolicyFault(fault, { ...sweep, found })
  return carried(repository, plan.steps, found, sweep.author)
}

export async function carried(
  repository: Repository,
  steps: readonly PlanStep[],
  found: Found,
  author: string
): Promise<Kept> {
  const nothing: Pick<Applied, 'found' | 'done' | 'warnings' | 'failures'> = {
    found,
    done: [],
    warnings: [],
    failures: [],
  }
  if (steps.length === 0) return nothing
  const plan = { steps, notices: [], receipts: [], needs: [], warnings: [], waiting: [] }
  // The time that was kept is kept for this.
  const { ending: _, ...place } = repository
  return applyPlan(place, plan, found, author)
}
