/** Joins planning and writing: what the core decides of a sweep, carried out against one repository. */
import { owedMessages } from '../../channel/owed-messages.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { nothingFound } from '../../delivery/found.ts'
import type { HeadRecord, JoinedRecords } from '../../delivery/heads.ts'
import { planSweep } from '../../delivery/plan-sweep.ts'
import type { RecordPlace } from '../../delivery/swept-incident.ts'
import type { Receipt } from '../../delivery/receipt.ts'
import type { PolicyFault } from '../../delivery/policy-fault.ts'
import type { ReadUnmerged } from '../../store/read-records.ts'
import { defaultBranchOf, isPrivateRepository } from '../../github/facts.ts'
import { previewSweep, reconcileWhole, type ReconcileInput } from '../../github/reconcile.ts'
import type { SweepOutcome } from '../../github/sweep-outcome.ts'
import type { Repository } from '../../github/repository.ts'
import { writeReceipts } from '../../github/write-receipts.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { isConfidential } from '../../model/marking.ts'
import type { Instant } from '../../model/time.ts'
import { withoutHead } from '../../parse/keep-head.ts'
import { withoutReceipts } from '../../parse/receipt-text.ts'
import { blobId } from '../../git/blob-id.ts'
import { type Beside, tellBeside } from './beside.ts'
import { type Gathered, ledgerOf } from '../ledger/gather.ts'

/** Where the words go. */
export interface Destination {
  /** `owner/name`, for links to the records; null where nobody knows. */
  readonly repository: string | null
  /** As in `https://github.com`. */
  readonly serverUrl: string
  /** Null: ask, if anything depends on it. */
  readonly isPrivate: boolean | null
  readonly author: string
  readonly maxWrites: number
  /** The branch that the records were read from, where receipts go; null: the default branch. */
  readonly branch: string | null
}

/** One sweep, with all that it rests on. */
export interface Sweeping {
  readonly entries: readonly LedgerEntry[]
  readonly gathered: Pick<Gathered, 'pastOf' | 'policyFile' | 'policies' | 'records' | 'zones'>
  readonly destination: Destination
  readonly now: Instant
  /** Records that stand at the heads of other pull requests. */
  readonly heads?: ReadonlyMap<IncidentFile, HeadRecord>
  readonly proposals?: JoinedRecords['proposals']
  /** Hears what was done beside the plan, in sentences. */
  readonly log: (sentence: string) => void
  /** The receivers beside GitHub; null where the policy names none. */
  readonly beside?: Beside | null
}

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

/** Delivers, or only plans against what the repository holds. */
export async function deliver(
  sweeping: Sweeping,
  repository: Repository,
  apply: boolean
): Promise<SweepOutcome> {
  const input = await inputFor(sweeping, repository)
  if (!apply) return previewSweep(repository, input)
  const { outcome, found } = await reconcileWhole(repository, input)
  return tellBeside(sweeping.beside ?? null, input, outcome, found)
}

/** The sweep as the core wants it, with what it takes to write receipts. */
export async function inputFor(
  sweeping: Sweeping,
  repository: Repository
): Promise<ReconcileInput> {
  const isPrivate = await isPrivateFor(sweeping, repository)
  const { destination, log } = sweeping
  const input = inputOf({ ...sweeping, destination: { ...destination, isPrivate } })
  const sweptBranch = async () => destination.branch ?? (await defaultBranchOf(repository))
  const noteReceipts = async (receipts: readonly Receipt[]) => {
    const yaml = await import('yaml')
    return writeReceipts(repository, receipts, { sweptBranch, yaml, log })
  }
  const { beside = null } = sweeping
  return { ...input, noteReceipts, ...(beside === null ? {} : { channels: beside.channels }) }
}

/** Plans as if GitHub held nothing yet, for those who may not ask it. */
export function planUnseen(sweeping: Sweeping): SweepOutcome {
  const input = { ...inputOf(sweeping), found: nothingFound }
  const plan = planSweep(input)
  const messages = owedMessages(input, plan.notices)
  const isSpoken = input.policyFile.policy.receivers !== undefined
  return { ...plan, owed: [], failures: [], ...(isSpoken ? { messages } : {}) }
}

/** The sweep as the core wants it, less what GitHub holds. */
export function inputOf(sweeping: Sweeping): ReconcileInput {
  const { entries, gathered, destination, now, heads, proposals = new Map() } = sweeping
  const { policyFile, zones, records } = gathered
  const texts = new Map(
    [...records, ...(heads?.values() ?? [])].map(({ path, text }) => [path, text])
  )
  const wanted = new Set(entries.map(({ file }) => file.path))
  const blobs = new Map(
    [...texts].flatMap(([path, text]) =>
      text === null || !wanted.has(path) ? [] : [[path, blobId(Buffer.from(text))] as const]
    )
  )
  const contents = new Map(
    [...blobs].map(([path, blob]) => {
      const text = texts.get(path) ?? ''
      const bare = withoutReceipts(withoutHead(text, path))
      return [path, bare === text ? blob : blobId(Buffer.from(bare))] as const
    })
  )
  return {
    entries,
    policyFile,
    now,
    author: destination.author,
    isPrivate: destination.isPrivate,
    blobs,
    contents,
    proposals,
    recompute: (file, at = now) => ledgerOf({ ...gathered, files: [file] }, at)[0] ?? null,
    placeOf: (file) => placeOf(file, destination, heads?.get(file)),
    zones,
    maxWrites: destination.maxWrites,
  }
}

/** Asks GitHub only where a marking makes a difference: a quiet sweep costs its list requests and nothing else. */
async function isPrivateFor(
  { entries, gathered, destination }: Sweeping,
  repository: Repository
): Promise<boolean | null> {
  if (destination.isPrivate !== null) return destination.isPrivate
  const { policy } = gathered.policyFile
  const matters = entries.some(({ file }) => isConfidential(file, policy, 'public'))
  if (!matters) return null
  return isPrivateRepository(repository)
}

/** Where a record can be read: at its head's branch until it is merged. */
function placeOf(
  { path }: IncidentFile,
  destination: Destination,
  head: HeadRecord | undefined
): RecordPlace {
  const on = head?.pull.branch ?? destination.branch
  return {
    // HEAD is the default branch, so that a body does not change with each commit.
    url: addressOf(path, destination, 'blob', head?.pull.branch ?? 'HEAD'),
    // GitHub's edit page knows branches alone: there is none of HEAD.
    editUrl: on === null ? null : addressOf(path, destination, 'edit', on),
    pull: head?.pull.number ?? null,
    branch: head?.pull.branch ?? null,
  }
}

function addressOf(
  path: string,
  { repository, serverUrl }: Destination,
  page: 'blob' | 'edit',
  ref: string
): string | null {
  if (repository === null) return null
  const place = `${ref}/${path}`.split('/').map((part) => encodeURIComponent(part))
  return `${serverUrl}/${repository}/${page}/${place.join('/')}`
}
