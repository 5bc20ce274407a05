/** Dismissals after a limit had passed, or after the incident was resolved. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { readyAgreements } from '../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import type { Priority } from '../model/events.ts'
import type { Instant, Zones } from '../model/time.ts'
import { breachedBefore } from './breached-before.ts'

/** One dismissal. */
export interface Dismissal {
  readonly id: string
  readonly title: string
  readonly at: Instant
  /** The priority that it had then; null while unassessed. */
  readonly priority: Priority | null
  readonly breached: readonly string[]
  readonly afterResolved: boolean
  /** Whether it was reopened since. */
  readonly undone: boolean
}

/** Every dismissal after a breach, as things stood at that very moment, or after anything was resolved. */
export function dismissalRows(
  entries: readonly LedgerEntry[],
  timeline: PolicyTimeline,
  zones: Zones
): Dismissal[] {
  const agreements = readyAgreements(zones)
  return entries.flatMap((entry) => {
    const { id, title } = entry.file.incident
    const { priorityChanges, statusChanges: changes } = entry.course
    return changes.flatMap(({ at, status }, index): Dismissal[] => {
      if (status !== 'dismissed') return []
      const breached = breachedBefore(entry, at, timeline, agreements)
      const afterResolved = changes.slice(0, index).some((one) => one.status === 'resolved')
      if (breached.length === 0 && !afterResolved) return []
      const priority = priorityChanges.findLast((one) => one.at <= at)?.priority ?? null
      const undone = changes[index + 1] !== undefined
      return [{ id, title, at, priority, breached, afterResolved, undone }]
    })
  })
}
