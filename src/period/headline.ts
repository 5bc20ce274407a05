/** The few figures that a meeting begins with, for one period. */
import type { LedgerEntry } from '../clock/obligation.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { complianceRows, judgedOf, rateOf, totalHolds, totalOf } from './compliance.ts'
import { priorityOf, timeTo } from './response-times.ts'
import { summarize } from './statistics.ts'
import { breachesOf } from './verdict.ts'

/** Figures that two periods can be compared by. */
export type Headline = Readonly<ReturnType<typeof headlineOf>>

/** The headline of a period's live incidents. */
export function headlineOf(counted: readonly LedgerEntry[], policy: Policy, now: Instant) {
  const rows = complianceRows(counted, policy, now)
  const total = totalOf(rows)
  const breaches = breachesOf(counted)
  return {
    incidents: counted.length,
    urgent: counted.filter((entry) => priorityOf(entry) === 'P1').length,
    reopened: counted.filter(({ course }) => course.reopenings > 0).length,
    judged: judgedOf(total),
    kept: total.kept,
    rate: rateOf(total),
    /** Closed without it before it was due: in no rate. */
    undone: total.undone,
    breaches: breaches.length,
    holds: totalHolds(rows),
    /** Breaches that nobody could tell from an entry that nobody wrote: over or overdue, and nothing shows it. */
    neverRecorded: breaches.filter(({ hasEntry }) => !hasEntry).length,
    resolve: summarize(
      counted.flatMap((entry) => {
        const seconds = timeTo('resolve', entry)
        return seconds === null ? [] : [{ id: entry.file.incident.id, seconds }]
      })
    ),
  }
}
