/** Versions in the history that cannot be read, so that nobody takes silence for an answer. */
import type { TrailContext } from '../context.ts'
import { commitWords } from '../entry-words.ts'
import type { Revision, UnreadableVersion } from '../history.ts'
import { type AuditDraft, auditRule } from '../rule.ts'
import type { Trail } from '../trail.ts'
import { wasEnded } from '../verdicts.ts'

/** What was broken for a while is a note. What is broken at HEAD is in no list and no figure. */
export const unreadableVersion = auditRule(
  'unreadable-version',
  'note',
  'Every version of a record, and of the policy, can be read.',
  {
    inTrail: (trail, context) => {
      const standing = atHead(trail, context)
      return [
        ...(standing === null ? [] : [standing]),
        ...trail.steps.flatMap(({ unreadable, revision, path }) =>
          unreadable === null || revision === standing?.revision
            ? []
            : [draft(revision, path, unreadable)]
        ),
      ]
    },
    inHistory: ({ history, cards }) => {
      const known = new Set(cards.map(({ key }) => key))
      const standing = new Set(history.unreadableAtHead.map(placeOf))
      return [
        ...history.unreadable.flatMap((version): AuditDraft[] => {
          const { key, revision, path, problem } = version
          if (key !== null && known.has(key)) return []
          const stands = standing.has(placeOf(version))
          return [stands ? standingDraft(revision, path, problem) : draft(revision, path, problem)]
        }),
        ...history.policyRevisions.flatMap(({ revision, after }) => {
          const problem = after === null ? null : (history.policies.get(after)?.problem ?? null)
          return problem === null ? [] : [policyDraft(revision, problem)]
        }),
      ]
    },
  }
)

function placeOf({ revision, path }: UnreadableVersion): string {
  return `${revision.commit.hash} ${path}`
}

function atHead({ present, steps }: Trail, { verdicts }: TrailContext): AuditDraft | null {
  if (present === null || present.problem === null) return null
  const revision = steps.findLast(({ unreadable }) => unreadable !== null)?.revision ?? null
  return {
    ...standingDraft(revision, present.path, present.problem),
    severity: wasEnded(present, verdicts) ? 'error' : 'warning',
  }
}

function standingDraft(revision: Revision | null, path: string, problem: string): AuditDraft {
  const since = revision === null ? '' : ` since ${commitWords(revision)}`
  return {
    severity: 'warning',
    path,
    revision,
    message: `The record as it stands cannot be read${since}, and is in no list or report: ${problem}`,
    hint: 'Mend it, or restore the version before; `incident-ledger check` says what is wrong.',
  }
}

function draft(revision: Revision, path: string | null, problem: string): AuditDraft {
  return {
    path,
    revision,
    message: `The version that ${commitWords(revision)} left cannot be read: ${problem}`,
    hint: 'Read it with `git show <commit>:<path>`; the changes around it are compared without it.',
  }
}

function policyDraft(revision: Revision, problem: string): AuditDraft {
  return {
    path: revision.path,
    revision,
    message: `The policy that ${commitWords(revision)} left cannot be used: ${problem}`,
    hint: 'It was never in force: the clocks go on by the version before it.',
  }
}
