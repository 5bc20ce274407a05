/**
 * The course of an incident as a Mermaid Gantt chart. A Gantt, because its bars show how long each phase lasted and how
 * far a deadline was missed; Mermaid's `timeline` spaces a minute and a day alike. Only our own words, roles of the
 * policy and instants stand in it, so nothing that was typed into a record can break it.
 */
import type { Course } from '../clock/course.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { DAY, formatInstant, HOUR, type Instant, MINUTE } from '../model/time.ts'
import { duty } from './words.ts'

/** One stretch of the chart, and what became of it. */
export interface Bar {
  readonly label: string
  readonly tag: '' | 'done, ' | 'crit, ' | 'active, ' | 'milestone, '
  readonly from: Instant
  readonly to: Instant
}

/** More bars than these cannot be read. */
const LONGEST = 24

/** A chart's source, and what stands above it where there are two. */
export interface Gantt {
  readonly heading: string
  readonly source: string
}

/** What is called the beginning where a course takes longer than a day. */
const BEGINNING = 6 * HOUR
/** A bar that is a smaller part of a chart cannot be seen. */
const SMALLEST = 1 / 60

/**
 * From the first sign to the end of the resolution. Wall-clock times are UTC. Minutes and days cannot be seen in one
 * chart: where it takes longer than a day, the beginning has one, and the whole another of what can be seen in it.
 */
export function gantts(entry: LedgerEntry): readonly Gantt[] {
  const drawn = courseBars(entry)
  const { start, last } = drawn
  // Mermaid cuts a long name off that has no room beside its bar: the bar above has the name of what was late.
  const bars = {
    ...drawn,
    deadlines: drawn.deadlines.map((bar) => (isLate(bar) ? { ...bar, label: 'late' } : bar)),
  }
  const length = last - start
  if (length <= DAY) return [{ heading: '', source: gantt(bars, ['%H:%M', tickOf(length, 4)]) }]
  const until = start + BEGINNING
  const begun = (some: readonly Bar[]) =>
    some.flatMap((bar) => (bar.from >= until ? [] : [cutAt(bar, until)]))
  const isSeen = ({ tag, from, to }: Bar) => tag === 'milestone, ' || to - from >= length * SMALLEST
  const seen = (some: readonly Bar[]) =>
    some.filter((bar, index) => {
      const next = some[index + 1]
      return isSeen(bar) || (next !== undefined && isLate(next) && isSeen(next))
    })
  const of = (choose: (some: readonly Bar[]) => readonly Bar[]) => ({
    phases: choose(bars.phases),
    holds: choose(bars.holds),
    deadlines: choose(bars.deadlines),
  })
  return [
    { heading: 'The first six hours', source: gantt(of(begun), ['%H:%M', '2hour']) },
    {
      heading: 'The whole, without what was over in no time',
      source: gantt(
        of(seen),
        length > 3 * DAY ? ['%d %b', tickOf(length, 6)] : ['%d %b %H:%M', tickOf(length, 3)]
      ),
    },
  ]
}

const TICKS = [
  ['1minute', MINUTE],
  ['5minute', 5 * MINUTE],
  ['15minute', 15 * MINUTE],
  ['30minute', 30 * MINUTE],
  ['1hour', HOUR],
  ['2hour', 2 * HOUR],
  ['3hour', 3 * HOUR],
  ['6hour', 6 * HOUR],
  ['12hour', 12 * HOUR],
  ['1day', DAY],
  ['1week', 7 * DAY],
] as const

/** An axis with so many words at most: more of them stand over one another on a phone. */
function tickOf(length: number, most: number): string {
  return TICKS.find(([, seconds]) => length <= seconds * most)?.[0] ?? '1month'
}

/** What was late of the bar before it. */
export function isLate({ tag }: Bar): boolean {
  return tag === 'crit, '
}

/** A bar that goes on says so. */
function cutAt(bar: Bar, until: Instant): Bar {
  return bar.to <= until ? bar : { ...bar, to: until, label: `${bar.label} …` }
}

