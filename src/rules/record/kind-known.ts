/** The kind is one of the policy's, because its targets, matrix and prefix hang on it. */
import { atValue } from '../shared/place.ts'
import type { Rule } from '../shared/rule.ts'
import { quoted } from '../shared/say.ts'
import { suggestion } from '../shared/suggest.ts'

/** The rule `kind-known`. */
export const kindKnown: Rule = {
  id: 'kind-known',
  summary: 'The kind is one that the policy describes.',
  check({ file, policy }) {
    const { kind } = file.incident
    if (Object.hasOwn(policy.kinds, kind)) return []
    return [
      {
        rule: 'kind-known',
        severity: 'error',
        place: atValue('kind'),
        message: `the policy has no kind ${quoted(kind)}; nothing can be owed for this record`,
        hint: suggestion(kind, Object.keys(policy.kinds)),
      },
    ]
  },
}
