/** Every lowering of a priority: what had been breached by then, and whether the incident was resolved already. */
import type { LedgerEntry } from '../../clock/obligation.ts'
import {
  type Agreements,
  courseOfTheTime,
  obligationsOfTheTime,
  readyAgreements,
} from '../../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../../clock/policy-timeline.ts'
import { isMoreUrgent } from '../../clock/priority.ts'
import type { Priority } from '../../model/events.ts'
import type { Instant, Zones } from '../../model/time.ts'
import { duty } from '../words.ts'
import { isBreach, verdictOf } from './verdict.ts'

/** One lowering. */
export interface Downgrade {
  readonly id: string
  readonly title: string
  readonly at: Instant
  readonly from: Priority
  readonly to: Priority
  /** What had been breached by then: `engage first line`. */
  readonly breached: readonly string[]
  /** What falls due after the resolution goes by the priority before, all the same. */
  readonly isAfterResolution: boolean
}

/** Every lowering; the breaches are those that stood at that very moment. */
export function downgradesOf(
  entries: readonly LedgerEntry[],
  timeline: PolicyTimeline,
  zones: Zones
): Downgrade[] {
  const agreements = readyAgreements(zones)
  return entries.flatMap((entry) => {
    const { id, title } = entry.file.incident
    const changes = entry.course.priorityChanges
    return changes.flatMap(({ at, priority }, index): Downgrade[] => {
      const before = changes[index - 1]?.priority
      if (before === undefined || !isMoreUrgent(before, priority)) return []
      const breached = breachedAt(entry, at, timeline, agreements)
      const isAfterResolution = entry.course.heardChanges.some(
        (change) => change.event === 'resolved' && change.at <= at
      )
      return [{ id, title, at, from: before, to: priority, breached, isAfterResolution }]
    })
  })
}

function breachedAt(
  { file }: LedgerEntry,
  at: Instant,
  timeline: PolicyTimeline,
  agreements: Agreements
): string[] {
  const course = courseOfTheTime(file, timeline, at - 1)
  const obligations = obligationsOfTheTime(file, course, timeline, agreements, at)
  return obligations.filter((row) => isBreach(verdictOf(row))).map((row) => duty(row))
}
