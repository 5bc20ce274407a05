/** The agreement has a list of targets for the record's priority, because no deadline is watched for one that it leaves out. */
import { isLive } from '../../clock/declared.ts'
import { isCovered } from '../../clock/agreement.ts'
import { kindIn } from '../../model/kind-in.ts'
import { atValue, recordRule, listed } from '../shared/rule.ts'
import { priorityEntries } from '../shared/targets.ts'

/** The rule `not-covered`: a warning; of a kind that the policy does not know, `kind-known` says it as an error. */
export const notCovered = recordRule(
  'not-covered',
  "The policy has targets for the record's priority.",
  (context) => {
    const { file, course, policy } = context
    const { kind } = file.incident
    const agreement = kindIn(policy, kind)
    const last = course.priorityChanges.at(-1)
    if (!isLive(context) || agreement === undefined || last === undefined) return []
    if (isCovered(policy, kind, last.priority)) return []
    const covered = priorityEntries(agreement.targets).map(([priority]) => priority)
    return {
      severity: 'warning',
      place: atValue('timeline', last.index, 'event'),
      message: `The policy has no targets for ${last.priority} of the kind ${kind}, so no deadline is watched and only the incident manager is told.`,
      hint: `${covered.length === 0 ? 'Add' : `Assess it as one of ${listed(covered)}, or add`} a list \`${last.priority}\` to \`kinds.${kind}.targets\` of the policy.`,
    }
  }
)
