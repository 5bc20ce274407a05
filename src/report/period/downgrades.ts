/** Incidents whose priority was lowered after a limit of the higher one had passed. */
import { computeObligations } from '../../clock/compute-obligations.ts'
import { deriveCourse } from '../../clock/derive-course.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { isMoreUrgent } from '../../clock/priority.ts'
import type { Priority } from '../../model/events.ts'
import type { Policy } from '../../model/policy.ts'
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
}

/** Every lowering after a breach: the breaches are those that stood at that very moment. */
export function downgradesAfterBreach(
  entries: readonly LedgerEntry[],
  policy: Policy,
  zones: Zones
): Downgrade[] {
  return entries.flatMap((entry) => {
    const { id, title } = entry.file.incident
    const changes = entry.course.priorityChanges
    return changes.flatMap(({ at, priority }, index): Downgrade[] => {
      const before = changes[index - 1]?.priority
      if (before === undefined || !isMoreUrgent(before, priority)) return []
      const breached = breachedAt(entry, at, policy, zones)
      return breached.length === 0 ? [] : [{ id, title, at, from: before, to: priority, breached }]
    })
  })
}

function breachedAt({ file }: LedgerEntry, at: Instant, policy: Policy, zones: Zones): string[] {
  const course = deriveCourse(file.incident, policy, at - 1)
  const obligations = computeObligations(file, course, policy, zones, at)
  return obligations.filter((row) => isBreach(verdictOf(row))).map((row) => duty(row))
}
