/** The quarters that a site reports on. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { DAY, type Instant } from '../model/time.ts'
import { lastQuarter, type Period } from '../period/period.ts'

/** From the one that runs back to that of the first report, the latest first; a mistyped year adds no thousand of them. */
export function quartersOf(entries: readonly LedgerEntry[], now: Instant): [Period, ...Period[]] {
  const first = entries.reduce((least, { course }) => Math.min(least, course.reportedAt), now)
  // A quarter is never longer than 92 days, and the one that runs is the last one over by then.
  const running = lastQuarter(lastQuarter(now).to + 93 * DAY)
  const quarters: [Period, ...Period[]] = [running]
  let next = lastQuarter(running.from)
  while (quarters.length < MOST && next.to > first) {
    quarters.push(next)
    next = lastQuarter(next.from)
  }
  return quarters
}

/** Twenty years. */
const MOST = 80
