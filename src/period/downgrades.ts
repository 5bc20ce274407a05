/** Priorities that were lowered after a limit of the higher one had passed, or after the incident was resolved. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { readyAgreements } from '../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import { isMoreUrgent } from '../clock/priority.ts'
import type { Priority } from '../model/events.ts'
import type { Instant, Zones } from '../model/time.ts'
import { breachedBefore } from './breached-before.ts'

/** One lowering. */
export interface Downgrade {
  readonly id: string
  readonly title: string
  readonly at: Instant
  readonly from: Priority
  readonly to: Priority
  /** What had been breached by then: `engage first line`. */
  readonly breached: readonly string[]
  readonly afterResolved: boolean
}

/** Every lowering after a breach, as things stood at that very moment, or after anything was resolved. */
export function downgradeRows(
  entries: readonly LedgerEntry[],
  timeline: PolicyTimeline,
  zones: Zones
): Downgrade[] {
  const agreements = readyAgreements(zones)
  return entries.flatMap((entry) => {
    const { id, title } = entry.file.incident
    const { priorityChanges: changes, statusChanges } = entry.course
    return changes.flatMap(({ at, priority }, index): Downgrade[] => {
      const before = changes[index - 1]?.priority
      if (before === undefined || !isMoreUrgent(before, priority)) return []
      const breached = breachedBefore(entry, at, timeline, agreements)
      const afterResolved = statusChanges.some((one) => one.status === 'resolved' && one.at <= at)
      if (breached.length === 0 && !afterResolved) return []
      return [{ id, title, at, from: before, to: priority, breached, afterResolved }]
    })
  })
}
