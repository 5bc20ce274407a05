/** What changed in the policy: every key of every version, with the commit that changed it. */
import type { PolicyStep } from '../audit/policy-trail.ts'
import { instantValue, list, type Table } from './table.ts'

/** Lists the changes in the order of the history; a version that cannot be used has one row. */
export function policyChangeTable(steps: readonly PolicyStep[]): Table {
  return list(
    'policy-changes',
    {
      commit: ({ commit }) => commit.hash,
      subject: ({ commit }) => commit.subject,
      authorName: ({ commit }) => commit.author.name,
      committedAt: ({ commit }) => instantValue(commit.committer.at),
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
