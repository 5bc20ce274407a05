/** What an incident had breached as something was written that might hide it. */
import type { LedgerEntry } from '../clock/obligation.ts'
import {
  type Agreements,
  courseOfTheTime,
  obligationsOfTheTime,
} from '../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import type { Instant } from '../model/time.ts'
import { duty } from '../report/words.ts'
import { isBreach, verdictOf } from './verdict.ts'

/** The breaches that stood just before `at`: `engage first line`. */
export function breachedBefore(
  { file }: LedgerEntry,
  at: Instant,
  timeline: PolicyTimeline,
  agreements: Agreements
): string[] {
  const course = courseOfTheTime(file, timeline, agreements, at - 1)
  const obligations = obligationsOfTheTime(file, course, timeline, agreements, at)
  return obligations.filter((row) => isBreach(verdictOf(row))).map((row) => duty(row))
}
