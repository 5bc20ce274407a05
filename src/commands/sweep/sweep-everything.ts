/** The sweep of everything: the swept branch and the heads of open pull requests, then the overview of it all. */
import { addressKey } from '../../model/address.ts'
import { idKey } from '../../model/id.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { authorsOf, type Found } from '../../delivery/found.ts'
import { type HeadRecord, joinHeads, type JoinedRecords } from '../../delivery/heads.ts'
import { unwatchedIn, unwatchedWarnings } from '../../delivery/orphans.ts'
import { overviewsIn } from '../../delivery/overview.ts'
import { explain, type Failure } from '../../github/failure.ts'
import { findDelivered } from '../../github/find.ts'
import { findHeads, type Heads } from '../../github/find-heads.ts'
import { findVouched, type Vouched } from '../../github/find-vouched.ts'
import { previewFrom, reconcileFrom, type ReconcileInput } from '../../github/reconcile.ts'
import { type SweepOutcome, unread } from '../../github/sweep-outcome.ts'
import type { Repository } from '../../github/repository.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { blobId } from '../../git/blob-id.ts'
import { tellBeside } from './beside.ts'
import { deliver, inputFor, inputOf, planUnseen, type Sweeping, type WideSweep } from './deliver.ts'
import { finish, type Seen } from './finish-sweep.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import { withWaitingCovers } from './waiting-covers.ts'

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
  const unwatched = unwatchedWarnings(unwatchedIn(found, entries, failures.length === 0))
  const seen = { heads, joined, warnings: [...heads.warnings, ...joined.warnings, ...unwatched] }
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
