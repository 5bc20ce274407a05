/** `report --policy REVISION`: the policy of a commit, to hold a whole period against. */
import { resolve } from 'node:path'
import { alwaysInForce } from '../../clock/policy-timeline.ts'
import { parsePolicyVersion, readPolicies } from '../../git/read-policies.ts'
import { resolveCommit } from '../../git/tree-commit.ts'
import { readTree } from '../../git/tree.ts'
import { CommandError } from '../../model/errors.ts'
import { loadZones } from '../../store/zones.ts'
import type { Gathered } from './gather.ts'
import { judged } from './policies-of.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { kindAt } from '../../store/files.ts'
import { policyPath, tidyPath } from './places.ts'

/** What the figures of a second answer rest on. */
export type OtherPolicy = Pick<Gathered, 'policies' | 'policyFile'>

/**
 * The policy that `--policy` names by its commit, or as `COMMIT:PATH` where it does not lie beside the records; null
 * where it names a file.
 *
 * @throws CommandError (2) where it names neither, and where the commit has no policy that can be read.
 */
export async function otherPolicyOf(
  { root }: Pick<Shell, 'root'>,
  options: CommonOptions
): Promise<OtherPolicy | null> {
  const asked = options.policy
  if (asked === null) return null
  if (kindAt(resolve(root, asked)) !== null) return null
  const named = nameOf(root, asked)
  if (named === null) {
    // A replay reads files that need not be there any more.
    if (options.replay !== undefined && options.replay !== null) return null
    throw new CommandError(
      `There is no policy at ${asked}: it is no file here, and no commit.`,
      'Name a file, or a commit, branch or tag; COMMIT:PATH names a policy that lies elsewhere in it.'
    )
  }
  const { commit, path = policyPath({ ...options, policy: null }) } = named
  const file = readTree(root, commit).files.get(path)
  const place = `${path}@${commit.slice(0, 12)}`
  if (file?.kind !== 'file') {
    throw new CommandError(
      `There is no policy at ${place}.`,
      'Name a commit that has one, or where it lies in it, as COMMIT:PATH.'
    )
  }
  const bytes = (await readPolicies(root, [file.blob])).get(file.blob) ?? null
  const { policy, problem } = judged(await parsePolicyVersion(path, bytes), await loadZones())
  if (policy === null)
    throw new CommandError(`The policy ${place} cannot be read: ${problem}`, 'Name another commit.')
  return {
    policyFile: { path, policy, commit },
    policies: {
      timeline: alwaysInForce(policy, commit),
      texts: new Map([[commit, new TextDecoder().decode(bytes ?? new Uint8Array())]]),
      presentBecause: `it is the one asked for, ${commit.slice(0, 12)}`,
      unreadable: [],
    },
  }
}

/** A commit, and the path after it where one is said. */
function nameOf(root: string, asked: string): { commit: string; path?: string } | null {
  const colon = asked.indexOf(':')
  const commit = resolveCommit(root, colon === -1 ? asked : asked.slice(0, colon))
  if (commit === null) return null
  return colon === -1 ? { commit } : { commit, path: tidyPath(root, asked.slice(colon + 1)) }
}
