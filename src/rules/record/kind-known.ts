/** The kind is one of the policy's, because its targets, matrix and prefix hang on it. */
import { atValue, recordRule, quoted, suggestion } from '../shared/rule.ts'

/** The rule `kind-known`. */
export const kindKnown = recordRule(
  'kind-known',
  'The kind is one that the policy describes.',
  ({ file, policy }) => {
    const { kind } = file.incident
    if (Object.hasOwn(policy.kinds, kind)) return []
    return {
      place: atValue('kind'),
      message: `The policy has no kind ${quoted(kind)}, so nothing is owed for this record.`,
      hint: suggestion(kind, Object.keys(policy.kinds)),
    }
  }
)
