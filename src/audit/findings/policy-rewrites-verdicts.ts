/** Changes of the policy that would alter verdicts on incidents that came before them. */
import type { AlteredVerdict } from '../card.ts'
import type { TrailContext } from '../context.ts'
import { commitWords } from '../entry-words.ts'
import type { PolicyChange } from '../policies.ts'
import { auditRule } from '../rule.ts'
import type { Trail } from '../trail.ts'
import { differences } from '../verdicts.ts'

/** Judged by the policy of the time old verdicts stand, so only a change that reaches back moves any. */
export const policyRewritesVerdicts = auditRule(
  'policy-rewrites-verdicts',
  'warning',
  'No change of the policy alters the verdicts on incidents before it.',
  {
    inHistory: ({ policyChanges, cards }) =>
      policyChanges.flatMap((change) => {
        const { revision } = change
        const altered = cards.flatMap((card) =>
          card.judgement.altered.filter(({ commit }) => commit === revision.commit.hash)
        )
        const [first] = altered
        if (first === undefined) return []
        const more = altered.length > 1 ? `, and in ${altered.length - 1} more` : ''
        const said = `${commitWords(revision)} changed the policy`
        return reachesBack(change)
          ? [
              {
                revision,
                message: `${said} for what came before it too (\`in-force\`), so that verdicts differ: in ${first.words}${more}.`,
                hint: 'Ask who agreed to it: what was told then is told otherwise now.',
              },
            ]
          : [
              {
                revision,
                severity: 'note' as const,
                message: `${said}; by it, verdicts before it would differ: in ${first.words}${more}.`,
                hint: 'They stand by the policy of their time; nobody should judge them by this one.',
              },
            ]
      }),
  }
)

/** Whether the version states anew that it counts from before its commit on. */
function reachesBack({ before, after, revision }: PolicyChange): boolean {
  const inForce = after['in-force']
  return (
    inForce !== undefined &&
    inForce !== before['in-force'] &&
    inForce < revision.commit.committer.at
  )
}

/** What each change of the policy would have altered on one incident, as of the change. */
export function alteredVerdicts(
  { id, present }: Trail,
  { policyChanges, verdicts }: TrailContext
): AlteredVerdict[] {
  if (present === null) return []
  return policyChanges.flatMap(({ before, after, revision }): AlteredVerdict[] => {
    const { hash, committer } = revision.commit
    const judged = verdicts.by(present, before, committer.at)
    if (judged.course.reportedAt >= committer.at) return []
    const [changed] = differences(judged, verdicts.by(present, after, committer.at))
    return changed === undefined ? [] : [{ commit: hash, words: `${id} (${changed})` }]
  })
}
