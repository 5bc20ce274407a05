/** Tells the records of which nobody is asked to write more: what is not live, and what was over long ago. */
import { isLive } from '../../clock/declared.ts'
import { isSettled } from '../../clock/status.ts'
import { elapsedSeconds } from '../../model/time.ts'
import type { RuleContext } from './rule.ts'

/** Whether it counts as a backfill or an exercise, or was resolved, closed or dismissed longer ago than the policy catches up. */
export function isSpared(context: RuleContext): boolean {
  if (!isLive(context)) return true
  const { course, policy, present } = context
  const last = course.statusChanges.at(-1)
  return (
    last !== undefined &&
    isSettled(last.status) &&
    present.reached(last.at + elapsedSeconds(policy['catch-up']) + 1)
  )
}
