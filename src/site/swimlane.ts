/** The course of an incident as lanes over one scale of time: its entries, its status, its holds, each of its deadlines. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { DAY, formatInstant, type Instant, MINUTE } from '../model/time.ts'
import { box, line, MARGIN, type Paint, WIDTH, widthOf, write } from '../period/svg.ts'
import { type Bar, courseBars, isLate } from '../report/chart.ts'
import { clip } from '../report/drawing.ts'
import { escaped, type Html, markup } from './html.ts'

const STEPS = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14_400, 43_200, 129_600]
const MOST_TICKS = 6
const MOST_DEADLINES = 16
const LANE = 44
const BEYOND = 0.3
const TOP = 34

/** Instants to places. */
type Scale = (instant: Instant) => number

/** The picture, whose words stand in the tables beside it too; of more entries the newest have a mark. */
export function swimlane(entry: LedgerEntry, mostEntries: number): Html {
  const { phases, holds, deadlines, start, last } = courseBars(entry)
  const end = Math.max(...phases.map(({ to }) => to))
  // A closing is due days after a night that lasted an hour: what lies far beyond the end is cut off, or nothing is seen.
  const until = Math.max(start + MINUTE, Math.min(last, end + (end - start) * BEYOND))
  const at: Scale = (instant) =>
    MARGIN +
    ((Math.min(Math.max(instant, start), until) - start) / (until - start)) * (WIDTH - 2 * MARGIN)
  const lanes: (readonly [string, readonly string[]])[] = [
    [`Entries, from ${wordsOf(start)} UTC on`, entryMarks(entry, at).slice(-mostEntries)],
    [
      'Status, until it was resolved',
      [...barsIn(phases, at, ({ label }) => paintOfPhase(label)), ...namesIn(phases, at)],
    ],
    ...(holds.length === 0 ? [] : [['On hold', barsIn(holds, at, () => 'running')] as const]),
    ...byLabel(deadlines)
      .slice(0, MOST_DEADLINES)
      .map(([label, bars]) => [label, barsIn(bars, at, paintOfDeadline)] as const),
  ]
  const height = TOP + lanes.length * LANE + 6
  const drawn = lanes.flatMap(([label, elements], index) => {
    const y = TOP + index * LANE
    return [
      `<g transform="translate(0 ${y})">${write(MARGIN, 16, clip(label, 64), 'soft')}${elements.join('')}</g>`,
    ]
  })
  const words = `Lanes over time: entries, status${holds.length === 0 ? '' : ', holds'} and ${deadlines.length === 0 ? 'no deadline' : 'deadlines'}; the tables of this page say the same.`
  // oxlint-disable-next-line no-unsafe-type-assertion -- elements of ours, whose text svg.ts escapes
  const elements = [...grid(start, until, at, height), ...drawn].join('\n') as Html
  const size = markup`viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`
  return markup`<svg class="lanes" role="img" aria-label="${escaped(words)}" ${size}>${elements}</svg>`
}

function grid(start: Instant, until: Instant, at: Scale, height: number): string[] {
  const step =
    (STEPS.find((minutes) => (until - start) / (minutes * MINUTE) <= MOST_TICKS) ?? 525_600) *
    MINUTE
  const ticks: string[] = []
  for (let tick = Math.ceil(start / step) * step; tick <= until; tick += step) {
    const text = formatInstant(tick)
    const day = text.slice(5, 10)
    const label =
      step >= DAY ? day : until - start > DAY ? `${day} ${text.slice(11, 16)}` : text.slice(11, 16)
    const isNearEnd = at(tick) > WIDTH - 60
    ticks.push(
      line([at(tick), TOP - 8], [at(tick), height], 'grid'),
      write(isNearEnd ? WIDTH - 4 : at(tick), 18, label, isNearEnd ? 'soft end' : 'soft middle')
    )
  }
  return ticks
}

/** A lozenge for each entry, with what it was for a pointer over it. */
function entryMarks({ course }: LedgerEntry, at: Scale): string[] {
  return course.events.map(({ event }) =>
    box(
      { x: at(event.at) - 2, y: 22, width: 4, height: 16 },
      'median',
      `${formatInstant(event.at)} ${event.event}`
    )
  )
}

function barsIn(bars: readonly Bar[], at: Scale, paintOf: (bar: Bar) => Paint): string[] {
  return bars.map((bar) => {
    const { from, to, label } = bar
    const width = Math.max(3, at(to) - at(from))
    const x = Math.min(at(from), WIDTH - MARGIN - width)
    const late = isLate(bar)
    const place = late ? { y: 26, height: 10 } : { y: 22, height: 16 }
    return box(
      { x, width, ...place },
      paintOf(bar),
      `${label}${late ? ', late' : ''}, ${wordsOf(from)} to ${wordsOf(to)}`
    )
  })
}

/** The names of the phases that are long enough for theirs. */
function namesIn(phases: readonly Bar[], at: Scale): string[] {
  return phases.flatMap(({ label, from, to }) =>
    at(to) - at(from) > widthOf(label) ? [write(at(from) + 4, 35, label, 'on')] : []
  )
}

/** Late stretches are thinner than those that were kept, so that no colour is needed to tell them. */
function paintOfDeadline(bar: Bar): Paint {
  if (isLate(bar)) return 'late'
  return bar.tag === 'active, ' ? 'running' : 'kept'
}

function paintOfPhase(label: string): Paint {
  switch (label) {
    case 'started':
    case 'detected':
    case 'reported':
    case 'assessed':
      return 'p1'
    case 'investigating':
      return 'p2'
    case 'contained':
    case 'mitigated':
      return 'p3'
    default:
      return 'other'
  }
}

/** A deadline and its lateness share a lane. */
function byLabel(bars: readonly Bar[]): (readonly [string, readonly Bar[]])[] {
  const lanes = new Map<string, Bar[]>()
  for (const bar of bars) {
    lanes.set(bar.label, [...(lanes.get(bar.label) ?? []), bar])
  }
  return [...lanes].map(([label, own]) => {
    const verdict = own.some((bar) => isLate(bar))
      ? 'late'
      : own.some(({ tag }) => tag === 'active, ')
        ? 'not met'
        : 'kept'
    return [`${label}: ${verdict}`, own]
  })
}

function wordsOf(instant: Instant): string {
  const text = formatInstant(instant)
  return `${text.slice(0, 10)} ${text.slice(11, 16)}`
}
