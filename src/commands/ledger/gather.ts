/** Gathers what every verb starts from: the records, the policy with its commit, the zones and the repository. */
import { resolve } from 'node:path'
import { type PastOf, unknownPast } from '../../clock/declared.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { PolicyFile } from '../../model/policy.ts'
import { elapsedSeconds, type Instant, type Zones } from '../../model/time.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { terminalLine } from '../../text/terminal.ts'
import type { GitRepository } from '../../git/repository.ts'
import type { ReadPolicy } from '../../store/read-policy.ts'
import { loadZones } from '../../store/zones.ts'
import type { LedgerSource } from '../source.ts'
import type { Policies } from './policies-of.ts'
import { type Reading, readingOf } from './reading.ts'
import { namesRota } from './rotas-of.ts'
import type { StandIn } from './stand-in.ts'
import { readOpen } from './read-open.ts'
import { policyFaults, unusablePolicy } from './usable-policy.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { holdsBytes, readBytes } from '../../store/files.ts'
import { policyPath, rotaPathOf } from './places.ts'
import { computeLedgerOfTheTime } from '../../clock/compute-ledger.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'

/** The records as read, and the policy that they are held against. */
export interface Gathered {
  readonly source: LedgerSource
  readonly records: readonly ParsedRecord[]
  /** Those of them that can be computed. */
  readonly files: readonly IncidentFile[]
  readonly policyFile: PolicyFile
  /** Which policies were in force when. */
  readonly policies: Policies
  /** What the history says of those that declare not to be live. */
  readonly pastOf: PastOf
  readonly zones: Zones
  /** Null without git. */
  readonly git: GitRepository | null
  /** How many incidents that are over were read and let go. */
  readonly settled: number
}

/** How it is gathered, where not in the plain way. */
export interface Gathering {
  /**
   * The policy's bytes where it is not the folder's own that counts: a pull request's run goes by the base branch's.
   */
  readonly basePolicy?: Uint8Array | null
  /** `any` where clocks will start at moments that no record holds yet. */
  readonly moments?: 'recorded' | 'any'
  /** Who only writes down what happened is not held up by a rule that the policy breaks. */
  readonly bearFaults?: boolean
  /** What counts in place of a policy with errors. */
  readonly standIn?: StandIn | null
  /** False where nobody asks what the history says of records that declare not to be live. */
  readonly pasts?: boolean
  /**
   * Which have to be at hand: `open` leaves out what is over, `speaking` what has been over for longer than a closing is
   * news (`catch-up`).
   */
  readonly needed?: 'all' | 'open' | 'speaking'
}

/**
 * Reads records and policy.
 *
 * @throws CommandError (2) where the folder is missing, or the policy is missing or has errors.
 */
export async function gather(
  shell: Shell,
  options: CommonOptions,
  {
    basePolicy = null,
    moments = 'recorded',
    bearFaults = false,
    standIn = null,
    pasts = true,
    needed = 'all',
  }: Gathering = {}
): Promise<Gathered> {
  const source = readingOf(shell.root, options)
  const files = needed === 'all' ? null : await source.files(options.dir)
  const all = files === null ? await source.records(options.dir) : []
  const path = policyPath(options)
  const empty = basePolicy === null && isEmpty(source, options, files?.paths ?? all)
  if (empty) shell.err(emptyNote(options))
  const read =
    standIn === null
      ? await policyFor(source, path, empty ? shippedPolicy(shell) : basePolicy)
      : { ...standIn, findings: [], needsExact: false }
  if (read.policy === null) throw unusablePolicy(path, read.findings)
  const faults = standIn === null ? await policyFaults(path, read) : []
  if (faults.length > 0) {
    const fault = unusablePolicy(path, faults)
    if (!bearFaults) throw fault
    shell.err(`note: ${terminalLine(`${fault.message} ${fault.remedy}`)}\n`)
  }
  const git = source.git()
  const policyLine = await source.policies({
    commit: standIn?.commit ?? options.replay?.commit ?? null,
    path: standIn?.path ?? path,
    dir: options.dir,
    present: read.policy,
    text: read.text ?? '',
    rota: namesRota(read.policy) ? await source.text(rotaPathOf(path)) : null,
    beyond: basePolicy === null && standIn === null ? options.head?.beyond : undefined,
    isForeign: standIn === null && isForeign(shell, path, empty ? null : basePolicy),
  })
  const zones = await loadZones()
  const timelineOf = async (part: readonly ParsedRecord[]) =>
    (await policyLine.at(clockStartsOf(part, shell.now))).policies.timeline
  const quietSince =
    needed === 'open' ? Infinity : shell.now - elapsedSeconds(read.policy['catch-up'])
  const { records, settled } =
    files === null
      ? { records: all, settled: 0 }
      : await readOpen(files, { timelineOf, zones, now: shell.now, quietSince })
  const { policies, commit, present } = await policyLine.at(
    moments === 'any' ? null : clockStartsOf(records, shell.now)
  )
  const exact = await source.exact(shell.bodyWorker, records, policies.timeline)
  return {
    source,
    records: exact,
    files: exact.flatMap(({ file }) => (file === null ? [] : [file])),
    policyFile: { path, policy: present, commit },
    policies,
    pastOf: pasts
      ? await source.pasts(options.replay?.commit ?? null, records, present)
      : unknownPast,
    zones,
    git,
    settled,
  }
}

/** Every instant at which a clock of these records can start. */
export function clockStartsOf(records: readonly ParsedRecord[], now: Instant): readonly Instant[] {
  return [now, ...records.flatMap(({ file }) => file?.incident.timeline.map(({ at }) => at) ?? [])]
}

/** Whether bytes that were handed in are another policy than the folder's own. */
export function isForeign(shell: Shell, path: string, basePolicy: Uint8Array | null): boolean {
  return basePolicy !== null && !holdsBytes(resolve(shell.root, path), basePolicy)
}

/** Whether there is nothing yet: no record, and no policy where one would be. That is a beginning, no fault. */
export function isEmpty(
  source: LedgerSource,
  options: CommonOptions,
  records: readonly unknown[]
): boolean {
  return records.length === 0 && options.policy === null && !source.has(policyPath(options))
}

/** What to say of an empty folder. */
export function emptyNote(options: CommonOptions): string {
  return `${options.dir} is empty: no record and no policy yet. Run \`incident-ledger init\` to begin.\n`
}

/** The default policy, as it comes with the tool. */
export function shippedPolicy(shell: Shell): Uint8Array {
  return readBytes(new URL('../incidents/policy.yml', shell.templates))
}

/** The policy that counts: the bytes that were handed in, or else the source's own. */
export async function policyFor(
  source: Pick<Reading, 'policy' | 'parsePolicy'>,
  path: string,
  basePolicy: Uint8Array | null
): Promise<ReadPolicy> {
  return basePolicy === null ? source.policy(path) : source.parsePolicy(path, basePolicy)
}

/** The ledger of what was gathered: every incident, each clock held against the policy in force when it started. */
export function ledgerOf(
  { files, policies, pastOf, zones }: Pick<Gathered, 'files' | 'policies' | 'pastOf' | 'zones'>,
  now: Instant
): LedgerEntry[] {
  return computeLedgerOfTheTime(files, policies.timeline, zones, now, pastOf)
}
