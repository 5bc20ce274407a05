/** The sweep of everything: the swept branch and the heads of open pull requests, then the overview of it all. */
import { addressKey } from '../../model/address.ts'
import { idKey } from '../../model/id.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { authorsOf, type Found } from '../../delivery/found.ts'
import { type HeadRecord, joinHeads, type JoinedRecords } from '../../delivery/heads.ts'
import { overviewsIn } from '../../delivery/overview.ts'
import { explain, type Failure } from '../../github/failure.ts'
import { findDelivered } from '../../github/find.ts'
import { tellFollowUps } from '../../github/keep-follow-ups.ts'
import { keepOverview, noteOrphans } from '../../github/keep-overview.ts'
import { findHeads, type Heads } from '../../github/find-heads.ts'
import { findVouched, type Vouched } from '../../github/find-vouched.ts'
import { previewFrom, reconcileFrom, type ReconcileInput } from '../../github/reconcile.ts'
import { trackFollowUps } from '../../github/track-follow-ups.ts'
import { type SweepOutcome, unread } from '../../github/sweep-outcome.ts'
import type { Repository } from '../../github/repository.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { PolicyFault } from '../../delivery/policy-fault.ts'
import { blobId } from '../../git/blob-id.ts'
import type { ReadUnmerged } from '../../store/read-records.ts'
import { tellBeside } from './beside.ts'
import { deliver, inputFor, inputOf, planUnseen, type Sweeping } from './deliver.ts'
import { sweptFollowUps, trackingOf } from './swept-follow-ups.ts'
import type { Gathered } from '../ledger/gather.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import { withWaitingCovers } from './waiting-covers.ts'

/** A sweep of everything; which incidents it concerns is found out on the way. */
export interface WideSweep extends Omit<Sweeping, 'entries' | 'gathered' | 'heads'> {
  readonly gathered: Pick<
    Gathered,
    'files' | 'pastOf' | 'policies' | 'policyFile' | 'records' | 'zones'
  >
  /** What is wrong with the present policy, while an earlier one stands in; null where nothing is. */
  readonly fault: PolicyFault | null
  /** The folder of records. */
  readonly dir: string
  /** Parses what nobody merged yet. */
  readonly readUnmerged: ReadUnmerged
  /** Reads the bodies of these exactly, as far as they hold tasks. */
  readonly exactly: (files: readonly IncidentFile[]) => Promise<readonly IncidentFile[]>
  /** Computes what these records owe, by the swept branch's policy. */
  readonly compute: (files: readonly IncidentFile[]) => readonly LedgerEntry[]
}

/** What it came to. */
export interface WideOutcome {
  readonly entries: readonly LedgerEntry[]
  readonly outcome: SweepOutcome
}

/** Delivers, or only plans against what the repository holds. */
export async function sweepEverything(
  asked: WideSweep,
  repository: Repository,
  apply: boolean
): Promise<WideOutcome> {
  let found: Found
  try {
    found = await findDelivered(
      repository,
      authorsOf(asked.destination.author, asked.gathered.policyFile.policy)
    )
  } catch (error) {
    return sweepUnseen(asked, explain(error, 'list what it holds', 'issues: write'), apply)
  }
  const read = await headsOf(asked, repository, found)
  const vouched = await vouchedIn(asked, repository, read.records)
  const covers = await withWaitingCovers(asked.gathered, read, repository)
  const { gathered } = covers
  const compute = (files: readonly IncidentFile[]) => ledgerOf({ ...gathered, files }, asked.now)
  const sweep = gathered === asked.gathered ? asked : { ...asked, gathered, compute }
  const failures = [...read.failures, ...vouched.failures, ...covers.failures]
  const heads = { ...read, failures }
  const joined = joinHeads({
    branch: sweep.gathered.records,
    heads: heads.records,
    removed: heads.removed,
    policy: sweep.gathered.policyFile.policy,
    recompute: (file) => sweep.compute([file])[0] ?? null,
    vouched: vouched.events,
  })
  const entries = sweep.compute(joined.files)
  const whole = { ...sweep, entries, heads: joined.heads, proposals: joined.proposals }
  let input: ReconcileInput
  try {
    input = await inputFor(whole, repository)
  } catch (error) {
    const doing = 'say whether the repository is private'
    return sweepUnseen(sweep, explain(error, doing, 'contents: read'), apply, whole)
  }
  const seen = { heads, joined, warnings: [...heads.warnings, ...joined.warnings] }
  if (!apply) {
    const outcome = await previewFrom(repository, input, found)
    return { entries, outcome: withSeen(outcome, seen) }
  }
  const delivered = await reconcileFrom(repository, input, found)
  const told = await tellBeside(sweep.beside ?? null, input, delivered.outcome, delivered.found)
  const outcome = withSeen(told, seen)
  if (delivered.outcome.failures.some(({ fatal }) => fatal)) return { entries, outcome }
  return {
    entries,
    outcome: await finish({ sweep, repository, input, seen }, outcome, delivered.found),
  }
}

