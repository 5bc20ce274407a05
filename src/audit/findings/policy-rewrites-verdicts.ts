/** Changes of the policy that would alter verdicts on incidents that came before them. */
import { formatInstant, type Instant } from '../../model/time.ts'
import type { AlteredVerdict } from '../card.ts'
import type { TrailContext } from '../context.ts'
import { commitWords } from '../entry-words.ts'
import type { Revision } from '../history.ts'
import { type AuditDraft, auditRule } from '../rule.ts'
import type { Trail } from '../trail.ts'
import { differences } from '../verdicts.ts'

/** Judged by the policy of the time old verdicts stand, so only a change that reaches back moves any. */
export const policyRewritesVerdicts = auditRule(
  'policy-rewrites-verdicts',
  'warning',
  'No change of the policy alters the verdicts on incidents before it.',
  {
    inHistory: ({ policyChanges, cards }) =>
      policyChanges.flatMap(({ revision, after }): AuditDraft[] => {
        const said = `${commitWords(revision)} changed the policy`
        const altered = cards.flatMap((card) =>
          card.judgement.altered.filter(({ commit }) => commit === revision.commit.hash)
        )
        const wordsOf = (isMoved: boolean) => {
          const [first, ...more] = altered.filter((one) => one.isMoved === isMoved)
          const others = more.length === 0 ? '' : `, and in ${more.length} more`
          return first === undefined ? null : `${first.words}${others}`
        }
        const [moved, differing] = [wordsOf(true), wordsOf(false)]
        return [
          ...(moved === null
            ? []
            : [
                {
                  revision,
                  message: `${said} for what came before it too (${whyOf(revision)}), so that verdicts differ: in ${moved}.`,
                  hint: 'Ask who agreed to it: what was told then is told otherwise now.',
                },
              ]),
          ...(differing === null
            ? []
            : [
                {
                  revision,
                  severity: 'note' as const,
                  message: `${said}${laterWords(after.alone[0].policy['in-force'], revision)}; by it, verdicts before it would differ: in ${differing}.`,
                  hint: 'The commit leaves them as they are; nobody should judge them by this version.',
                },
              ]),
        ]
      }),
  }
)

/** A version may announce itself. */
function laterWords(inForce: Instant | undefined, { commit }: Revision): string {
  return inForce === undefined || inForce <= commit.committer.at
    ? ''
    : ` from ${formatInstant(inForce)} on`
}

/** It says so itself, or its date lies before that of commits that it builds on. */
function whyOf({ behindParent }: Revision): string {
  return behindParent > 0 ? 'by its own date' : '`in-force`'
}

/** What each change of the policy did to the verdicts on one incident, or would have done, as of the change. */
export function alteredVerdicts(
  { id, present }: Trail,
  { policyChanges, verdicts }: TrailContext
): AlteredVerdict[] {
  if (present === null) return []
  return policyChanges.flatMap(({ before, after, revision, at }): AlteredVerdict | [] => {
    const { hash } = revision.commit
    const judged = verdicts.under(before.ofTheTime, present, at)
    if (judged.course.reportedAt >= at) return []
    const [moved] = differences(judged, verdicts.under(after.ofTheTime, present, at))
    const [differing] = differences(
      verdicts.under(before.alone, present, at),
      verdicts.under(after.alone, present, at)
    )
    const words = moved ?? differing
    if (words === undefined) return []
    return { commit: hash, isMoved: moved !== undefined, words: `${id} (${words})` }
  })
}
