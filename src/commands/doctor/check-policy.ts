/** What the policy's own rules say of it: whatever they warn of weakens every deadline that rests on it. */
import { checkPolicy } from '../../rules/list.ts'
import { type Check, fine, problem } from './diagnosis.ts'

const CHECK = 'policy'

/** Says what the rules say. */
export const checkPolicyRules: Check = ({ now, gathered: { policyFile, zones } }) => {
  const findings = checkPolicy({ policy: policyFile.policy, zones, now })
  if (findings.length === 0) return [fine(CHECK, `${policyFile.path} draws no finding.`)]
  return findings.map(({ message, hint }) => problem(CHECK, message, hint))
}
