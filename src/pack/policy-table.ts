/** The policies: every version that a clock of the pack was held against, or that stood in the period. */
import type { PackedPolicy } from './evidence.ts'
import { fieldsOf, instantValue, list, type Table } from './table.ts'

/** Lists the versions, oldest first. */
export function policyTable(policies: readonly PackedPolicy[]): Table {
  return list(
    'policies',
    {
      ...fieldsOf(itself, 'commit', 'path'),
      inForceFrom: ({ since }) => instantValue(since),
      committedAt: ({ committedAt }) => instantValue(committedAt),
      ...fieldsOf(itself, 'author'),
      file: policyFilePath,
      ...fieldsOf(itself, 'problem'),
    },
    policies
  )
}

const itself = (policy: PackedPolicy) => policy

/** Where the pack keeps a version. */
export function policyFilePath({ commit }: PackedPolicy): string {
  return `policies/${commit ?? 'uncommitted'}.yml`
}
