/** Walks one row of the ledger through its moments: what counts, what was breached, how it ended. */
import type { Instant } from '../model/time.ts'
import type { Term } from './agreement.ts'
import type { Anchor } from './mark.ts'
import { beginRow, changePriority } from './begin-row.ts'
import type { Course, StatusChange } from './course.ts'
import { endRow, meetRow, updateRow } from './end-row.ts'
import { isEndedBy } from './endings.ts'
import { meetingsOf } from './meetings.ts'
import { type Moment, momentsOf, type TermPeriod } from './moments.ts'
import { passDue, startState, type WalkState } from './walk-state.ts'

/** A row after its last moment. While it is owed (`counting` is not empty) it has no verdict. */
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
>

/** Walks a row up to `now`; null where it never was owed. `term` is any of the row's terms. */
export function walkTarget(
  term: Term,
  anchor: Anchor,
  periods: readonly TermPeriod[],
  course: Course,
  now: Instant
): Walk | null {
  const state = startState(term, anchor, course)
  const meetings = meetingsOf(term.target, anchor, course)
  for (const moment of momentsOf(anchor, periods, meetings, course)) {
    passDue(state, moment.mark.at)
    hear(state, moment)
    if (state.isFinal) break
  }
  passDue(state, now)
  if (!state.isBegun) return null
  return state.counting.length > 0 ? { ...state, verdict: null } : state
}

function hear(state: WalkState, moment: Moment): void {
  const isOwed = state.counting.length > 0
  switch (moment.kind) {
    case 'begin':
      if (moment.term !== null) beginRow(state, moment.mark, moment.term)
      return
    case 'change':
      changePriority(state, moment.mark, moment.term)
      return
    case 'meeting':
      if (!isOwed) state.early ??= moment.mark
      else if (state.term.target.do === 'update') updateRow(state, moment.mark)
      else meetRow(state, moment.mark)
      return
    case 'status':
      if (isOwed) hearStatus(state, moment.mark)
      return
    case 'reopened':
      if (isOwed) endRow(state, moment.mark, 'reopened')
      state.isFinal = true
  }
}

function hearStatus(state: WalkState, change: StatusChange): void {
  if (!isEndedBy(state.term.target, state.anchor, change)) return
  if (state.owedSince === change.at && state.owedSince !== state.anchor.mark.at) {
    // What a change began and its own instant ended had no length, and owes nothing.
    state.counting = []
    state.isBegun = state.wasBegun
    return
  }
  endRow(state, change, change.event)
  state.isFinal = true
}
