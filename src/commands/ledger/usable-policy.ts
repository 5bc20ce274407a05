/** Says whether a policy can be used: one with errors, of its form or by a rule, is no policy. */
import { CommandError } from '../../model/errors.ts'
import type { Finding } from '../../model/finding.ts'
import type { Policy } from '../../model/policy.ts'
import { placeFindings } from '../../parse/place-findings.ts'
import { policyErrors } from '../../rules/list.ts'
import { readPolicy, type ReadPolicy } from '../../store/read-policy.ts'
import { loadZones } from '../../store/zones.ts'

/** The errors of a policy, each at its line; none where it can be used. */
export async function policyFaults(
  path: string,
  { policy, text, findings }: ReadPolicy
): Promise<readonly Finding[]> {
  if (policy === null) return findings
  const errors = policyErrors(policy, await loadZones())
  return errors.length === 0
    ? []
    : placeFindings(errors, path, text ?? '', await import('yaml'), 'policy')
}

/**
 * The policy of a folder, whatever its rules say of it, with its text.
 *
 * @throws CommandError (2) where there is none that can be read.
 */
export async function readablePolicy(root: string, path: string) {
  const { policy, text, findings } = await readPolicy(root, path)
  if (policy === null || text === null) throw unusablePolicy(path, findings)
  return { policy, text }
}

/**
 * The policy.
 *
 * @throws CommandError (2) with its first fault where it has errors.
 */
export async function usablePolicy(path: string, read: ReadPolicy): Promise<Policy> {
  const faults = await policyFaults(path, read)
  if (read.policy === null || faults.length > 0) throw unusablePolicy(path, faults)
  return read.policy
}

/** Thrown for a policy with errors. */
export class UnusablePolicy extends CommandError {
  /** Its first error; null where its findings hold none. */
  readonly first: Finding | null

  constructor(sentence: string, remedy: string, first: Finding | null) {
    super(sentence, remedy)
    this.first = first
  }
}

/** The sentence for a policy that cannot be used: its first fault, and how many more there are. */
export function unusablePolicy(path: string, findings: readonly Finding[]): UnusablePolicy {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined)
    return new UnusablePolicy(
      `The policy ${path} cannot be used.`,
      'Run `incident-ledger check`.',
      null
    )
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  return new UnusablePolicy(
    `The policy cannot be used: ${path}:${first.line}:${first.column} ${first.message}${more}`,
    first.hint,
    first
  )
}
