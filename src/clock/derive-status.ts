/** Derives what became of an incident from its entries: its statuses, and its closings with what they lack. */
import type { Instant } from '../model/time.ts'
import { type ClosingTerms, lacksOf, type Seen, stillLacking } from './closing.ts'
import type { Closing, Course, Lack, PlacedEvent, StatusChange } from './course.ts'
import { type TimelinePoint, pointOf } from './timeline-point.ts'
import { isEnded, isSettled, statusAfter } from './status.ts'

/** What closings are judged by. */
export interface ClosingJudge extends Pick<Seen, 'acts' | 'sections'> {
  /** What the policy in force at an instant asks of a closing. */
  readonly termsAt: (at: Instant) => ClosingTerms
}

/** The part of a course that is told by its statuses. */
export type DerivedStatus = Pick<
  Course,
  'status' | 'statusChanges' | 'effectiveChanges' | 'closings' | 'pendingClosing' | 'reopenings'
>

/** Walks the entries. A `closed` that lacks something changes nothing until an entry completes it. */
export function deriveStatus(
  events: readonly PlacedEvent[],
  reported: TimelinePoint,
  judge: ClosingJudge
): DerivedStatus {
  const changes: [StatusChange, ...StatusChange[]] = [changeAt(reported, 'reported', 'reported')]
  const closings: Closing[] = []
  let status: StatusChange['status'] = 'reported'
  let closed: PlacedEvent | null = null
  let reopenedAt = 0

  for (const [position, placed] of events.entries()) {
    const { event } = placed.event
    const pending = closed === null ? undefined : closings.at(-1)
    if (event === 'reopened' && pending !== undefined && !isSettled(status)) {
      // Nothing had ended, so nothing begins anew.
      closings.splice(-1, 1, { ...pending, takenBackBy: pointOf(placed) })
      closed = null
    }
    const next = statusAfter(status, event)
    if (next !== null) {
      status = next
      changes.push(changeAt(pointOf(placed), status, event))
      if (event === 'reopened') reopenedAt = position + 1
      if (event === 'reopened' || event === 'dismissed') closed = null
    }
    const isNew = event === 'closed' && closed === null && !isEnded(status)
    if (isNew) closed = placed
    if (closed === null) continue
    const terms = judge.termsAt(closed.event.at)
    const standing = isNew ? undefined : closings.pop()
    const lacks =
      standing === undefined
        ? lacksOf(terms, seenBy(position, reopenedAt, events, judge))
        : stillLacking(standing.lacks, placed, { ...judge, events })
    const closing = closingOf(closed, placed, lacks, terms)
    closings.push(closing)
    if (closing.completedBy === null) continue
    status = 'closed'
    changes.push(changeAt(closing.completedBy, status, 'closed'))
    closed = null
  }
  return {
    status,
    statusChanges: changes,
    effectiveChanges: effectiveOf(changes),
    closings,
    pendingClosing: closed === null ? null : (closings.at(-1) ?? null),
    reopenings: changes.filter(({ event }) => event === 'reopened').length,
  }
}

function changeAt(
  { at, index, approximate }: TimelinePoint,
  status: StatusChange['status'],
  event: StatusChange['event']
): StatusChange {
  return { at, status, event, index, approximate }
}

function seenBy(
  position: number,
  reopenedAt: number,
  all: readonly PlacedEvent[],
  { acts, sections }: ClosingJudge
): Seen {
  const events = all.slice(0, position + 1)
  return { events, sinceReopened: events.slice(reopenedAt), acts, sections }
}

/** The closing as it stands with the last entry seen. */
function closingOf(
  closed: PlacedEvent,
  last: PlacedEvent,
  lacks: readonly Lack[],
  terms: ClosingTerms
): Closing {
  const point = pointOf(closed)
  const completedBy =
    lacks.length > 0 && terms.owner !== null
      ? null
      : { ...pointOf(last), approximate: point.approximate || last.event.approximate === true }
  return { point, lacks, completedBy, takenBackBy: null }
}

/**
 * A dismissal that was undone never was, for the clocks; nor its reopening, but where that reopens what was resolved.
 */
function effectiveOf(changes: readonly StatusChange[]): readonly StatusChange[] {
  return changes.filter((change, index) => {
    if (change.status === 'dismissed') return changes[index + 1]?.event !== 'reopened'
    if (change.event !== 'reopened' || changes[index - 1]?.status !== 'dismissed') return true
    const before = changes.slice(0, index).findLast(({ status }) => status !== 'dismissed')
    return before !== undefined && isSettled(before.status)
  })
}
