/** How a row begins to be owed, and how a change of priority moves its due instant. */
import type { Priority } from '../model/events.ts'
import { formatInstant } from '../model/time.ts'
import type { Term } from './agreement.ts'
import { type Counting, countFrom } from './counting.ts'
import { countedExpectation, endRow, meetRow } from './end-row.ts'
import { isOverBy } from './endings.ts'
import type { TimelinePoint } from './timeline-point.ts'
import { isMoreUrgent } from './priority.ts'
import { askedBy, limitWords } from './sentences.ts'
import { endBreach, missedBy, explain, type WalkState } from './walk-state.ts'

/**
 * Begins to owe from a point: the anchor, or the change that first asks for it or asks again. A change cannot ask for
 * what was due before it, so that where the original anchor's limit is over already the whole limit is still given.
 */
export function beginRow(state: WalkState, point: TimelinePoint, term: Term): void {
  if (isOverBy(term.target, state.anchor, point, state.course)) return
  state.term = term
  state.owedSince = point.at
  state.wasBegun = state.isBegun
  state.isBegun = true
  const limit = countFrom(point.at, term, true)
  state.counting = [limit]
  const isAnchor = point.index === state.anchor.point.index
  const what = isAnchor ? `${state.anchor.event} starts the clock` : 'asked from this change on'
  explain(state, point, () => `${what}: ${arithmetic(limit)}`)
  if (state.early !== null && term.target.do !== 'update') meetRow(state, state.early)
}

/** Takes up that another priority is in force from a point on; `term` is null where it does not ask for the target. */
export function changePriority(
  state: WalkState,
  point: TimelinePoint,
  term: Term | null,
  raisedTo?: Priority
): void {
  const isOwed = state.counting.length > 0
  if (term !== null && !isOwed) beginRow(state, point, term)
  else if (term !== null && !isOverBy(term.target, state.anchor, point, state.course))
    reprioritise(state, point, term, raisedTo)
  else if (isOwed) endRow(state, point, 'assessed')
}

/**
 * Raised: the new limit counts from the change, and the earlier of old and new holds. Lowered: the new limit alone,
 * from the anchor, or for updates from the last one.
 */
function reprioritise(
  state: WalkState,
  point: TimelinePoint,
  term: Term,
  raisedTo?: Priority
): void {
  const isRaise =
    raisedTo !== undefined ||
    (term.priority !== null &&
      state.term.priority !== null &&
      isMoreUrgent(term.priority, state.term.priority))
  const isSamePriority = term.priority === state.term.priority
  state.term = term
  if (isRaise) {
    const limit = countFrom(point.at, term, true)
    state.counting = [...countedExpectation(state), ...state.counting, limit]
    explain(
      state,
      point,
      () => `raised to ${raisedTo ?? askedBy(term)}: ${arithmetic(limit)}, or as before if earlier`
    )
  } else {
    const origin = Math.max(state.lastUpdate ?? state.owedSince, state.owedSince)
    const limit = countFrom(origin, term, state.lastUpdate === null)
    state.counting = [...countedExpectation(state), limit]
    const what = isSamePriority ? 'assessed by another' : `lowered to ${askedBy(term)}`
    explain(state, point, () => `${what}: ${arithmetic(limit)}`)
  }
  if (missedBy(state, point.at) === null) endBreach(state, point.at, 'lowered')
}

/** `4h from 2026-11-23T12:00:00Z is 2026-11-23T16:00:00Z`. */
function arithmetic({ term, origin, unstopped }: Counting): string {
  return `${limitWords(term)} from ${formatInstant(origin)} is ${formatInstant(unstopped)}`
}
