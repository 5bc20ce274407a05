/** How a duty stands after each entry: whether its condition holds, and what is counting towards its due instant. */
import type { EventName } from '../model/events.ts'
import type { Duty, DutyAnchor } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { type Counting, countFrom } from './counting.ts'
import type { Course, PlacedEvent } from './course.ts'
import type { DutyTerms } from './duty-terms.ts'
import { isSettled } from './status.ts'
import { comparePoints, isBefore, pointOf, type TimelinePoint } from './timeline-point.ts'

/** A duty after an entry: `waiting` where its condition holds, and nothing that it counts from has come. */
export interface Standing {
  readonly point: TimelinePoint
  readonly state: 'owed' | 'waiting' | 'not'
  /** Empty unless it is owed. */
  readonly counting: readonly Counting[]
  /** The entry, to be said where it ends the duty: its name, and the reason that a classification gives. */
  readonly by: EventName
  readonly why: string
}

/** The points of a timeline after which a duty may stand otherwise, each with how it stands. */
export function standingsOf(terms: DutyTerms, course: Course): readonly Standing[] {
  const { duty } = terms
  let firstHeld: TimelinePoint | null = null
  return pointsOf(course).map((point): Standing => {
    const isAsked = isAskedAt(duty, course, point)
    if (isAsked) firstHeld ??= point
    const placed = course.events.find(({ index }) => index === point.index)
    const { by, why } = wordsOf(placed)
    if (!isAsked || firstHeld === null) return { point, state: 'not', counting: [], by, why }
    return { point, ...countingAt(terms, course, point, firstHeld), by, why }
  })
}

/** Since when the organisation knew of it, for a regime: its own `aware`, else one for all, else the report. */
export function awarenessOf(regime: string | undefined, course: Course): TimelinePoint {
  const of = (wanted: string | undefined) =>
    course.events.find(({ event }) => event.event === 'aware' && event.regime === wanted)
  const placed = of(regime) ?? of(undefined)
  return placed === undefined ? course.statusChanges[0] : pointOf(placed)
}

function pointsOf({ events, statusChanges, effectiveChanges }: Course): readonly TimelinePoint[] {
  const points = new Map<number, TimelinePoint>()
  for (const point of [...events.map(pointOf), ...statusChanges.slice(0, 1), ...effectiveChanges])
    points.set(point.index, point)
  return [...points.values()].toSorted(comparePoints)
}

/** Whether what was classified last asks for the duty; one without a condition is asked for from the report on. */
function isAskedAt({ when }: Duty, course: Course, point: TimelinePoint): boolean {
  if (when === undefined) return !isBefore(point, course.statusChanges[0])
  const last = course.events.findLast(
    (placed) =>
      placed.event.event === 'classified' &&
      placed.event.regime === when.regime &&
      !isBefore(point, pointOf(placed))
  )?.event
  return last?.event === 'classified' && when.as.includes(last.as)
}

function countingAt(
  { duty, anchors, next }: DutyTerms,
  course: Course,
  point: TimelinePoint,
  firstHeld: TimelinePoint
): Pick<Standing, 'state' | 'counting'> {
  const isOver = (counting: Counting) => counting.unstopped < point.at
  const fits = (counting: Counting) => fitsWhile(duty, course, point, counting.unstopped)
  const came = (points: readonly TimelinePoint[]) =>
    points.filter((coming) => !isBefore(point, coming))
  const own = came(submissionsOf(duty.id, course)).at(-1)
  const started = anchors.flatMap(({ anchor, term }) => {
    const comings = came(comingsOf(anchor, duty, course))
    const origin = anchor.which === 'first' ? comings[0] : comings.at(-1)
    if (origin === undefined) return []
    const counting = countFrom(origin.at, term, true)
    const isLapsed = anchor.lapses && counting.unstopped < firstHeld.at
    return isLapsed ? [] : [{ counting, isOtherwise: anchor.otherwise }]
  })
  const limits =
    next !== null && own !== undefined
      ? [countFrom(own.at, next, false)]
      : started.filter(({ isOtherwise }) => !isOtherwise).map(({ counting }) => counting)
  const counting = limits.filter(fits)
  if (counting.length > 0) return { state: 'owed', counting }
  const isJudged = limits.length > 0 && limits.every(isOver)
  // A handling that was undone since by a reopening starts nothing.
  const others = started
    .filter(
      ({ isOtherwise, counting: one }) => isOtherwise && (duty.while !== 'handled' || fits(one))
    )
    .map((one) => one.counting)
  if (isJudged && others.length > 0) return { state: 'owed', counting: others }
  const isSpared = duty.while === 'ongoing' && limits.length > 0
  return { state: isSpared ? 'not' : 'waiting', counting: [] }
}

/** What `while` asks, by the status at the due instant; until then, by that which stands. */
function fitsWhile(duty: Duty, course: Course, point: TimelinePoint, dueAt: Instant): boolean {
  if (duty.while === undefined) return true
  const last = course.effectiveChanges.findLast(
    (change) => change.at <= dueAt && !isBefore(point, change)
  )
  return (last !== undefined && isSettled(last.status)) === (duty.while === 'handled')
}

/** The points at which an anchor's event came, in order. */
function comingsOf(anchor: DutyAnchor, duty: Duty, course: Course): readonly TimelinePoint[] {
  const regime = anchor.of ?? duty.when?.regime
  const { from } = anchor
  if (from === 'aware') return [awarenessOf(regime, course)]
  if (from === 'reported') return course.statusChanges.slice(0, 1)
  if (from === 'submitted') return submissionsOf(anchor.of ?? '', course)
  if (from === 'classified') return classificationsInto(regime, duty, course)
  if (from === 'closed')
    return course.closings.flatMap(({ point, takenBackBy }) => (takenBackBy === null ? point : []))
  if (from === 'resolved' || from === 'reopened' || from === 'dismissed')
    return course.effectiveChanges.filter(({ event }) => event === from)
  return course.events.filter(({ event }) => event.event === from).map(pointOf)
}

function submissionsOf(id: string, { events }: Course): readonly TimelinePoint[] {
  return events.filter(({ event }) => event.event === 'submitted' && event.duty === id).map(pointOf)
}

/** The classifications that brought the condition about: one repeated, or between two that ask for it, moves nothing. */
function classificationsInto(
  regime: string | undefined,
  { when }: Duty,
  { events }: Course
): readonly TimelinePoint[] {
  const asks = (as: string) => when === undefined || when.regime !== regime || when.as.includes(as)
  let wasAsked = false
  return events.flatMap((placed) => {
    const { event } = placed
    if (event.event !== 'classified' || event.regime !== regime) return []
    const isInto = asks(event.as) && !wasAsked
    wasAsked = asks(event.as)
    return isInto ? [pointOf(placed)] : []
  })
}

function wordsOf(placed: PlacedEvent | undefined): Pick<Standing, 'by' | 'why'> {
  const event = placed?.event
  if (event?.event === 'classified')
    return { by: 'classified', why: `classified as ${event.as} (${event.reason})` }
  return { by: event?.event ?? 'reported', why: event?.event ?? 'reported' }
}
