/** Changes of the policy that would alter verdicts on incidents that came before them. */
import { auditRule, type AuditContext } from '../context.ts'
import { commitWords } from '../entry-words.ts'
import type { MainPolicy } from '../policies.ts'
import { differences } from '../verdicts.ts'

/** Judged by the policy of the time old verdicts stand, so only a change that reaches back moves any. */
export const policyRewritesVerdicts = auditRule(
  'policy-rewrites-verdicts',
  'warning',
  'No change of the policy alters the verdicts on incidents before it.',
  (context) => {
    const readable = context.policies.filter(({ policy }) => policy !== null)
    return readable.flatMap((after, index) => {
      const before = readable[index - 1]
      if (before === undefined || !asksOtherwise(before, after)) return []
      const altered = alteredBy(before, after, context)
      const [first] = altered
      if (first === undefined) return []
      const more = altered.length > 1 ? `, and in ${altered.length - 1} more` : ''
      const said = `${commitWords(after.revision)} changed the policy`
      const { revision } = after
      return reachesBack(before, after)
        ? [
            {
              revision,
              message: `${said} for what came before it too (\`in-force\`), so that verdicts differ: in ${first}${more}.`,
              hint: 'Ask who agreed to it: what was told then is told otherwise now.',
            },
          ]
        : [
            {
              revision,
              severity: 'note' as const,
              message: `${said}; by it, verdicts before it would differ: in ${first}${more}.`,
              hint: 'They stand by the policy of their time; nobody should judge them by this one.',
            },
          ]
    })
  }
)

/** Whether the version states anew that it counts from before its commit on. */
function reachesBack({ policy: before }: MainPolicy, { policy: after, revision }: MainPolicy) {
  const inForce = after?.['in-force']
  return (
    inForce !== undefined &&
    inForce !== before?.['in-force'] &&
    inForce < revision.commit.committer.at
  )
}

function alteredBy(before: MainPolicy, after: MainPolicy, context: AuditContext): string[] {
  const [old, fresh] = [before.policy, after.policy]
  const moment = after.revision.commit.committer.at
  if (old === null || fresh === null) return []
  return [...context.traced.trails.values()].flatMap(({ id, present }) => {
    if (present === null) return []
    const judged = context.verdicts(present, old, moment)
    if (judged.course.reportedAt >= moment) return []
    const changed = differences(judged, context.verdicts(present, fresh, moment))
    return changed.length === 0 ? [] : [`${id} (${changed[0] ?? ''})`]
  })
}

/** Contacts, words and services leave every verdict as it is. */
function asksOtherwise({ policy: before }: MainPolicy, { policy: after }: MainPolicy): boolean {
  const parts = [before, after].map((policy) =>
    JSON.stringify(
      policy === null
        ? null
        : {
            immediately: policy.immediately,
            calendars: policy.calendars,
            timezone: policy.timezone,
            contacts: policy.contacts,
            kinds: Object.entries(policy.kinds).map(
              ([name, { matrix, raise, unassessed, targets }]) =>
                [name, matrix, raise, unassessed, targets] as const
            ),
          }
    )
  )
  return parts[0] !== parts[1]
}
