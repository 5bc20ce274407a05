/** Whether the watch has a schedule, and one that is dense enough and asks at no crowded minute. */
import { type Check, fine, problem } from './diagnosis.ts'

const CHECK = 'workflow-schedule'

/** Looks at the cron lines of the workflows that run the action. */
export const checkSchedule: Check = ({ workflows }) => {
  if (workflows.length === 0) return []
  const lines = workflows.flatMap(({ schedules }) => schedules)
  if (lines.length === 0) {
    return [
      problem(
        CHECK,
        'No schedule starts the sweep, so nobody hears when a deadline passes.',
        "Add `schedule: [{ cron: '3,13,23,33,43,53 * * * *' }]` below `on:`."
      ),
    ]
  }
  const crowded = lines.filter((line) => /^0 |^\*\/\d+ /.test(line))
  if (crowded.length === lines.length) {
    return [
      problem(
        CHECK,
        `The schedule (${crowded.join('; ')}) asks at the full hour, when GitHub is late and drops runs.`,
        "Choose odd minutes, as in '3,13,23,33,43,53 * * * *'."
      ),
    ]
  }
  return [fine(CHECK, `The schedule is ${lines.join('; ')}.`)]
}
