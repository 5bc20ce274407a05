/** Whether the workflow gives its job what a sweep needs. */
import { type Check, type Diagnosis, fine, problem, unknown } from './diagnosis.ts'
import type { LedgerStep } from './read-workflows.ts'

const CHECK = 'workflow-permissions'

/** Looks at the permissions of each job that runs the action. */
export const checkPermissions: Check = ({ workflows, gathered: { policyFile } }) => {
  const receipts = policyFile.policy.receipts === 'commit'
  const needed = ['issues', ...(receipts ? ['contents'] : [])]
  return workflows.flatMap(({ path, steps }) => steps.map((step) => diagnose(path, step, needed)))
}

function diagnose(path: string, { permissions }: LedgerStep, needed: readonly string[]): Diagnosis {
  if (permissions === null) {
    return unknown(
      CHECK,
      `${path} names no permissions, so the repository's setting decides.`,
      'Write `permissions: {}` on top, and `issues: write` and what else it needs at the job.'
    )
  }
  const missing =
    typeof permissions === 'string'
      ? needed.filter(() => permissions !== 'write-all')
      : needed.filter((name) => permissions[name] !== 'write')
  if (missing.length === 0) return fine(CHECK, `${path} may write what a sweep writes.`)
  const grants = missing.map((name) => `${name}: write`).join(', ')
  const why = missing.includes('contents')
    ? ' (contents are for receipts; or set `receipts: off`)'
    : ''
  return problem(
    CHECK,
    `The job in ${path} may not write ${missing.join(' and ')}${why}.`,
    `Give the job \`permissions: { ${grants} }\` beside what it has.`
  )
}
