/** Takes the versions of the policy that a pack rests on, byte for byte. */
import type { PackedPolicy } from '../../pack/evidence.ts'
import { policyInForce } from '../../clock/policy-timeline.ts'
import { parseCommit } from '../../git/parse-commit.ts'
import { readBytes } from '../../git/read-objects.ts'
import { POLICY_BYTES } from '../../parse/parse-policy.ts'
import { isWithin } from '../../period/period.ts'
import type { Packed } from './pack-source.ts'

/** Every version that a clock was held against, or that was in force in the period; then those that cannot be read. */
export async function packPolicies(packed: Packed): Promise<readonly PackedPolicy[]> {
  const { entries, places } = packed
  const { period } = packed.facts
  const { policies, git } = packed.gathered
  const used = new Set(
    entries.flatMap(({ obligations }) => obligations.map(({ policyCommit }) => policyCommit))
  )
  const atStart = policyInForce(policies.timeline, period.from)
  const chosen = policies.timeline.filter(
    (version) =>
      version === atStart ||
      used.has(version.commit) ||
      (version.since !== null && isWithin(period, version.since))
  )
  const { root, head, dir, policy: path, uncommitted } = places
  const changes =
    git === null || head === null ? [] : (await git.policyHistory(head, path, dir)).changes
  const changeOf = (hash: string | null) => changes.find(({ commit }) => commit === hash) ?? null
  const unreadable = policies.unreadable.filter(
    ({ from, to }) => from < period.to && (to === null || to > period.from)
  )
  const versions = [
    ...chosen.map(({ commit, since }) => ({ commit, since, problem: null })),
    ...unreadable.map(({ commit, problem }) => ({ commit, since: null, problem })),
  ].map((version) => ({ ...version, change: changeOf(version.commit) }))
  const wanted = versions.flatMap(({ change }) =>
    change === null ? [] : [change.commit, ...(change.blob === null ? [] : [change.blob])]
  )
  const objects = await readBytes(root, wanted, POLICY_BYTES)
  return versions.map(({ commit, since, problem, change }): PackedPolicy => {
    const bytes = change === null ? uncommitted.get(path) : objects.get(change.blob ?? '')
    const signed = change === null ? undefined : objects.get(change.commit)
    return {
      commit,
      path: change?.path ?? path,
      since,
      committedAt: change?.committedAt ?? null,
      author: signed === undefined ? null : parseCommit(commit ?? '', signed).author.name,
      bytes: bytes ?? new Uint8Array(),
      problem,
    }
  })
}
