/** How a row begins to be owed, and how a change of priority moves its due instant. */
import { formatInstant } from '../model/time.ts'
import type { Term } from './agreement.ts'
import { type Counting, countFrom } from './counting.ts'
import { meetRow, endRow } from './end-row.ts'
import { isOverBy } from './endings.ts'
import type { Mark } from './mark.ts'
import { isMoreUrgent } from './priority.ts'
import { askedBy, limitWords } from './sentences.ts'
import { endBreach, missedBy, tell, type WalkState } from './walk-state.ts'

/**
 * Begins to owe from a mark: the anchor, or the change that first asks for it or asks again. A change cannot ask for
 * what was due before it, so that where the original anchor's limit is over already the whole limit is still given.
 */
export function beginRow(state: WalkState, mark: Mark, term: Term): void {
  if (isOverBy(term.target, state.anchor, mark, state.course)) return
  state.term = term
  state.owedSince = mark.at
  state.wasBegun = state.isBegun
  state.isBegun = true
  const limit = countFrom(mark.at, term, true)
  state.counting = [limit]
  const isAnchor = mark.index === state.anchor.mark.index
  const what = isAnchor ? `${state.anchor.event} starts the clock` : 'asked from this change on'
  tell(state, mark, `${what}: ${arithmetic(limit)}`)
  if (state.early !== null && term.target.do !== 'update') meetRow(state, state.early)
}

/** Hears that another priority is in force from a mark on; `term` is null where it does not ask for the target. */
export function changePriority(state: WalkState, mark: Mark, term: Term | null): void {
  const isOwed = state.counting.length > 0
  if (term !== null && !isOwed) beginRow(state, mark, term)
  else if (term !== null && !isOverBy(term.target, state.anchor, mark, state.course))
    reprioritise(state, mark, term)
  else if (isOwed) endRow(state, mark, 'assessed')
}

/**
 * Raised: the new limit counts from the change, and the earlier of old and new holds. Lowered: the new limit alone,
 * from the anchor, or for updates from the last one.
 */
function reprioritise(state: WalkState, mark: Mark, term: Term): void {
  const isRaise =
    term.priority !== null &&
    state.term.priority !== null &&
    isMoreUrgent(term.priority, state.term.priority)
  const isSamePriority = term.priority === state.term.priority
  state.term = term
  if (isRaise) {
    const limit = countFrom(mark.at, term, true)
    state.counting = [...state.counting, limit]
    tell(state, mark, `raised to ${askedBy(term)}: ${arithmetic(limit)}, or as before if earlier`)
  } else {
    const origin = Math.max(state.lastUpdate ?? state.owedSince, state.owedSince)
    const limit = countFrom(origin, term, state.lastUpdate === null)
    state.counting = [limit]
    const what = isSamePriority ? 'assessed by another' : `lowered to ${askedBy(term)}`
    tell(state, mark, `${what}: ${arithmetic(limit)}`)
  }
  if (missedBy(state, mark.at) === null) endBreach(state, mark.at, 'lowered')
}

/** `4h from 2026-11-23T12:00:00Z is 2026-11-23T16:00:00Z`. */
function arithmetic({ term, origin, unstopped }: Counting): string {
  return `${limitWords(term)} from ${formatInstant(origin)} is ${formatInstant(unstopped)}`
}
