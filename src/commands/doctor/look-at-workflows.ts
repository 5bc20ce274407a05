/** What doctor says of the workflows that run the action: on what, when, which version, with what permissions. */
import { type Found, fine, type Look, problem, unknown } from './diagnosis.ts'
import { tidyPath } from '../ledger/places.ts'
import { type LedgerStep, OWN_FOLDER, type Workflow } from './read-workflows.ts'

const EVENTS = ['push', 'pull_request']

/** Looks for the workflow, and for the events that tell people sooner than any schedule. */
export const lookAtEvents: Look = ({ workflows, defaultBranch }) => {
  if (workflows.length === 0) {
    return problem(
      'No workflow in .github/workflows runs Incident Ledger.',
      'Run `incident-ledger init`, and commit the workflow that it writes.'
    )
  }
  const heard = new Set(workflows.flatMap(({ events }) => events))
  const missing = EVENTS.filter((event) => !heard.has(event))
  const paths = workflows.map(({ path }) => path).join(', ')
  const told = missing.map((event) =>
    problem(
      `${paths} does not run on ${event}, so people hear of what it brings only by the schedule.`,
      `Add \`${event}:\` below \`on:\`.`
    )
  )
  told.push(...otherBranch(workflows, defaultBranch), ...manyLedgers(workflows))
  if (told.length > 0) return told
  return [
    fine(`${paths} runs Incident Ledger on ${[...heard].join(', ')}.`),
    ...(heard.has('merge_group') ? [] : [queueUnknown(paths)]),
  ]
}

/** A push to the main line that starts no run is never checked, and nobody is told of it. */
function otherBranch(workflows: readonly Workflow[], main: string | null): Found[] {
  const onPush = workflows.filter(({ events }) => events.includes('push'))
  if (main === null || onPush.length === 0) return []
  const branches = onPush.flatMap(({ pushBranches }) => pushBranches ?? ['**'])
  if (branches.some((branch) => branch === main || branch.includes('*'))) return []
  return [
    problem(
      `${onPush.map(({ path }) => path).join(', ')} runs on pushes to ${branches.join(', ')}, but the main line is ${main}: no push there is checked or told.`,
      `Write \`branches: [${main}]\` below \`push:\`.`
    ),
  ]
}

/** An issue knows its incident by the id alone, and there is one overview. */
function manyLedgers(workflows: readonly Workflow[]): Found[] {
  const dirs = new Set(
    workflows.flatMap(({ steps }) => steps.map(({ dir }) => tidyPath('', dir ?? 'incidents')))
  )
  if (dirs.size < 2) return []
  return [
    problem(
      `The workflows watch several folders of records: ${[...dirs].join(', ')}. Their sweeps write over one another's overview, and take records of one minute for one incident.`,
      'Keep one ledger in a repository: move the records into one folder, or into repositories of their own.'
    ),
  ]
}

/** Whether a repository has a merge queue cannot be seen in its files. */
function queueUnknown(paths: string): Found {
  return unknown(
    `${paths} does not run on merge_group: in a merge queue that requires its check no entry would ever merge.`,
    'If there is a merge queue, add `merge_group:` below `on:`.'
  )
}

/** Looks at the cron lines of the workflows that run the action. */
export const lookAtSchedule: Look = ({ workflows }) => {
  if (workflows.length === 0) return []
  const lines = workflows.flatMap(({ schedules }) => schedules)
  if (lines.length === 0) {
    return problem(
      'No schedule starts the sweep, so nobody hears when a deadline passes.',
      "Add `schedule: [{ cron: '3,13,23,33,43,53 * * * *' }]` below `on:`."
    )
  }
  const crowded = lines.filter((line) => /^0 |^\*\/\d+ /.test(line))
  if (crowded.length === lines.length) {
    return problem(
      `The schedule (${crowded.join('; ')}) asks at the full hour, when GitHub is late and drops runs.`,
      "Choose odd minutes, as in '3,13,23,33,43,53 * * * *'."
    )
  }
  return fine(`The schedule is ${lines.join('; ')}.`)
}

const FULL_HASH = /@[0-9a-f]{40}$/

/** What stands behind the @ of each step: a tag or a branch runs whatever somebody puts there, with a token that may write. */
export const lookAtPin: Look = ({ workflows }) =>
  workflows.flatMap(({ path, steps }) =>
    steps.map(({ uses }) =>
      uses === OWN_FOLDER || FULL_HASH.test(uses)
        ? fine(`${path} runs ${uses}.`)
        : problem(
            `${path} runs ${uses}, which is no full commit hash.`,
            'Write the 40 characters of the commit that you have looked at behind the @.'
          )
    )
  )

/** Looks at the permissions of each job that runs the action. */
export const lookAtPermissions: Look = ({ workflows, gathered: { policyFile } }) => {
  const receipts = policyFile.policy.receipts === 'commit'
  const needed = ['issues', ...(receipts ? ['contents'] : [])]
  return workflows.flatMap(({ path, steps }) => steps.map((step) => diagnose(path, step, needed)))
}

function diagnose(path: string, { permissions }: LedgerStep, needed: readonly string[]): Found {
  if (permissions === null) {
    return unknown(
      `${path} names no permissions, so the repository's setting decides.`,
      'Write `permissions: {}` on top, and `issues: write` and what else it needs at the job.'
    )
  }
  const missing =
    typeof permissions === 'string'
      ? needed.filter(() => permissions !== 'write-all')
      : needed.filter((name) => permissions[name] !== 'write')
  if (missing.length === 0) return fine(`${path} may write what a sweep writes.`)
  const grants = missing.map((name) => `${name}: write`).join(', ')
  const why = missing.includes('contents')
    ? ' (contents are for receipts; or set `receipts: off`)'
    : ''
  return problem(
    `The job in ${path} may not write ${missing.join(' and ')}${why}.`,
    `Give the job \`permissions: { ${grants} }\` beside what it has.`
  )
}
