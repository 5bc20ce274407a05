/** Fulfilments: the entries of a timeline that give a target what it asks for. */
import type { Target } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import type { Course, Ground, PlacedEvent, Notification } from './course.ts'
import { isActFor } from './holders.ts'
import { type Anchor, isBefore, type TimelinePoint } from './timeline-point.ts'
import type { MetBy } from './obligation.ts'
import { lessonsIn, reviewObjection } from './signed-off.ts'
import { isEnded, reaches } from './status.ts'

/** An entry that meets a target, and in words what it was. */
export interface Fulfilment extends TimelinePoint, MetBy {
  readonly what: string
  /** When it expects the resolution; null where it does not say. */
  readonly expected: Instant | null
}

/**
 * All entries that count towards a row, in order. Whoever was engaged stays so and what was reached stays reached, so
 * for these the time before the anchor counts too; word of something counts only from that on, except word of the
 * incident as such, which may even have gone out before the report was written down.
 */
export function fulfilmentsOf(
  target: Target,
  anchor: Anchor,
  course: Course
): readonly Fulfilment[] {
  const all = allFulfilments(target, course)
  const isWord = target.do === 'update' || (target.do === 'notify' && target.from !== 'reported')
  const start = isWord ? anchor.point : anchor.since
  return all.filter((fulfilment) => !isBefore(fulfilment, start))
}

function allFulfilments(target: Target, course: Course): readonly Fulfilment[] {
  switch (target.do) {
    case 'notify':
      return notificationsOf(target.role, course).map(toldAt)
    case 'engage':
      return notificationsOf(target.role, course)
        .filter(({ means }) => means === 'engaged' || means === 'acted')
        .map(toldAt)
    case 'update':
      return course.events
        .filter(({ event }) => event.audience?.includes(target.role) === true)
        .map(reachedAt)
    case 'reach':
      return reached(target, course)
    case 'submit':
      return course.events
        .filter(({ event }) => event.event === 'submitted' && event.duty === target.id)
        .map(reachedAt)
  }
}

function notificationsOf(role: string, { notifications }: Course): readonly Notification[] {
  return notifications.filter((notification) => notification.role === role)
}

/**
 * `assessed`, `validated` and `reviewed` are reached only by their own event, a status also by any later one up to
 * `resolved`: nothing is reached because it was closed.
 */
export function reached(
  { status, by }: Pick<Extract<Target, { do: 'reach' }>, 'status' | 'by'>,
  course: Course
): readonly Fulfilment[] {
  const counts = ({ index }: { readonly index: number }): boolean =>
    by === undefined || isActFor(course, by, index)
  const named = course.events.filter(({ event }) => event.event === status)
  if (status === 'assessed')
    return confirmed(named, course, by)
      .filter(counts)
      .map((placed) =>
        placed.event.event === status
          ? reachedAt(placed)
          : fulfilmentAt(placed, `assessment confirmed${writtenBy(placed)}`)
      )
  if (status === 'validated')
    return named
      .filter(({ index }) => course.validations.includes(index))
      .filter(counts)
      .map(reachedAt)
  if (status === 'reviewed')
    return named
      .filter((placed) => reviewObjection(placed, course, lessonsIn(course.sections)) === null)
      .filter(counts)
      .map(reachedAt)
  return course.effectiveChanges
    .filter(
      (change) =>
        (change.status === status || (reaches(change.status, status) && !isEnded(change.status))) &&
        counts(change)
    )
    .map((change) => {
      const placed = course.events.find(({ index }) => index === change.index)
      const { at, index, approximate, status: reach } = change
      return {
        at,
        index,
        approximate,
        ...writerOf(placed),
        what: reach + writtenBy(placed),
        expected: null,
      }
    })
}

/** Where the policy says who assesses, any entry of theirs after another's assessment confirms it. */
function confirmed(
  assessments: readonly PlacedEvent[],
  { events }: Course,
  by: string | undefined
): readonly PlacedEvent[] {
  const first = assessments[0]
  if (by === undefined || first === undefined) return assessments
  return events.slice(events.indexOf(first))
}

function reachedAt(placed: PlacedEvent): Fulfilment {
  return fulfilmentAt(placed, placed.event.event + writtenBy(placed))
}

function writerOf(placed: PlacedEvent | undefined): MetBy {
  return { who: null, by: placed?.event.by ?? null }
}

function writtenBy(placed: PlacedEvent | undefined): string {
  return placed?.event.by === undefined ? '' : ` by ${placed.event.by}`
}

function fulfilmentAt({ event, index }: PlacedEvent, what: string): Fulfilment {
  const writer = writerOf({ event, index })
  const { at, approximate = false, expected = null } = event
  return { at, index, approximate, ...writer, what, expected }
}

function toldAt(notification: Notification): Fulfilment {
  const { at, index, approximate, ground, who, by, role } = notification
  return {
    at,
    index,
    approximate,
    who,
    by,
    what: notificationWords(notification) + (GROUNDS[ground]?.(role, who) ?? ''),
    expected: null,
  }
}

/** What was said of whom, and who wrote it where that is somebody else. */
function notificationWords({ means, role, who, by }: Notification): string {
  const named = who === null ? '' : ` (${who})`
  switch (means) {
    case 'acted':
      return `an entry by ${who ?? role}, who counts for ${role},`
    case 'addressed':
      return `word to ${role}${by === null ? '' : ` by ${by}`}`
    case 'engaged':
      if (by === null) return `${role} engaged${named}, though nobody says who wrote it,`
      return `${role} engaged${named}${by === who ? '' : `, as ${by} wrote,`}`
    case 'notified':
      return `${role} notified${named}${by === null ? '' : `, as ${by} wrote,`}`
    case 'escalated':
      return `escalated to ${role}${named}${by === null ? '' : `, as ${by} wrote,`}`
  }
}

/** What is said beside it of how somebody comes to count. */
const GROUNDS: Partial<Record<Ground, (role: string, who: string | null) => string>> = {
  anybody: (role) => ` (the policy names no person for ${role}, so that anybody counts)`,
  record: (_, who) => ` (${who ?? 'they'} by the record's own word, its roles)`,
}
