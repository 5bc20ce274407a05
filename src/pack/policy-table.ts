/** The policies: every version that a clock of the pack was held against, or that stood in the period. */
import type { PackedPolicy } from './evidence.ts'
import { instantValue, list, type Table } from './table.ts'

/** Lists the versions, oldest first. */
export function policyTable(policies: readonly PackedPolicy[]): Table {
  return list(
    'policies',
    ['commit', 'path', 'inForceFrom', 'committedAt', 'author', 'file', 'problem'],
    policies.map((policy) => ({
      commit: policy.commit,
      path: policy.path,
      inForceFrom: instantValue(policy.since),
      committedAt: instantValue(policy.committedAt),
      author: policy.author,
      file: policyFilePath(policy),
      problem: policy.problem,
    }))
  )
}

/** Where the pack keeps a version. */
export function policyFilePath({ commit }: PackedPolicy): string {
  return `policies/${commit ?? 'uncommitted'}.yml`
}
