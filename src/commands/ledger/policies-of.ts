/** Reads which policies were in force when, so that each clock is held against its own. */
import {
  alwaysInForce,
  type CommittedPolicy,
  policyTimeline,
  type PolicyTimeline,
} from '../../clock/policy-timeline.ts'
import type { PolicyVersion } from '../../audit/history.ts'
import { blobId } from '../../git/blob-id.ts'
import type { PolicyChange } from '../../git/policy-history.ts'
import { parsePolicyVersion, readPolicies as readBlobs } from '../../git/read-policies.ts'
import type { GitRepository } from '../../git/repository.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant, Zones } from '../../model/time.ts'
import { policyErrors } from '../../rules/list.ts'
import { loadZones } from '../../store/zones.ts'
import { namesRota, readRotas, type RotaQuestion, withRotas } from './rotas-of.ts'

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
interface UnreadablePolicy {
  readonly commit: string
  readonly from: Instant
  readonly to: Instant | null
  readonly problem: string
}

/** What the history is asked. */
export interface PolicyQuestion extends RotaQuestion {
  /** Relative to the folder that the command runs in. */
  readonly path: string
  /** The folder of the records, relative to the same. */
  readonly dir: string
  readonly present: Policy
  readonly text: string
  /** Whether the policy is another than the folder's own, as in the run of a pull request. */
  readonly isForeign: boolean
}

/** What was read of the history. */
interface Found {
  readonly policies: Policies
  /** Of the present one. */
  readonly commit: string | null
}

/** The policies, each with the rotas that its contacts name, and the present one of them with its commit. */
interface ReadPolicies extends Found {
  readonly present: Policy
}

/** The line of the policy's versions, which are read as they are asked for: by those moments, or all by null. */
export type PolicyLine = Line<ReadPolicies>
interface Line<Answer> {
  readonly at: (moments: readonly Instant[] | null) => Promise<Answer>
  /** The same as long as its answers are. */
  readonly basis: string
}

/** Opens the line, whose git is asked once. */
export async function openPolicyLine(question: PolicyQuestion): Promise<PolicyLine> {
  const versions = await openVersions(question)
  let rotas: ReturnType<typeof readRotas> | null = null
  let known: { readonly found: Found; readonly filled: ReadPolicies } | null = null
  const { commit, git, rota, text } = question
  return {
    // What a rota was once nobody read yet, so that all that its history may say decides.
    basis: JSON.stringify([
      versions.basis,
      text,
      rota ?? null,
      versions.mayNameRota ? (commit ?? git?.head) : null,
    ]),
    async at(moments) {
      const found = await versions.at(moments)
      if (known?.found === found) return known.filled
      const named = [question.present, ...found.policies.timeline.map(({ policy }) => policy)]
      if (!question.isForeign && named.some(namesRota)) rotas ??= readRotas(question)
      known = { found, filled: withinRotas(question, found, await rotas) }
      return known.filled
    },
  }
}

function withinRotas(
  { present }: PolicyQuestion,
  found: Found,
  rotas: Awaited<ReturnType<typeof readRotas>> | null
): ReadPolicies {
  if (rotas === null) return { ...found, present }
  const [first, ...later] = found.policies.timeline
  const within = <One extends { readonly policy: Policy }>(one: One): One => ({
    ...one,
    policy: withRotas(one.policy, rotas),
  })
  return {
    ...found,
    present: withRotas(present, rotas),
    policies: { ...found.policies, timeline: [within(first), ...later.map(within)] },
  }
}

interface Versions extends Line<Found> {
  /** Whether a contact of one of them may name a rota. */
  readonly mayNameRota: boolean
}

