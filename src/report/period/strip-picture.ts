/** The strip of incidents: when each service had one on it, over the whole period. */
import type { LedgerEntry } from '../../clock/obligation.ts'
import { DAY, formatInstant, type Instant } from '../../model/time.ts'
import { clip } from '../drawing.ts'
import { span } from '../times.ts'
import { outagesOf } from './downtime.ts'
import type { PeriodFigures } from './figures.ts'
import { type Period, periodTitle } from './period.ts'
import { priorityOf } from './response-times.ts'
import { box, legend, line, type Paint, picture, write } from './svg.ts'

const WIDTH = 960
const LEFT = 220
const PLOT = 715
const LANE = 24
/** More lanes than these cannot be read; the services with the fewest incidents share the last one. */
const LANES = 16
/** Nobody would see an incident of ten minutes in a quarter otherwise. */
const NARROWEST = 3

/** The picture: a lane a service, the busiest first. */
export function stripPicture(figures: PeriodFigures): string {
  const { period, now } = figures
  const shown = [...figures.population.carried, ...figures.population.counted]
    .filter(({ course }) => course.status !== 'dismissed')
    // What is most urgent is painted last, over the others.
    .toSorted((a, b) => (priorityOf(a) > priorityOf(b) ? -1 : 1))
  const lanes = lanesOf(shown)
  const title = `Incidents, ${periodTitle(period)}`
  const top = 92
  const bottom = top + Math.max(1, lanes.length) * LANE
  const scale = (at: Instant) => LEFT + ((at - period.from) / (period.to - period.from)) * PLOT
  const elements = [
    ...legend(20, 54, paintsOf(shown)),
    ...lanes.map((_, index) =>
      index % 2 === 0
        ? box({ x: 12, y: top + index * LANE, width: WIDTH - 24, height: LANE }, 'lane')
        : ''
    ),
    ...ticksOf(figures).flatMap(({ at, label }) => [
      line([scale(at), top - 8], [scale(at), bottom], 'grid'),
      write(scale(at) + 3, top - 12, label, 'soft'),
    ]),
    ...lanes.flatMap(({ name, entries }, index) => {
      const y = top + index * LANE
      return [
        write(20, y + 16, clip(name, 27)),
        write(LEFT - 14, y + 16, String(entries.length), 'soft end'),
        ...entries.flatMap((entry) => barsOf(entry, { period, now, y, scale })),
      ]
    }),
    ...(lanes.length === 0
      ? [write(20, top + 16, 'No incident was open in this period.', 'soft')]
      : []),
  ].filter((element) => element !== '')
  const description =
    `${shown.length} incidents, one lane for each service. ` +
    lanes.map(({ name, entries }) => `${clip(name, 40)}: ${entries.length}.`).join(' ')
  return picture({ width: WIDTH, height: bottom + 18, title, description, elements })
}

interface Lane {
  readonly name: string
  readonly entries: readonly LedgerEntry[]
}

function lanesOf(entries: readonly LedgerEntry[]): Lane[] {
  const services = new Map<string, LedgerEntry[]>()
  for (const entry of entries)
    for (const service of new Set(entry.file.incident.services))
      services.set(service, [...(services.get(service) ?? []), entry])
  const lanes = [...services]
    .map(([name, of]) => ({ name, entries: of }))
    .toSorted((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1))
  if (lanes.length <= LANES) return lanes
  const rest = lanes.slice(LANES - 1)
  const shared = new Set(rest.flatMap((lane) => lane.entries))
  return [
    ...lanes.slice(0, LANES - 1),
    { name: `${rest.length} more services`, entries: [...shared] },
  ]
}

interface Ruler {
  readonly period: Period
  readonly now: Instant
  readonly y: number
  readonly scale: (at: Instant) => number
}

function barsOf(entry: LedgerEntry, { period, now, y, scale }: Ruler): string[] {
  const { id, title } = entry.file.incident
  return outagesOf(entry, now).flatMap(({ from, to }) => {
    if (to < period.from || from >= period.to) return []
    const x = scale(Math.max(from, period.from))
    const width = Math.max(NARROWEST, scale(Math.min(to, period.to)) - x)
    const hint = `${id} ${priorityOf(entry)}, ${span(to - from)}: ${clip(title, 80)}`
    const place = { x: Math.min(x, LEFT + PLOT - width), y: y + 5, width, height: LANE - 10 }
    return [box(place, paintOf(entry), hint)]
  })
}

/** The colours that occur, with what they stand for. */
function paintsOf(entries: readonly LedgerEntry[]): (readonly [Paint, string])[] {
  const known: readonly (readonly [Paint, string])[] = [
    ['p1', 'P1'],
    ['p2', 'P2'],
    ['p3', 'P3'],
    ['other', 'another priority, or none yet'],
  ]
  return known.filter(([paint]) => entries.some((entry) => paintOf(entry) === paint))
}

function paintOf({ course }: LedgerEntry): Paint {
  switch (course.priority) {
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

/** The first of each month, or each week of a short period; as many as have room. */
function ticksOf({ period, months }: PeriodFigures): { at: Instant; label: string }[] {
  if (period.to - period.from <= 62 * DAY) {
    const days = Math.max(1, Math.ceil((period.to - period.from) / DAY / 10))
    const count = Math.ceil((period.to - period.from) / (days * DAY))
    return Array.from({ length: count }, (_, index) => period.from + index * days * DAY).map(
      (at) => ({ at, label: formatInstant(at).slice(5, 10) })
    )
  }
  const every = Math.ceil(months.length / 13)
  return months
    .filter(({ from }, index) => index % every === 0 && from >= period.from)
    .map(({ from, label }) => ({ at: from, label }))
}
