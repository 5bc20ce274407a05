/** Ends a sweep: notes what has no record any more, tells of follow-ups, and puts it on record in the overview. */
import { authorsOf, type Found } from '../../delivery/found.ts'
import type { JoinedRecords } from '../../delivery/heads.ts'
import { overviewsIn } from '../../delivery/overview.ts'
import type { Heads } from '../../github/find-heads.ts'
import { tellFollowUps } from '../../github/keep-follow-ups.ts'
import { keepOverview, noteOrphans } from '../../github/keep-overview.ts'
import type { ReconcileInput } from '../../github/reconcile.ts'
import type { Repository } from '../../github/repository.ts'
import type { SweepOutcome } from '../../github/sweep-outcome.ts'
import { trackFollowUps } from '../../github/track-follow-ups.ts'
import type { WideSweep } from './deliver.ts'
import { sweptFollowUps, trackingOf } from './swept-follow-ups.ts'

/** What was seen at the heads of open pull requests. */
export interface Seen {
  readonly heads: Heads
  readonly joined: JoinedRecords
  readonly warnings: readonly string[]
}

interface Finishing {
  readonly sweep: WideSweep
  readonly repository: Repository
  readonly input: ReconcileInput
  readonly seen: Seen
}

/** Notes what has no record any more, and puts the sweep on record. */
export async function finish(
  { sweep, repository, input, seen }: Finishing,
  outcome: SweepOutcome,
  after: Found
): Promise<SweepOutcome> {
  const { heads, joined } = seen
  const complete = heads.failures.length === 0
  const orphans = complete
    ? await noteOrphans(repository, after, input.author, joined.inSight)
    : { found: after, done: [], warnings: [], failures: [] }
  const promised = await sweptFollowUps(sweep, input, joined)
  const { author } = input
  const trusted = authorsOf(author, input.policyFile.policy)
  let { found } = orphans
  const keep = (wrote: boolean, told: readonly string[] | null) =>
    keepOverview(repository, {
      sweep: { ...input, found },
      notices: outcome.notices,
      wrote,
      waiting: outcome.waiting,
      heads: complete ? heads : null,
      fault: sweep.fault,
      followUps: promised === null ? null : { all: promised, told },
    })
  // What has no issue of its own is told on the overview, which the first sweep makes.
  const first =
    promised === null || overviewsIn(found, trusted).length > 0 ? null : await keep(true, null)
  found = first?.found ?? found
  const tracked =
    promised === null || input.policyFile.policy['follow-ups']?.issues !== true
      ? NOTHING_TOLD
      : await trackFollowUps(
          repository,
          trackingOf(sweep, repository, { ...input, found }, promised)
        )
  found = tracked.found ?? found
  const told =
    promised === null
      ? NOTHING_TOLD
      : await tellFollowUps(repository, { ...input, followUps: promised, found, author })
  found = told.found ?? found
  const steps = [
    ...outcome.steps,
    ...orphans.done,
    ...(first?.done ?? []),
    ...tracked.done,
    ...told.done,
  ]
  const overview = await keep(steps.length > 0, told.told)
  const kept = [orphans, ...(first === null ? [] : [first]), tracked, told, overview]
  if (overview.done.length > 0) sweep.log('Put this sweep on record in the overview issue.')
  return {
    ...outcome,
    steps,
    warnings: [...new Set([...outcome.warnings, ...kept.flatMap(({ warnings }) => warnings)])],
    failures: [...outcome.failures, ...kept.flatMap(({ failures }) => failures)],
  }
}

const NOTHING_TOLD = { found: null, done: [], warnings: [], failures: [], told: null }
