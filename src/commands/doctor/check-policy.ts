/** What the policy's own rules say of it: whatever they name weakens every deadline that rests on it, or reaches nobody. */
import { checkPolicy } from '../../rules/list.ts'
import { type Check, fine, type DoctorInput, problem } from './diagnosis.ts'

const RULES = new Set(['policy-reach', 'policy-roles', 'policy-placeholder', 'policy-away'])

/** All rules but those about people, one diagnosis each. */
export const checkPolicyRules: Check = (input) =>
  diagnosed(input, {
    check: 'policy',
    isOurs: (rule) => !RULES.has(rule),
    well: `${input.gathered.policyFile.path} draws no finding.`,
  })

/** The rules about people, one diagnosis each. */
export const checkRoles: Check = (input) =>
  diagnosed(input, {
    check: 'roles',
    isOurs: (rule) => RULES.has(rule),
    well: 'Everybody whom the policy calls can be reached.',
  })

function diagnosed(
  { gathered: { policyFile, zones }, now }: DoctorInput,
  how: {
    readonly check: string
    readonly isOurs: (rule: string) => boolean
    readonly well: string
  }
): ReturnType<Check> {
  const findings = checkPolicy({ policy: policyFile.policy, zones, now })
  const ours = findings.filter(({ rule }) => how.isOurs(rule))
  return ours.length === 0
    ? [fine(how.check, how.well)]
    : ours.map(({ message, hint }) => problem(how.check, message, hint))
}
