/** Ledgers whose records stood under several policies before their own, so that some clocks cannot be placed. */
import { commitWords } from '../entry-words.ts'
import { auditRule } from '../rule.ts'

export const policyInDoubt = auditRule(
  'policy-in-doubt',
  'warning',
  'The policy of every moment can be told from the main line.',
  {
    inHistory: ({ history: { policyDoubts } }) =>
      policyDoubts.map(({ revision, taken, others }) => {
        const names = others.map((path) => `\`${path}\``).join(', ')
        const counts = taken === null ? 'none of them counts' : `\`${taken}\` counts`
        return {
          revision,
          message: `${commitWords(revision)} brought the policy, and records of this ledger may have stood under ${names}${taken === null ? '' : ' too'} before; of what was before it, ${counts}.`,
          hint: 'Judge what began before that commit by hand, with `--as-of` a moment before it and the `--dir` of then.',
        }
      }),
  }
)