async function openVersions(question: PolicyQuestion): Promise<Versions> {
  const { git, commit: replayed, path, dir, present, text, isForeign, beyond } = question
  const only = (presentBecause: string, commit: string | null = null): Versions => {
    const policies = {
      timeline: alwaysInForce(present, commit),
      texts: new Map([[commit, text]]),
      presentBecause,
      unreadable: [],
    }
    const found = { commit, policies }
    const basis = JSON.stringify([presentBecause, commit])
    return { at: async () => found, basis, mayNameRota: namesRota(present) }
  }
  if (isForeign) return only('it is that of the base branch')
  if (git === null || git.head === null) return only('there is no history here')
  if (git.isShallow) {
    const commit = beyond?.commit ?? git.lastCommitOf(path)
    return only('the history of this clone was cut when it was fetched (it is shallow)', commit)
  }
  const { changes } = await git.policyHistory(replayed ?? git.head, path, dir)
  const [newest] = changes
  if (newest === undefined || newest.blob === null)
    return only('the policy is not committed', beyond?.commit)
  // The newest change of the line left what HEAD holds.
  if (replayed === null && beyond === undefined && !git.isBlobAt(path, newest.blob))
    return only('the policy is changed and not committed')
  const presentBytes = new TextEncoder().encode(text)
  // What stands beyond the history at hand counts, if it is another, from the commit that it was read at.
  const isNews = beyond !== undefined && blobId(presentBytes, newest.blob.length) !== newest.blob
  const last: Standing = {
    ...newest,
    ...(isNews ? beyond : {}),
    bytes: presentBytes,
    read: judged({ policy: present, problem: null }, await loadZones()),
  }
  const line = [...(await readVersions(git, isNews ? changes : changes.slice(1))), last]
  const isDated = line.some((version) => statesInForce(version))
  let known: { readonly read: number; readonly found: Found } | null = null
  return {
    basis: JSON.stringify(line.map(({ commit, committedAt, blob }) => [commit, committedAt, blob])),
    mayNameRota: line.some(({ bytes }) => /\brota\b/.test(textOf(bytes))),
    async at(moments) {
      if (isDated || moments === null) for (const version of line) await read(version)
      else await readNeeded(line, moments)
      const count = line.filter((version) => version.read !== null).length
      // What was found is the same object until another version is read: whoever made it ready need not do so again.
      if (count !== known?.read) known = { read: count, found: datedLine(line, present, last) }
      return known.found
    },
  }
}

function datedLine(line: readonly Standing[], present: Policy, last: Standing): Found {
  const readable = line.flatMap(({ commit, committedAt, read: found }): CommittedPolicy[] =>
    found?.policy ? [{ commit, committedAt, policy: found.policy }] : []
  )
  const [
    first = { commit: last.commit, committedAt: last.committedAt, policy: present },
    ...later
  ] = readable
  return {
    commit: last.commit,
    policies: {
      timeline: policyTimeline([first, ...later]),
      texts: new Map(line.map(({ commit, bytes }) => [commit, textOf(bytes)])),
      presentBecause: null,
      unreadable: line.flatMap(({ commit, committedAt: from, read: found }, index) =>
        found?.problem
          ? [{ commit, from, to: line[index + 1]?.committedAt ?? null, problem: found.problem }]
          : []
      ),
    },
  }
}

/** A version of the main line; `bytes` are null where it is too large, and `read` until somebody needed it. */
interface Standing extends PolicyChange {
  readonly bytes: Uint8Array | null
  read: PolicyVersion | null
}

/** The changes that left a policy, oldest first. */
async function readVersions(
  { top }: GitRepository,
  changes: readonly PolicyChange[]
): Promise<Standing[]> {
  const held = await readBlobs(
    top,
    changes.flatMap(({ blob }) => blob ?? [])
  )
  return changes.toReversed().flatMap((change) => {
    const bytes = change.blob === null ? undefined : held.get(change.blob)
    return bytes === undefined ? [] : [{ ...change, bytes, read: null }]
  })
}

/** Whether a version may date itself: then every version has to be read before any can be dated. */
function statesInForce({ bytes }: Standing): boolean {
  return /in-force["']? *:/.test(textOf(bytes))
}

/** Reads the versions in force at these moments alone: a version costs as much to read as dozens of records. */
async function readNeeded(line: readonly Standing[], moments: readonly Instant[]): Promise<void> {
  if (line.every((version) => version.read !== null)) return
  const rest = new Set(moments)
  while (rest.size > 0) {
    const usable = line.filter((version) => version.read === null || version.read.policy !== null)
    for (const at of rest) {
      const needed = usable.findLast(({ committedAt }) => committedAt <= at) ?? usable[0]
      if (needed === undefined || (await read(needed)).policy !== null) rest.delete(at)
      else break
    }
  }
}

async function read(version: Standing): Promise<PolicyVersion> {
  const known = version.read
  if (known !== null) return known
  const parsed = await parsePolicyVersion(version.path, version.bytes)
  version.read = judged(parsed, await loadZones())
  return version.read
}

/** A version that breaks a rule of the policy was no more in force than one that cannot be read. */
export function judged(found: PolicyVersion, zones: Zones): PolicyVersion {
  const [error] = found.policy === null ? [] : policyErrors(found.policy, zones)
  return error === undefined ? found : { policy: null, problem: error.message }
}

function textOf(bytes: Uint8Array | null): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array())
}
