/** The default policy of the repository, with people that a test can name. */
import { readFileSync } from 'node:fs'
import * as yaml from 'yaml'
import type { Policy, PolicyFile } from '../../src/model/policy.ts'
import { parsePolicy } from '../../src/parse/parse-policy.ts'

const PATH = 'incidents/policy.yml'
/** Who holds which role; dana and ravi hold none. */
const PEOPLE = {
  'incident-manager': 'alice',
  'security-officer': 'sam',
  'first-line': 'fay',
  'second-line': 'sven',
  'third-line': 'theo',
  management: 'mia',
}

/** The policy as it is shipped, a login for each role. */
export const defaultPolicy: Policy = read()

/** The same as a file. */
export const policyFile: PolicyFile = { path: PATH, policy: defaultPolicy, commit: 'c0ffee' }

function read(): Policy {
  const text = Object.entries(PEOPLE).reduce(
    (typed, [role, login]) => typed.replaceAll(`kwetter-${role}`, login),
    readFileSync(PATH, 'utf8').replaceAll(/"\[[^\]]+\]"/g, 'somebody')
  )
  const { policy, findings } = parsePolicy(PATH, text, yaml)
  if (policy === null) throw new Error(JSON.stringify(findings))
  return policy
}
