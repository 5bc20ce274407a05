/** Reads which policies were in force when, so that each clock is held against its own. */
import { alwaysInForce, type CommittedPolicy, policyTimeline } from '../clock/policy-timeline.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import { type PolicyChange, readPolicyHistory } from '../git/policy-history.ts'
import { readObjects } from '../git/read-objects.ts'
import type { GitRepository } from '../git/repository.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { type OldPolicy, parseOldPolicy } from '../parse/parse-old-policy.ts'
import { terminalLine } from '../report/terminal.ts'
import type { Shell } from './shell.ts'

/** The policies of a ledger. */
export interface Policies {
  readonly timeline: PolicyTimeline
  /** The text of each version, by its commit (null: the present one). */
  readonly texts: ReadonlyMap<string | null, string>
  /** Why every clock is held against the present policy; null where each is held against that of its time. */
  readonly presentBecause: string | null
  /** Versions of the main line that could not be read, and so were never in force. */
  readonly unreadable: readonly UnreadablePolicy[]
}

/** A version that could not be read, from its commit to the next that could. */
export interface UnreadablePolicy {
  readonly commit: string
  readonly from: Instant
  readonly to: Instant | null
  readonly problem: string
}

/** What the history is asked. */
export interface PolicyQuestion {
  readonly git: GitRepository | null
  /** The commit that is replayed; null: HEAD, with the folder as it is. */
  readonly commit: string | null
  /** Relative to the folder that the command runs in. */
  readonly path: string
  readonly present: PolicyFile['policy']
  readonly text: string
  /** Whether the policy is another than the folder's own, as in the run of a pull request. */
  readonly isForeign: boolean
}

/** The policies, and the commit of the present one. */
export async function readPolicies(
  question: PolicyQuestion
): Promise<{ readonly policies: Policies; readonly commit: string | null }> {
  const { git, commit: replayed, path, present, text, isForeign } = question
  const only = (presentBecause: string, commit: string | null = null) => ({
    commit,
    policies: {
      timeline: alwaysInForce(present, commit),
      texts: new Map([[commit, text]]),
      presentBecause,
      unreadable: [],
    },
  })
  if (isForeign) return only('it is that of the base branch')
  if (git === null || git.head === null) return only('there is no history here')
  if (git.isShallow) {
    const commit = git.lastCommitOf(path)
    return only('the history of this clone was cut when it was fetched (it is shallow)', commit)
  }
  if (replayed === null && !git.isClean(path))
    return only('the policy is changed and not committed')
  const changes = await readPolicyHistory(git.top, replayed ?? git.head, `${git.prefix}${path}`)
  const [newest] = changes
  if (newest === undefined || newest.blob === null) return only('the policy is not committed')
  const texts = new Map<string | null, string>([[newest.commit, text]])
  const old = await readVersions(git, changes.slice(1))
  const readable: CommittedPolicy[] = []
  const unreadable: UnreadablePolicy[] = []
  for (const change of changes.slice(1).toReversed()) {
    if (change.blob === null) continue
    const read = old.get(change.blob)
    if (read === undefined) continue
    const { commit, committedAt } = change
    if (read.policy === null) {
      unreadable.push({ commit, from: committedAt, to: null, problem: read.problem })
    } else {
      readable.push({ commit, committedAt, policy: read.policy })
      texts.set(commit, read.text)
    }
  }
  const last = { commit: newest.commit, committedAt: newest.committedAt, policy: present }
  const [first, ...later] = [...readable, last]
  const ends = [...readable, last].map(({ committedAt }) => committedAt)
  return {
    commit: newest.commit,
    policies: {
      timeline: policyTimeline([first, ...later]),
      texts,
      presentBecause: null,
      unreadable: unreadable.map((one) => ({
        ...one,
        to: ends.find((end) => end > one.from) ?? null,
      })),
    },
  }
}

/** Names on stderr each version that could not be read while a clock of these incidents started. */
export function tellUnreadablePolicies(
  shell: Pick<Shell, 'err'>,
  { policyFile, policies }: { readonly policyFile: PolicyFile; readonly policies: Policies },
  entries: readonly LedgerEntry[]
): void {
  const anchors = entries.flatMap(({ obligations }) => obligations.map(({ anchorAt }) => anchorAt))
  for (const { commit, from, to, problem } of policies.unreadable) {
    if (!anchors.some((at) => at >= from && (to === null || at < to))) continue
    const what = `${policyFile.path}@${commit.slice(0, 12)} cannot be read (${problem})`
    shell.err(`note: ${terminalLine(what)}; the version before it counted on\n`)
  }
}

/** Larger than any policy that is read. */
const POLICY_BYTES = 4 * 1024 * 1024

type OldVersion = OldPolicy & { readonly text: string }

async function readVersions(
  { top }: GitRepository,
  changes: readonly PolicyChange[]
): Promise<ReadonlyMap<string, OldVersion>> {
  const paths = new Map(changes.flatMap(({ blob, path }) => (blob === null ? [] : [[blob, path]])))
  const read = new Map<string, OldVersion>()
  for await (const { hash, bytes } of readObjects(top, [...paths.keys()], POLICY_BYTES)) {
    const version = await parseOldPolicy(
      paths.get(hash) ?? '',
      bytes ?? new Uint8Array(),
      () => import('yaml')
    )
    read.set(hash, { ...version, text: new TextDecoder().decode(bytes ?? new Uint8Array()) })
  }
  return read
}
