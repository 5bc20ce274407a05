/** The kind is one of the policy's, because its targets, matrix and prefix hang on it. */
import { atValue } from '../shared/place.ts'
import { recordRule } from '../shared/rule.ts'
import { quoted } from '../shared/say.ts'
import { suggestion } from '../shared/suggestion.ts'

/** The rule `kind-known`. */
export const kindKnown = recordRule(
  'kind-known',
  'The kind is one that the policy describes.',
  ({ file, policy }) => {
    const { kind } = file.incident
    if (Object.hasOwn(policy.kinds, kind)) return []
    return [
      {
        place: atValue('kind'),
        message: `The policy has no kind ${quoted(kind)}, so nothing is owed for this record.`,
        hint: suggestion(kind, Object.keys(policy.kinds)),
      },
    ]
  }
)
