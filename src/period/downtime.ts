/** How long each service had an incident on it, overlapping incidents counted once. */
import { compareText } from '../model/order.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { isSettled } from '../clock/status.ts'
import type { TimelineEvent } from '../model/events.ts'
import { DAY, type Instant } from '../model/time.ts'
import { isLive } from '../clock/declared.ts'
import type { Period } from './period.ts'

/** A stretch in which an incident was not resolved. */
export interface Outage extends Period {
  readonly approximate: boolean
}

/**
 * A first sign that is said to lie longer than this before the report is doubted, and counts for nothing here: in the
 * public histories that this was tried on such a year or month was mistyped, and one would fill a service's whole year.
 */
export const DOUBTED_DAYS = 7

/** Whether the record claims a first sign so long before the report. */
export function hasDoubtedSign({ course }: LedgerEntry): boolean {
  return course.events.some(({ event }) => isSign(event) && isDoubted(event.at, course))
}

function isSign({ event }: TimelineEvent): boolean {
  return event === 'started' || event === 'detected'
}

function isDoubted(at: Instant, { reportedAt }: LedgerEntry['course']): boolean {
  return at < reportedAt - DOUBTED_DAYS * DAY
}

/**
 * From the earliest of started, detected and reported to resolved (or closed without it), and again from each reopening.
 * What is not over lasts until `now`. A dismissed incident was none.
 */
export function outagesOf({ course }: LedgerEntry, now: Instant): Outage[] {
  if (course.status === 'dismissed') return []
  const found: Outage[] = []
  const sign = course.events
    .filter(({ event }) => isSign(event) && !isDoubted(event.at, course))
    .reduce<{ at: Instant; approximate?: boolean | undefined }>(
      (first, { event }) => (event.at < first.at ? event : first),
      { at: course.reportedAt, approximate: course.reportedApproximate }
    )
  let from: Instant | null = sign.at
  let approximate = sign.approximate === true
  for (const change of course.statusChanges) {
    if (change.event === 'reopened') {
      from = change.at
      approximate = change.approximate
    } else if (from !== null && isSettled(change.status)) {
      found.push({ from, to: change.at, approximate: approximate || change.approximate })
      from = null
    }
  }
  return from === null ? found : [...found, { from, to: Math.max(from, now), approximate }]
}

/** Every service with an outage in the period, the longest first. Live incidents of any age count. */
export function downtimeRows(entries: readonly LedgerEntry[], period: Period, now: Instant) {
  const services = new Map<string, { incidents: number; carried: number; outages: Outage[] }>()
  for (const entry of entries.filter(isLive)) {
    const outages = outagesOf(entry, now).flatMap((outage) => clip(outage, period))
    if (outages.length === 0) continue
    for (const service of new Set(entry.file.incident.services)) {
      const known = services.get(service) ?? { incidents: 0, carried: 0, outages: [] }
      known.incidents += 1
      if (entry.course.reportedAt < period.from) known.carried += 1
      known.outages.push(...outages)
      services.set(service, known)
    }
  }
  return [...services]
    .map(([service, { incidents, carried, outages }]) => {
      const merged = merge(outages).map(lengthOf)
      return {
        service,
        incidents,
        /** Those of them that were reported before the period. */
        carried,
        /** Overlaps counted once. */
        seconds: sum(merged),
        /** What adding up the incidents would have said. */
        addedUpSeconds: sum(outages.map(lengthOf)),
        /** The longest stretch without a break. */
        longestSeconds: Math.max(0, ...merged),
        /** Whether an estimated instant has a part in it. */
        approximate: outages.some((outage) => outage.approximate),
      }
    })
    .toSorted((a, b) => b.seconds - a.seconds || compareText(a.service, b.service))
}

/** The part of an outage that lies in the period. One of no length at all is kept where it stands. */
function clip(outage: Outage, period: Period): Outage[] {
  if (outage.from >= period.to || outage.to < period.from) return []
  const from = Math.max(outage.from, period.from)
  return [{ ...outage, from, to: Math.min(outage.to, period.to) }]
}

/** Stretches that touch or overlap become one. */
export function merge(outages: readonly Period[]): Period[] {
  const merged: { from: Instant; to: Instant }[] = []
  for (const { from, to } of outages.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

function lengthOf({ from, to }: Period): number {
  return to - from
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
