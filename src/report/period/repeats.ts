/** Services that fail again and again: several incidents within a window ask for a problem review. */
import { compareText } from '../../model/order.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { DAY, type Instant } from '../../model/time.ts'
import { WITHHELD } from './withhold.ts'

/** The window and the number that ask for a problem review; the agreements leave both open. */
export const REPEAT_DAYS = 30
export const REPEAT_INCIDENTS = 3

/** One service with too many incidents in some window. */
export interface RepeatedService {
  readonly service: string
  /** In the whole period. */
  readonly incidents: number
  /** The most that were reported within one window, and when. */
  readonly most: number
  readonly firstAt: Instant
  readonly lastAt: Instant
  readonly ids: readonly string[]
  /** Causes that more than one of these incidents names. */
  readonly sharedCauses: readonly string[]
}

/** The services, the worst window first; dismissed incidents were none. */
export function repeatedServices(entries: readonly LedgerEntry[]): RepeatedService[] {
  const services = new Map<string, LedgerEntry[]>()
  for (const entry of entries.toSorted((a, b) => a.course.reportedAt - b.course.reportedAt)) {
    if (entry.course.status === 'dismissed') continue
    for (const service of new Set(entry.file.incident.services)) {
      if (service === WITHHELD) continue
      const known = services.get(service) ?? []
      known.push(entry)
      services.set(service, known)
    }
  }
  return [...services]
    .flatMap(([service, incidents]) => {
      const worst = worstWindow(incidents)
      const [first] = worst
      const last = worst.at(-1)
      if (worst.length < REPEAT_INCIDENTS || first === undefined || last === undefined) return []
      return [
        {
          service,
          incidents: incidents.length,
          most: worst.length,
          firstAt: first.course.reportedAt,
          lastAt: last.course.reportedAt,
          ids: worst.map(({ file }) => file.incident.id),
          sharedCauses: sharedCauses(worst),
        },
      ]
    })
    .toSorted((a, b) => b.most - a.most || compareText(a.service, b.service))
}

/** The first of the windows that hold the most incidents. */
function worstWindow(incidents: readonly LedgerEntry[]): readonly LedgerEntry[] {
  let worst: readonly LedgerEntry[] = []
  let start = 0
  for (const [end, { course }] of incidents.entries()) {
    while ((incidents[start]?.course.reportedAt ?? 0) <= course.reportedAt - REPEAT_DAYS * DAY)
      start += 1
    if (end - start + 1 > worst.length) worst = incidents.slice(start, end + 1)
  }
  return worst
}

function sharedCauses(incidents: readonly LedgerEntry[]): string[] {
  const causes = incidents.flatMap(({ file }) => file.incident.cause ?? [])
  return [...new Set(causes.filter((cause, index) => causes.indexOf(cause) !== index))].toSorted()
}
