/** `report --policy REVISION`: the policy of a commit, to hold a whole period against. */
import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { alwaysInForce } from '../../clock/policy-timeline.ts'
import { readObjects } from '../../git/read-objects.ts'
import { resolveCommit } from '../../git/tree-commit.ts'
import { readTree } from '../../git/tree.ts'
import { CommandError } from '../../model/errors.ts'
import { parseOldPolicy } from '../../parse/parse-old-policy.ts'
import { type Gathered, policyPath } from './gather.ts'
import type { CommonOptions, Shell } from '../shell.ts'

/** What the figures of a second answer rest on. */
export type OtherPolicy = Pick<Gathered, 'policies' | 'policyFile'>

const POLICY_BYTES = 4 * 1024 * 1024

/**
 * The policy of the commit that `--policy` names; null where it names none, for then it is a file.
 *
 * @throws CommandError (2) where the commit has no policy that can be read.
 */
export async function otherPolicyOf(
  { root }: Pick<Shell, 'root'>,
  options: CommonOptions
): Promise<OtherPolicy | null> {
  const asked = options.policy
  if (asked === null) return null
  if (lstatSync(resolve(root, asked), { throwIfNoEntry: false }) !== undefined) return null
  const commit = resolveCommit(root, asked)
  if (commit === null) return null
  const path = policyPath({ ...options, policy: null })
  const file = readTree(root, commit).files.get(path)
  const place = `${path}@${commit.slice(0, 12)}`
  if (file?.kind !== 'file') {
    throw new CommandError(
      `There is no policy at ${place}.`,
      'Name a commit that has one, or its folder of then with --dir.'
    )
  }
  for await (const { bytes } of readObjects(root, [file.blob], POLICY_BYTES)) {
    const { policy, problem } = await parseOldPolicy(path, bytes ?? new Uint8Array(), loadYaml)
    if (policy === null) {
      throw new CommandError(
        `The policy ${place} cannot be read: ${problem}`,
        'Name another commit.'
      )
    }
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
  return null
}

async function loadYaml() {
  return import('yaml')
}
