/** Keeps the overview and the notes of issues without a record: what a sweep of everything does last. */
import { authorsOf, type Found } from '../delivery/found.ts'
import { noteOrphan, orphansIn } from '../delivery/orphans.ts'
import type { PlanStep } from '../delivery/plan.ts'
import { planPolicyFault } from '../delivery/policy-fault.ts'
import { type HandOverPlan, hasHandOver, planHandOvers } from '../delivery/plan-hand-over.ts'
import type { SweepInput } from '../delivery/plan-sweep.ts'
import { overviewsIn } from '../delivery/overview.ts'
import { planOverview, type OverviewInput } from '../delivery/plan-overview.ts'
import { type Applied, applyPlan } from './apply.ts'
import { explain, type Failure } from './failure.ts'
import { lookAgain } from './look-again.ts'
import { findMore } from './find.ts'
import { pullState } from './pull.ts'
import type { Repository } from './repository.ts'

/** What came of it. */
export type Kept = Pick<Applied, 'found' | 'done' | 'warnings' | 'failures'>

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

/**
 * Tells who takes over on a rota, then writes the overview where it is due, which notes that this was told. Where there is
 * no overview yet it is made first: on it they are told.
 */
export async function keepOverview(
  repository: Repository,
  asked: Omit<OverviewInput, 'handed' | 'hasHandOver'>
): Promise<Kept> {
  const { sweep } = asked
  const input = { ...asked, hasHandOver: hasHandOver(sweep) }
  const parts: Kept[] = []
  let { found } = sweep
  const add = (part: Kept): void => {
    parts.push(part)
    found = part.found
  }
  try {
    const isNew = overviewsIn(found, authorsOf(sweep.author, sweep.policyFile.policy)).length === 0
    if (isNew) add(await writeOverview(repository, input))
    const { handed, ...told } = await tellHandOvers(repository, { ...sweep, found })
    add(told)
    const wrote = asked.wrote && parts.every(({ done }) => !done.some(isCreation))
    add(await writeOverview(repository, { ...input, handed, wrote, sweep: { ...sweep, found } }))
    add(await tellPolicyFault(repository, input, found))
  } catch (error) {
    const failure = explain(error, 'look for the overview issue', 'issues: write')
    return { found, done: [], warnings: [], failures: [failure] }
  }
  return {
    found,
    done: parts.flatMap(({ done }) => done),
    // What keeps it from being written does so each time that it is tried.
    warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
    failures: parts.flatMap(({ failures }) => failures),
  }
}

function isCreation({ action }: PlanStep): boolean {
  return action === 'create-issue'
}

/** Writes it where it is due, and reads before that what it takes to be sure of it. */
async function writeOverview(repository: Repository, input: OverviewInput): Promise<Kept> {
  let { found } = input.sweep
  for (;;) {
    const plan = planOverview({ ...input, sweep: { ...input.sweep, found } })
    if (plan.needs.length === 0) {
      const kept = await carriedAndSeen(repository, plan.steps, found, input.sweep.author)
      return { ...kept, warnings: [...plan.warnings, ...kept.warnings] }
    }
    for (const need of plan.needs) found = await findMore(repository, found, need)
  }
}

/** Posts the note of each hand-over that nobody was told of yet; of two, which two sweeps at once left, the older stays. */
async function tellHandOvers(
  repository: Repository,
  sweep: SweepInput
): Promise<Kept & Pick<HandOverPlan, 'handed'>> {
  let { found } = sweep
  let plan = planHandOvers(sweep)
  for (const need of plan.needs) found = await findMore(repository, found, need)
  if (plan.needs.length > 0) plan = planHandOvers({ ...sweep, found })
  const told = await carriedAndSeen(repository, plan.steps, found, sweep.author)
  const { steps } = planHandOvers({ ...sweep, found: told.found })
  const twins = steps.filter(({ action }) => action === 'delete-comment')
  const healed = await carried(repository, twins, told.found, sweep.author)
  return {
    found: healed.found,
    done: [...told.done, ...healed.done],
    warnings: [...told.warnings, ...healed.warnings],
    failures: [...told.failures, ...healed.failures],
    handed: told.failures.length === 0 ? plan.handed : plan.known,
  }
}

/** Carries the steps out, and looks again: another sweep may have created the same at the same time. */
async function carriedAndSeen(
  repository: Repository,
  steps: readonly PlanStep[],
  found: Found,
  author: string
): Promise<Kept> {
  const kept = await carried(repository, steps, found, author)
  const commented = new Set(
    kept.done.flatMap((step) => (step.action === 'comment' ? (step.issue ?? []) : []))
  )
  const look = await lookAgain(repository, { ...kept, commented })
  return { ...kept, found: look.found, failures: [...kept.failures, ...look.failures] }
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

/** Carries the steps out, each of which stands alone, with the time that was kept for this. */
export async function carried(
  repository: Repository,
  steps: readonly PlanStep[],
  found: Found,
  author: string
): Promise<Kept> {
  if (steps.length === 0) return { found, done: [], warnings: [], failures: [] }
  const { ending: _, ...place } = repository
  return applyPlan(place, { steps, notices: [], apart: true }, found, author)
}
