/** The one list of rules, and the two functions that run it. */
import type { UnplacedFinding } from '../model/finding.ts'
import { fileName } from './record/file-name.ts'
import { idFormat } from './record/id-format.ts'
import { idPrefix } from './record/id-prefix.ts'
import { idUnique } from './record/id-unique.ts'
import { kindKnown } from './record/kind-known.ts'
import { summaryFields } from './record/summary-fields.ts'
import type { PolicyRule, PolicyRuleContext, Rule, RuleContext } from './shared/rule.ts'

/** Every rule that a record keeps, in the order in which a reader meets what they speak of. */
export const recordRules: readonly Rule[] = [
  idFormat,
  idUnique,
  fileName,
  kindKnown,
  idPrefix,
  summaryFields,
]

/** Every rule that the policy keeps. */
export const policyRules: readonly PolicyRule[] = []

/** All findings of one readable record, in the order of the list. */
export function checkRecord(context: RuleContext): UnplacedFinding[] {
  return recordRules.flatMap((rule) => rule.check(context))
}

/** All findings of the policy, in the order of the list. */
export function checkPolicy(context: PolicyRuleContext): UnplacedFinding[] {
  return policyRules.flatMap((rule) => rule.check(context))
}
