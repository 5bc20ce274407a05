/** Versions in the history that cannot be read as records, so that nobody takes silence for an answer. */
import { commitWords } from '../entry-words.ts'
import type { Revision } from '../history.ts'
import { type AuditDraft, auditRule } from '../rule.ts'

export const unreadableVersion = auditRule(
  'unreadable-version',
  'note',
  'Every version of a record can be read.',
  {
    inTrail: ({ steps }) =>
      steps.flatMap(({ unreadable, revision, path }) =>
        unreadable === null ? [] : [draft(revision, path, unreadable)]
      ),
    inHistory: ({ history }) =>
      history.strangers.map(({ revision, path, problem }) => draft(revision, path, problem)),
  }
)

function draft(revision: Revision, path: string | null, problem: string): AuditDraft {
  return {
    path,
    revision,
    message: `The version that ${commitWords(revision)} left cannot be read: ${problem}`,
    hint: 'Read it with `git show <commit>:<path>`; the changes around it are compared without it.',
  }
}
