/** Tells the records of which nobody is asked to write more: what is not live, and what was over long ago. */
import { isSettled } from '../../clock/status.ts'
import { elapsedSeconds } from '../../model/time.ts'
import type { RuleContext } from './rule.ts'

/** Whether it is a backfill, an exercise, or was resolved, closed or dismissed longer ago than the policy catches up. */
export function isSpared({ file, course, policy, now }: RuleContext): boolean {
  if (file.incident.declared !== 'live') return true
  const last = course.statusChanges.at(-1)
  return (
    last !== undefined &&
    isSettled(last.status) &&
    now - last.at > elapsedSeconds(policy['catch-up'])
  )
}
