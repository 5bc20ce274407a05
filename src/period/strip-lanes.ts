/** The lanes of the strip of incidents: which incidents each service had, and when they were on it. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { countedPriority } from '../clock/priority-periods.ts'
import { compareText } from '../model/order.ts'
import { clip } from '../report/drawing.ts'
import { span } from '../text/times.ts'
import { outagesOf } from './downtime.ts'
import type { PeriodFigures } from './figures.ts'
import type { Period } from './period.ts'
import { priorityOf } from './response-times.ts'
import type { Paint } from './svg.ts'

/** One service, with the stretches in which an incident was on it. */
export interface Lane {
  readonly name: string
  readonly incidents: number
  /** Cut at the ends of the period; the most urgent incidents first. */
  readonly stretches: readonly Stretch[]
}

/** One stretch of one incident. */
export interface Stretch extends Period {
  readonly paint: Paint
  /** Whether it is the first of its incident in the period. */
  readonly isFirst: boolean
  readonly hint: string
}

/** More lanes than these cannot be read; the services with the fewest incidents share the last one. */
const LANES = 16

/** The incidents that the strip shows: live, of the period or carried into it, and not dismissed. */
export function shownOf({ population }: PeriodFigures): LedgerEntry[] {
  return [...population.carried, ...population.counted]
    .filter(({ course }) => course.status !== 'dismissed')
    .toSorted((a, b) => compareText(priorityOf(a), priorityOf(b)))
}

/** A lane for each service, the busiest first. */
export function lanesOf(shown: readonly LedgerEntry[], { period, now }: PeriodFigures): Lane[] {
  const services = new Map<string, LedgerEntry[]>()
  for (const entry of shown)
    for (const service of new Set(entry.file.incident.services))
      services.set(service, [...(services.get(service) ?? []), entry])
  const lanes = [...services].toSorted(
    ([a, of], [b, others]) => others.length - of.length || compareText(a, b)
  )
  const own = lanes.length <= LANES ? lanes : lanes.slice(0, LANES - 1)
  const rest = lanes.slice(own.length)
  const shared = new Set(rest.flatMap(([, entries]) => entries))
  const all: typeof lanes =
    rest.length === 0 ? own : [...own, [`${rest.length} more services`, [...shared]]]
  return all.map(([name, entries]) => ({
    name,
    incidents: entries.length,
    stretches: entries.flatMap((entry) => stretchesOf(entry, period, now)),
  }))
}

function stretchesOf(entry: LedgerEntry, period: Period, now: number): Stretch[] {
  const { id, title } = entry.file.incident
  return outagesOf(entry, now)
    .filter(({ from, to }) => to >= period.from && from < period.to)
    .map(({ from, to }, index) => ({
      from: Math.max(from, period.from),
      to: Math.min(to, period.to),
      paint: paintOf(entry),
      isFirst: index === 0,
      hint: `${id} ${priorityOf(entry)}, ${span(to - from)}: ${clip(title, 80)}`,
    }))
}

/** The colours that priorities are drawn in, with what they stand for; the most urgent first. */
export const PRIORITY_PAINTS: readonly (readonly [Paint, string])[] = [
  ['p1', 'P1'],
  ['p2', 'P2'],
  ['p3', 'P3'],
  ['other', 'another priority, or none yet'],
]

/** The colour of an incident's priority. */
export function paintOf({ course }: LedgerEntry): Paint {
  switch (countedPriority(course)) {
    case 'P1':
      return 'p1'
    case 'P2':
      return 'p2'
    case 'P3':
      return 'p3'
    case 'P4':
    case 'P5':
    case null:
      return 'other'
  }
}
