/** Services that fail again and again: several incidents within a window ask for a problem review. */
import { compareText } from '../model/order.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { DAY } from '../model/time.ts'
import { isWithin, type Period } from './period.ts'
import { isLive } from '../clock/declared.ts'
import { WITHHELD } from '../report/shown.ts'

/** The window and the number that ask for a problem review; the agreements leave both open. */
export const REPEAT_DAYS = 30
export const REPEAT_INCIDENTS = 3

/**
 * The services, the worst window first. A window looks back before the period and on after it, so that its boundary
 * splits no cluster, and counts where at least one incident of the period is in it. Dismissed incidents were none.
 */
export function repeatedServices(entries: readonly LedgerEntry[], period: Period) {
  const reach = { from: period.from - REPEAT_DAYS * DAY, to: period.to + REPEAT_DAYS * DAY }
  const services = new Map<string, LedgerEntry[]>()
  for (const entry of entries.toSorted((a, b) => a.course.reportedAt - b.course.reportedAt)) {
    if (!isLive(entry) || entry.course.status === 'dismissed') continue
    if (!isWithin(reach, entry.course.reportedAt)) continue
    for (const service of new Set(entry.file.incident.services)) {
      if (service === WITHHELD) continue
      const known = services.get(service) ?? []
      known.push(entry)
      services.set(service, known)
    }
  }
  const isOutside = ({ course }: LedgerEntry) => !isWithin(period, course.reportedAt)
  return [...services]
    .flatMap(([service, incidents]) => {
      const worst = worstWindow(incidents, period)
      const [first] = worst
      const last = worst.at(-1)
      if (worst.length < REPEAT_INCIDENTS || first === undefined || last === undefined) return []
      return [
        {
          service,
          /** In the whole period. */
          incidents: incidents.filter((entry) => !isOutside(entry)).length,
          /** The most that were reported within one window, and when. */
          most: worst.length,
          firstAt: first.course.reportedAt,
          lastAt: last.course.reportedAt,
          /** Of the window, in the order of their reports. */
          ids: worst.map(({ file }) => file.incident.id),
          /** Those of them that were reported before the period, or after it. */
          outside: worst.filter(isOutside).map(({ file }) => file.incident.id),
          /** Causes that more than one of these incidents names. */
          sharedCauses: sharedCauses(worst),
        },
      ]
    })
    .toSorted((a, b) => b.most - a.most || compareText(a.service, b.service))
}

/** The first of the windows that hold the most incidents, one of the period among them. */
function worstWindow(incidents: readonly LedgerEntry[], period: Period): readonly LedgerEntry[] {
  let worst: readonly LedgerEntry[] = []
  let start = 0
  for (const [end, { course }] of incidents.entries()) {
    while ((incidents[start]?.course.reportedAt ?? 0) <= course.reportedAt - REPEAT_DAYS * DAY)
      start += 1
    if (end - start + 1 <= worst.length) continue
    const window = incidents.slice(start, end + 1)
    if (window.some((entry) => isWithin(period, entry.course.reportedAt))) worst = window
  }
  return worst
}

function sharedCauses(incidents: readonly LedgerEntry[]): string[] {
  const causes = incidents.flatMap(({ file }) => file.incident.cause ?? [])
  return [...new Set(causes.filter((cause, index) => causes.indexOf(cause) !== index))].toSorted()
}
