/** The policies of the pack: every version that counts in it, and every key of every version that was changed. */
import { instantOrNull } from '../model/time.ts'
import type { PolicyStep } from '../audit/policy-trail.ts'
import type { PackedPolicy } from './evidence.ts'
import { fieldsOf, list, type Table } from './table.ts'

/** Lists the versions, oldest first. */
export function policyTable(policies: readonly PackedPolicy[]): Table {
  return list(
    'policies',
    {
      ...fieldsOf(itself, 'commit', 'path'),
      inForceFrom: ({ since }) => instantOrNull(since),
      committedAt: ({ committedAt }) => instantOrNull(committedAt),
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

/** Lists the changes in the order of the history; a version that cannot be used has one row. */
export function policyChangeTable(steps: readonly PolicyStep[]): Table {
  return list(
    'policy-changes',
    {
      commit: ({ commit }) => commit.hash,
      subject: ({ commit }) => commit.subject,
      authorName: ({ commit }) => commit.author.name,
      committedAt: ({ commit }) => instantOrNull(commit.committer.at),
      mainLine: ({ step }) => step.revision.isMainLine,
      path: ({ step }) => step.path,
      movedFrom: ({ step }) => step.from,
      key: ({ change }) => change?.key,
      before: ({ change }) => change?.before,
      after: ({ change }) => change?.after,
      problem: ({ step }) => step.problem,
    },
    steps.flatMap((step) => {
      const { changes, revision } = step
      const told = changes.length === 0 ? [null] : changes
      return told.map((change) => ({ step, commit: revision.commit, change }))
    })
  )
}
