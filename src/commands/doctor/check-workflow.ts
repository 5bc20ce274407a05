/** Whether a workflow runs the action, and on the events that matter. */
import { type Check, type Diagnosis, fine, problem, unknown } from './diagnosis.ts'
import type { Workflow } from './read-workflows.ts'

const CHECK = 'workflow'
const EVENTS = ['push', 'pull_request']

/** Looks for the workflow, and for the events that tell people sooner than any schedule. */
export const checkWorkflow: Check = ({ workflows, defaultBranch }) => {
  if (workflows.length === 0) {
    return [
      problem(
        CHECK,
        'No workflow in .github/workflows runs Incident Ledger.',
        'Run `incident-ledger init`, and commit the workflow that it writes.'
      ),
    ]
  }
  const heard = new Set(workflows.flatMap(({ events }) => events))
  const missing = EVENTS.filter((event) => !heard.has(event))
  const paths = workflows.map(({ path }) => path).join(', ')
  const told = missing.map((event) =>
    problem(
      CHECK,
      `${paths} does not run on ${event}, so people hear of what it brings only by the schedule.`,
      `Add \`${event}:\` below \`on:\`.`
    )
  )
  told.push(...otherBranch(workflows, defaultBranch))
  if (told.length > 0) return told
  return [
    fine(CHECK, `${paths} runs Incident Ledger on ${[...heard].join(', ')}.`),
    ...(heard.has('merge_group') ? [] : [queueUnknown(paths)]),
  ]
}

/** A push to the main line that starts no run is never checked, and nobody is told of it. */
function otherBranch(workflows: readonly Workflow[], main: string | null): Diagnosis[] {
  const onPush = workflows.filter(({ events }) => events.includes('push'))
  if (main === null || onPush.length === 0) return []
  const branches = onPush.flatMap(({ pushBranches }) => pushBranches ?? ['**'])
  if (branches.some((branch) => branch === main || branch.includes('*'))) return []
  return [
    problem(
      CHECK,
      `${onPush.map(({ path }) => path).join(', ')} runs on pushes to ${branches.join(', ')}, but the main line is ${main}: no push there is checked or told.`,
      `Write \`branches: [${main}]\` below \`push:\`.`
    ),
  ]
}

/** Whether a repository has a merge queue cannot be seen in its files. */
function queueUnknown(paths: string): Diagnosis {
  return unknown(
    CHECK,
    `${paths} does not run on merge_group: in a merge queue that requires its check no entry would ever merge.`,
    'If there is a merge queue, add `merge_group:` below `on:`.'
  )
}
