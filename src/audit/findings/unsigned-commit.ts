/** Commits without a good signature, where the policy asks for one. */
import { commitWords } from '../entry-words.ts'
import type { Revision } from '../history.ts'
import { limitsOf } from '../limits.ts'
import { type AuditDraft, auditRule } from '../rule.ts'

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
      let unverified = 0
      const found = [...revisions()].flatMap((revision): AuditDraft | [] => {
        const { path, commit } = revision
        const verdict = signatures?.get(commit.hash)?.check
        if (verdict === 'bad')
          return {
            revision,
            path,
            severity: 'error',
            message: `The signature of ${commitWords(revision)} is not good: the commit was altered, or its key was taken back.`,
            hint: 'Ask whoever signed it, and look at `git verify-commit`.',
          }
        if (!isAsked(revision) || !limitsAt(commit.committer.at).signaturesRequired) return []
        if (commit.signature === null)
          return {
            revision,
            path,
            message: `${commitWords(revision)} is not signed.`,
            hint: 'Sign commits (`git config commit.gpgSign true`), and let the main branch require it.',
          }
        if (verdict === 'unknown')
          return {
            revision,
            path,
            message: `The signature of ${commitWords(revision)} cannot be verified: its key is not known here, or it is none.`,
            hint: 'Get the key of whoever is said to have signed it, and ask again; a header that only looks like a signature is typed in a moment.',
          }
        if (signatures === null) unverified += 1
        return []
      })
      return unverified === 0 ? found : [...found, unverifiedDraft(unverified)]
    },
  }
)

/** What nobody asked is no answer. */
function unverifiedDraft(count: number): AuditDraft {
  const carry = count === 1 ? 'One commit carries' : `${count} commits carry`
  return {
    severity: 'note',
    message: `${carry} the signature that the policy asks for, and nobody asked here whether it is good.`,
    hint: 'Run `incident-ledger audit --verify` where the keys are known: the header alone anybody can type.',
  }
}

function isAsked({ commit, isMainLine }: Revision): boolean {
  return isMainLine || commit.parents.length === 1
}
