/** Finds the policy that stands in where the present one has errors: the last version of the main line without any. */
import { readPolicies } from '../../git/read-policies.ts'
import type { GitRepository } from '../../git/repository.ts'
import type { Policy } from '../../model/policy.ts'
import { parsePolicyBytes } from '../../store/read-policy.ts'
import { policyFaults } from './usable-policy.ts'

/** A version that stands in. */
export interface StandIn {
  readonly commit: string
  /** Where it stood, relative to the folder that the command runs in. */
  readonly path: string
  readonly text: string
  readonly policy: Policy
  /** The commit that brought the errors; null where none did yet. */
  readonly faultyCommit: string | null
}

/** Seen from `commit`, or HEAD where it is null. Null where there is no history, or none of it has a policy without errors. */
export async function findStandIn(
  git: GitRepository | null,
  { path, dir }: { readonly path: string; readonly dir: string },
  commit: string | null
): Promise<StandIn | null> {
  if (git === null || git.head === null || git.isShallow) return null
  let faultyCommit: string | null = null
  const { changes } = await git.policyHistory(commit ?? git.head, path, dir)
  for (const change of changes) {
    const { blob, path: stood } = change
    if (blob === null || !stood.startsWith(git.prefix)) continue
    const bytes = (await readPolicies(git.top, [blob])).get(blob) ?? new Uint8Array()
    const read = await parsePolicyBytes(path, bytes)
    const { policy, text } = read
    if (policy !== null && text !== null && (await policyFaults(path, read)).length === 0)
      return {
        commit: change.commit,
        path: stood.slice(git.prefix.length),
        text,
        policy,
        faultyCommit,
      }
    faultyCommit = change.commit
  }
  return null
}
