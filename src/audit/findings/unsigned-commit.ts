/** Commits without a good signature, where the policy asks for one. */
import { commitWords } from '../entry-words.ts'
import type { Revision } from '../history.ts'
import { limitsOf } from '../limits.ts'
import { auditRule } from '../rule.ts'

/** A merge is asked only for what it brings itself: its parts carry their own signatures. */
export const unsignedCommit = auditRule(
  'unsigned-commit',
  'warning',
  'Commits that change records or policy are signed, where the policy asks for it.',
  {
    inHistory: ({ revisions, policies, limitsAt, signatures }) => {
      const wasEverRequired = policies.some(
        ({ policy }) => policy !== null && limitsOf(policy).signaturesRequired
      )
      if (!wasEverRequired && signatures === null) return []
      return [...revisions()].flatMap((revision) => {
        const verdict = signatures?.get(revision.commit.hash)
        const isBad = verdict === 'bad'
        const isMissing =
          revision.commit.signature === null &&
          isAsked(revision) &&
          limitsAt(revision.commit.committer.at).signaturesRequired
        if (!isBad && !isMissing) return []
        return {
          revision,
          path: revision.path,
          severity: isBad ? ('error' as const) : ('warning' as const),
          message: isBad
            ? `The signature of ${commitWords(revision)} is not good: the commit was altered, or its key was taken back.`
            : `${commitWords(revision)} is not signed.`,
          hint: isBad
            ? 'Ask whoever signed it, and look at `git verify-commit`.'
            : 'Sign commits (`git config commit.gpgSign true`), and let the main branch require it.',
        }
      })
    },
  }
)

function isAsked({ commit, isMainLine }: Revision): boolean {
  return isMainLine || commit.parents.length === 1
}