function gantt(
  { phases, holds, deadlines }: Record<'phases' | 'holds' | 'deadlines', readonly Bar[]>,
  [axis, tick]: readonly [axis: string, tick: string]
): string {
  return [
    'gantt',
    '    title Times in UTC',
    '    accTitle: Course of the incident and its deadlines',
    '    accDescr: Bars from the first sign to the resolution, one for each status, then one for each deadline up to when it was met or due, with a second one for what was late. The tables below say the same.',
    '    dateFormat YYYY-MM-DDTHH:mm:ss',
    `    axisFormat ${axis}`,
    `    tickInterval ${tick}`,
    '    section Status',
    ...phases.map((bar) => lineOf(bar)),
    ...holds.map((bar) => lineOf(bar)),
    ...(deadlines.length === 0 ? [] : ['    section Deadlines']),
    ...deadlines.slice(0, LONGEST).map((bar) => lineOf(bar)),
  ].join('\n')
}

/** The same as bars, for who draws them otherwise: from `start` to `last`, deadlines by due instant. */
export function courseBars(entry: LedgerEntry) {
  const phases = phasesOf(entry.course)
  const start = Math.min(...phases.map(({ from }) => from))
  const end = Math.max(...phases.map(({ to }) => to))
  const deadlines = entry.obligations.flatMap((obligation) => barsOf(obligation, end))
  const last = Math.max(end, ...deadlines.map(({ to }) => to))
  return { phases, holds: holdsOf(entry.course, end), deadlines, start, last }
}

/** One bar a status, until the next; what comes after the resolution is left to the table, or it would squash the rest. */
function phasesOf(course: Course): Bar[] {
  const first = course.events.find(
    ({ event }) => event.event === 'started' || event.event === 'detected'
  )
  const before =
    first === undefined || first.event.at >= course.reportedAt
      ? []
      : [{ status: first.event.event, at: first.event.at }]
  const reported = { status: 'reported', at: course.reportedAt }
  const changes = course.statusChanges.filter(({ status }) => status !== 'reported')
  const points = [...before, reported, ...changes]
  const until = points.findLastIndex(
    ({ status }) => status === 'resolved' || status === 'dismissed'
  )
  const shown = until === -1 ? points : points.slice(0, until + 1)
  const over = course.events.at(-1)?.event.at ?? course.reportedAt
  return shown.map(({ status, at }, index) => ({
    label: status,
    tag: index === shown.length - 1 && until !== -1 ? 'milestone, ' : '',
    from: at,
    to: shown[index + 1]?.at ?? (until === -1 ? Math.max(over, at) : at),
  }))
}

/** The stretches in which the clock of the resolution stood still. */
function holdsOf({ holds }: Course, end: Instant): Bar[] {
  return holds.map(({ from, to }) => ({ label: 'on hold', tag: 'active, ', from, to: to ?? end }))
}

/** What was owed for the resolution: up to the due instant one bar, beyond it another. Cadences have no single bar. */
function barsOf(obligation: Obligation, end: Instant): Bar[] {
  const { anchorAt, dueAt, metAt, state } = obligation
  if (obligation.do === 'update' || state === 'cancelled' || anchorAt > end || dueAt === null)
    return []
  const label = duty(obligation)
  if (state === 'late') {
    const to = metAt ?? Math.max(end, dueAt)
    return [
      { label, tag: '', from: anchorAt, to: dueAt },
      { label, tag: 'crit, ', from: dueAt, to },
    ]
  }
  const met = metAt !== null && metAt >= anchorAt
  return [{ label, tag: met ? 'done, ' : 'active, ', from: anchorAt, to: met ? metAt : dueAt }]
}

/** A bar of no length is drawn a minute long, or nobody would see it. */
function lineOf({ label, tag, from, to }: Bar): string {
  if (tag === 'milestone, ') return `    ${label} :${tag}${wall(from)}, 0m`
  return `    ${label} :${tag}${wall(from)}, ${wall(Math.max(to, from + 60))}`
}

function wall(instant: Instant): string {
  return formatInstant(instant).slice(0, 19)
}
