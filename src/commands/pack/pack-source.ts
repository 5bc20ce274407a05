/** Reads the records and the policy of a pack: those of a commit, and the files that no commit holds. */
import { dirname } from 'node:path/posix'
import type { AuditContext } from '../../audit/context.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { openGit } from '../../git/repository.ts'
import type { TracedHistory } from '../../git/traced-history.ts'
import { CommandError } from '../../model/errors.ts'
import { ID_PATTERN } from '../../model/id.ts'
import type { PackFacts } from '../../pack/evidence.ts'
import type { SentNotice } from '../../pack/sent-notice.ts'
import { type ParsedRecord, parseRecord } from '../../parse/parse-record.ts'
import { ledgerOf } from '../../store/read-ledger.ts'
import { parsePolicyBytes, type ReadPolicy } from '../../store/read-policy.ts'
import { loadZones } from '../../store/zones.ts'
import { commitSource } from '../ledger/ledger-source.ts'
import { withExactRecords } from '../ledger/exact-closings.ts'
import { usablePolicy } from '../ledger/usable-policy.ts'
import { pastsOf } from '../ledger/pasts-of.ts'
import type { Gathered } from '../ledger/gather.ts'
import { openPolicyLine } from '../ledger/policies-of.ts'
import type { Shell } from '../shell.ts'
import type { LedgerSource } from '../source.ts'

/** What is read from where; whoever makes a pack and whoever verifies it say the same but for `root`. */
export interface PackPlaces {
  /** The top of a work tree; it may be empty. */
  readonly root: string
  /** Null without git. */
  readonly head: string | null
  readonly dir: string
  readonly policy: string
  /** The files that no commit holds, by path. */
  readonly uncommitted: ReadonlyMap<string, Uint8Array>
}

/** As `gather` gives it, of a commit. */
export type PackGathered = Omit<Gathered, 'source' | 'settled'>

/** What the evidence of a pack is read by. */
export interface Packing {
  readonly shell: Shell
  readonly facts: PackFacts
  readonly gathered: PackGathered
  readonly places: PackPlaces
  /** What GitHub holds of ours. */
  readonly sent: readonly SentNotice[]
}

/** The same with the incidents that the pack is about, by id, and their history; null where there is none. */
export interface Packed extends Packing {
  readonly entries: readonly LedgerEntry[]
  readonly past: PackHistory | null
}

/** The history of a pack, with what an audit makes of it. */
export interface PackHistory {
  readonly traced: TracedHistory
  readonly context: AuditContext
}

/**
 * Gathers the state of the places.
 *
 * @throws CommandError (2) where there is no policy, or it has errors.
 */
export async function gatherPack(
  shell: Pick<Shell, 'bodyWorker'>,
  places: PackPlaces
): Promise<PackGathered> {
  const { root, head, dir, policy: path } = places
  const source = head === null ? null : commitSource(root, head)
  const read = await readPolicyOf(places, source)
  const usable = await usablePolicy(path, read)
  const git = head === null ? null : openGit(root)
  const policyLine = await openPolicyLine({
    git,
    commit: head,
    path,
    dir,
    present: usable,
    text: read.text ?? '',
    isForeign: false,
  })
  const { policies, commit, present } = await policyLine.at(null)
  const records = await withExactRecords(
    shell.bodyWorker,
    await readRecords(places, source),
    policies.timeline
  )
  return {
    records,
    files: records.flatMap(({ file }) => (file === null ? [] : [file])),
    pastOf: await pastsOf({ git, commit: head, records, policy: present }),
    policyFile: { path, policy: present, commit },
    policies,
    zones: await loadZones(),
    git,
  }
}

async function readRecords(
  { dir, policy, uncommitted }: PackPlaces,
  commit: LedgerSource | null
): Promise<readonly ParsedRecord[]> {
  const committed = commit?.has(dir) === true ? await commit.records(dir) : []
  const others = [...uncommitted]
    .filter(([path]) => path !== policy && !isReview(path))
    .map(([path, bytes]) => parseRecord(path, bytes))
  return [...committed, ...(await ledgerOf(others)).records]
}

async function readPolicyOf(
  { policy, uncommitted }: PackPlaces,
  commit: LedgerSource | null
): Promise<ReadPolicy> {
  const bytes = uncommitted.get(policy)
  if (bytes !== undefined) return parsePolicyBytes(policy, bytes)
  if (commit !== null) return commit.policy(policy)
  throw new CommandError(
    `There is no policy at ${policy}.`,
    'Run `incident-ledger init` to make one, or name another with --policy.'
  )
}

/** Whether a path is that of a rendered review, which lies in the folder named by the id. */
function isReview(path: string): boolean {
  return path.endsWith('/review.md') && ID_PATTERN.test(dirname(path).split('/').at(-1) ?? '')
}