/** The sweep while GitHub cannot be asked what it holds: the receivers tell what they can. */
export async function sweepUnseen(
  asked: WideSweep,
  failure: Failure,
  apply: boolean,
  whole: Sweeping = { ...asked, entries: asked.compute(asked.gathered.files) }
): Promise<WideOutcome> {
  const { entries } = whole
  const outcome = unread(failure, planUnseen(whole).notices)
  if (!apply) return { entries, outcome }
  return { entries, outcome: await tellBeside(asked.beside ?? null, inputOf(whole), outcome, null) }
}

/** Entries at heads that comments bear out, less those that the branch holds already. */
export function vouchedIn(
  { gathered }: Pick<WideSweep, 'gathered'>,
  repository: Repository,
  heads: readonly HeadRecord[]
): Promise<Vouched> {
  const known = gathered.files.flatMap(({ incident }) =>
    incident.timeline.flatMap(({ url }) => (url === undefined ? [] : [addressKey(url)]))
  )
  const onBranch = new Set(known)
  return findVouched(repository, heads, (url) => onBranch.has(addressKey(url)))
}

/** The sweep of these incidents alone, by their ids in lower case. */
export async function sweepThese(
  sweep: WideSweep,
  joined: JoinedRecords,
  wanted: ReadonlySet<string>,
  repository: Repository,
  apply: boolean
): Promise<WideOutcome> {
  const entries = sweep
    .compute(joined.files)
    .filter(({ file }) => wanted.has(idKey(file.incident.id)))
  const outcome = await deliver({ ...sweep, ...joined, entries }, repository, apply)
  return { entries, outcome: withWarnings(outcome, joined.warnings) }
}

/** The plan for the work tree, as if GitHub held nothing. */
export function planWorkTree(sweep: WideSweep): WideOutcome {
  const entries = sweep.compute(sweep.gathered.files)
  return { entries, outcome: planUnseen({ ...sweep, entries }) }
}

interface Seen {
  readonly heads: Heads
  readonly joined: JoinedRecords
  readonly warnings: readonly string[]
}

function headsOf(
  { dir, gathered, readUnmerged }: WideSweep,
  repository: Repository,
  found: Found
): Promise<Heads> {
  const texts = new Map(gathered.records.map(({ path, text }) => [path, text]))
  const known = overviewsIn(found, found.authors).flatMap(({ marker }) => marker.heads)
  return findHeads(repository, {
    dir,
    read: readUnmerged,
    known: new Set(known),
    standsOnBranch: (path, blob) => {
      const text = texts.get(path) ?? null
      return text !== null && blobId(Buffer.from(text)) === blob
    },
  })
}

/** What could not be read of the heads is as bad as what could not be written: somebody may be owed a word. */
function withSeen(outcome: SweepOutcome, { heads, warnings }: Seen): SweepOutcome {
  return {
    ...withWarnings(outcome, warnings),
    failures: [...heads.failures, ...outcome.failures],
  }
}

function withWarnings(outcome: SweepOutcome, warnings: readonly string[]): SweepOutcome {
  return { ...outcome, warnings: [...warnings, ...outcome.warnings] }
}

interface Finishing {
  readonly sweep: WideSweep
  readonly repository: Repository
  readonly input: ReconcileInput
  readonly seen: Seen
}

/** Notes what has no record any more, and puts the sweep on record. */
async function finish(
  { sweep, repository, input, seen }: Finishing,
  outcome: SweepOutcome,
  after: Found
): Promise<SweepOutcome> {
  const { heads, joined } = seen
  const complete = heads.failures.length === 0
  const orphans = complete
    ? await noteOrphans(repository, after, input.author, joined.inSight)
    : { found: after, done: [], warnings: [], failures: [] }
  const promised = await promisedOf(sweep, input, joined)
  const author = input.author
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
      : await trackFollowUps(repository, trackingOf(sweep, repository, { input, promised, found }))
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
    warnings: [...outcome.warnings, ...kept.flatMap(({ warnings }) => warnings)],
    failures: [...outcome.failures, ...kept.flatMap(({ failures }) => failures)],
  }
}

const NOTHING_TOLD = { found: null, done: [], warnings: [], failures: [], told: null }

/** What was promised in the records that the swept branch holds. */
function promisedOf(
  { gathered, now, exactly }: WideSweep,
  { entries, isPrivate, policyFile: { policy }, zones }: ReconcileInput,
  { heads }: Pick<JoinedRecords, 'heads'>
) {
  const onBranch = entries.filter(({ file }) => !heads.has(file))
  const { timeline } = gathered.policies
  return sweptFollowUps(onBranch, { policy, timeline, zones, now, isPrivate, exactly })
}
