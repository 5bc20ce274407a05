/** What changed in the policy: every key of every version, with the commit that changed it. */
import type { PolicyStep } from '../audit/policy-trail.ts'
import { instantValue, list, type Table } from './table.ts'

/** Lists the changes in the order of the history; a version that cannot be used has one row. */
export function policyChangeTable(steps: readonly PolicyStep[]): Table {
  return list(
    'policy-changes',
    [
      'commit',
      'subject',
      'authorName',
      'committedAt',
      'mainLine',
      'path',
      'movedFrom',
      'key',
      'before',
      'after',
      'problem',
    ],
    steps.flatMap(({ revision: { commit, isMainLine }, path, from, changes, problem }) => {
      const told = changes.length === 0 ? [{ key: null, before: null, after: null }] : changes
      return told.map(({ key, before, after }) => ({
        commit: commit.hash,
        subject: commit.subject,
        authorName: commit.author.name,
        committedAt: instantValue(commit.committer.at),
        mainLine: isMainLine,
        path,
        movedFrom: from,
        key,
        before,
        after,
        problem,
      }))
    })
  )
}
