/** The agreement has a list of targets for the record's priority, because nothing is owed for one that it leaves out. */
import { kindIn } from '../shared/kind.ts'
import { atValue } from '../shared/place.ts'
import { recordRule } from '../shared/rule.ts'
import { listed } from '../shared/say.ts'
import { priorityEntries } from '../shared/targets.ts'

/** The rule `not-covered`: a warning; of a kind that the policy does not know, `kind-known` says it as an error. */
export const notCovered = recordRule(
  'not-covered',
  "The policy has targets for the record's priority.",
  ({ file, course, policy }) => {
    const { kind, declared } = file.incident
    const agreement = kindIn(policy, kind)
    const last = course.priorityChanges.at(-1)
    if (declared !== 'live' || agreement === null || last === undefined) return []
    if (agreement.targets[last.priority] !== undefined) return []
    const covered = priorityEntries(agreement.targets).map(([priority]) => priority)
    return [
      {
        severity: 'warning',
        place: atValue('timeline', last.index, 'event'),
        message: `The policy has no targets for ${last.priority} of the kind ${kind}, so nothing is owed for this record and nobody is called.`,
        hint: `${covered.length === 0 ? 'Add' : `Assess it as one of ${listed(covered)}, or add`} a list \`${last.priority}\` to \`kinds.${kind}.targets\` of the policy.`,
      },
    ]
  }
)
