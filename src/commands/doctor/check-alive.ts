/** Whether the schedule still runs: GitHub switches it off after 60 days without activity in a public repository. */
import { DAY, formatElapsed } from '../../model/time.ts'
import { type Check, type Diagnosis, fine, problem, unasked, unknown } from './diagnosis.ts'

const CHECK = 'schedule-alive'
const SWITCHED_OFF_AFTER = 60 * DAY
const WARN_AFTER = 46 * DAY
const REMEDY = 'Switch it on again in the Actions tab, and let something be committed once a month.'

/** Goes by what GitHub says of each workflow, else by the last sign of life. */
export const checkAlive: Check = ({ github, workflows, lastCommitAt, now }) => {
  if (workflows.length === 0) return []
  if (github === null) return [unasked(CHECK)]
  const states = workflows.flatMap(({ path }) => {
    const state = github.workflowStates?.get(path)
    return state === undefined ? [] : [{ path, state }]
  })
  const off = states.filter(({ state }) => state !== 'active')
  if (off.length > 0) return off.map(({ path, state }) => switchedOff(path, state))
  const signs = [lastCommitAt, github.pushedAt].filter((at) => at !== null)
  if (github.isPrivate === true || signs.length === 0) {
    return [
      states.length > 0
        ? fine(CHECK, 'GitHub says that the workflow is active.')
        : unknown(CHECK, 'Whether the workflow is active could not be asked (`actions: read`).'),
    ]
  }
  const silent = now - Math.max(...signs)
  if (silent > SWITCHED_OFF_AFTER && states.length === 0) {
    return [
      problem(
        CHECK,
        `Nothing was pushed for ${formatElapsed(silent)}, so GitHub has switched the schedule off.`,
        REMEDY
      ),
    ]
  }
  if (silent > WARN_AFTER) {
    return [
      problem(
        CHECK,
        `Nothing was pushed for ${formatElapsed(silent)}; after 60 days GitHub switches the schedule off.`,
        'Push something: the date of the SLA’s last review, say.'
      ),
    ]
  }
  return [fine(CHECK, `The last push was ${formatElapsed(Math.max(0, silent))} ago.`)]
}

function switchedOff(path: string, state: string): Diagnosis {
  const why =
    state === 'disabled_inactivity'
      ? 'GitHub switched it off for want of activity'
      : `it is ${state}`
  return problem(CHECK, `${path} does not run: ${why}.`, REMEDY)
}
