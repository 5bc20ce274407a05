/** Whether a workflow runs the action, and on the events that matter. */
import { type Check, fine, problem } from './diagnosis.ts'

const CHECK = 'workflow'
const EVENTS = ['push', 'pull_request']

/** Looks for the workflow, and for the events that tell people sooner than any schedule. */
export const checkWorkflow: Check = ({ workflows }) => {
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
  return missing.length === 0
    ? [fine(CHECK, `${paths} runs Incident Ledger on ${[...heard].join(', ')}.`)]
    : missing.map((event) =>
        problem(
          CHECK,
          `${paths} does not run on ${event}, so people hear of what it brings only by the schedule.`,
          `Add \`${event}:\` below \`on:\`.`
        )
      )
}
