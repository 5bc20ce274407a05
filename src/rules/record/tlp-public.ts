/** What is marked amber or red does not lie in a public repository, where the record itself is public. */
import { isRestricted, markingOf } from '../../model/marking.ts'
import { atValue, recordRule } from '../shared/rule.ts'

/** The rule `tlp-public`: a warning, for the record has been published already. */
export const tlpPublic = recordRule(
  'tlp-public',
  'A record marked amber or red is not in a public repository.',
  ({ file, policy, isPublic }) => {
    const { tlp, kind } = file.incident
    const marking = markingOf(file.incident, policy)
    if (isPublic !== true || marking === null || !isRestricted(marking)) return []
    return {
      severity: 'warning',
      place: tlp === undefined ? atValue('kind') : atValue('tlp'),
      message:
        tlp === undefined
          ? `Records of kind ${kind} are ${marking} by the policy, but everybody can read this repository.`
          : `The record is marked ${marking}, but everybody can read this repository.`,
      hint: 'Keep it in a private repository, or mark it `tlp: clear` if all of it may be public.',
    }
  }
)
