/** Whether everybody whom the policy calls can be reached. */
import { checkPolicy } from '../../rules/list.ts'
import { type Check, fine, problem } from './diagnosis.ts'

const CHECK = 'roles'
const RULES = new Set(['policy-reach', 'policy-roles', 'policy-placeholder', 'policy-away'])

/** The policy's own rules about people, one diagnosis each. */
export const checkRoles: Check = ({ gathered: { policyFile, zones }, now }) => {
  const findings = checkPolicy({ policy: policyFile.policy, zones, now }).filter(({ rule }) =>
    RULES.has(rule)
  )
  return findings.length === 0
    ? [fine(CHECK, 'Everybody whom the policy calls can be reached.')]
    : findings.map(({ message, hint }) => problem(CHECK, message, hint))
}
