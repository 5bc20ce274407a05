/** Walks one row of the ledger through its events: what counts, what was breached, how it ended. */
import type { Instant } from '../model/time.ts'
import type { Term } from './agreement.ts'
import type { Anchor } from './timeline-point.ts'
import { beginRow, changePriority } from './begin-row.ts'
import type { Course, StatusChange } from './course.ts'
import { endRow, meetRow, updateRow } from './end-row.ts'
import { isEndedBy } from './endings.ts'
import { fulfilmentsOf } from './fulfilments.ts'
import { type RowEvent, rowEventsOf, type TermPeriod } from './row-events.ts'
import { passDue, startState, type WalkState } from './walk-state.ts'

/** A row after its last event. While it is owed (`counting` is not empty) it has no verdict. */
export type Walk = Pick<
  WalkState,
  | 'term'
  | 'counting'
  | 'verdict'
  | 'breaches'
  | 'judgedBy'
  | 'updates'
  | 'approximate'
  | 'lastWord'
  | 'reasons'
> & {
  /** Of a duty: since when its condition held at first, and since when it is owed without a break. */
  readonly duty?: { readonly from: Instant; readonly since: Instant }
}

/** Walks a row up to `now`; null where it never was owed. `term` is any of the row's terms. */
export function walkTarget(
  term: Term,
  anchor: Anchor,
  periods: readonly TermPeriod[],
  course: Course,
  now: Instant
): Walk | null {
  const state = startState(term, anchor, course)
  const fulfilments = fulfilmentsOf(term.target, anchor, course)
  for (const event of rowEventsOf(anchor, periods, fulfilments, course)) {
    passDue(state, event.point.at)
    applyEvent(state, event)
    if (state.isFinal) break
  }
  passDue(state, now)
  if (!state.isBegun) return null
  return state.counting.length > 0 ? { ...state, verdict: null } : state
}

function applyEvent(state: WalkState, event: RowEvent): void {
  const isOwed = state.counting.length > 0
  switch (event.kind) {
    case 'begin':
      if (event.term !== null) beginRow(state, event.point, event.term)
      return
    case 'change':
      changePriority(state, event.point, event.term, event.raisedTo)
      return
    case 'fulfilment':
      if (!isOwed) state.early ??= event.point
      else if (state.term.target.do === 'update') updateRow(state, event.point)
      else meetRow(state, event.point)
      return
    case 'status':
      if (isOwed) applyStatus(state, event.point)
      return
    case 'reopened':
      if (isOwed) endRow(state, event.point, 'reopened')
      state.isFinal = true
  }
}

function applyStatus(state: WalkState, change: StatusChange): void {
  if (!isEndedBy(state.term.target, state.anchor, change)) return
  if (state.owedSince === change.at && state.owedSince !== state.anchor.point.at) {
    // What a change began and its own instant ended had no length, and owes nothing.
    state.counting = []
    state.isBegun = state.wasBegun
    return
  }
  endRow(state, change, change.event)
  state.isFinal = true
}
