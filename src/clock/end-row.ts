/** How a row is met, how an update starts it anew, and how it ends unmet. */
import { countOf } from '../model/count-of.ts'
import type { EventName } from '../model/events.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import { type Counting, countExpected, countFrom } from './counting.ts'
import type { TimelinePoint } from './timeline-point.ts'
import type { Fulfilment } from './fulfilments.ts'
import { comparedToDue, limitWords } from './sentences.ts'
import {
  dueAsOf,
  endBreach,
  missedBy,
  explain,
  LazyReason,
  type RowVerdict,
  type WalkState,
} from './walk-state.ts'

const CANCELLED = { state: 'cancelled', metAt: null, dueAt: null, lateBySeconds: null } as const

/** Judges a fulfilment by the due instant in force when it was made; it is never judged again. */
export function meetRow(state: WalkState, fulfilment: Fulfilment): void {
  state.judgedBy = dueAsOf(state, fulfilment.at)
  const dueAt = state.judgedBy?.at ?? null
  const isLate = dueAt !== null && fulfilment.at > dueAt
  state.verdict = {
    state: isLate ? 'late' : 'met',
    metAt: fulfilment.at,
    dueAt,
    lateBySeconds: isLate ? fulfilment.at - dueAt : null,
    ending: null,
  }
  const { at, what } = fulfilment
  explain(state, fulfilment, () => `${what} at ${formatInstant(at)}: ${comparedToDue(at, dueAt)}`)
  endBreach(state, fulfilment.at, 'met')
  state.counting = []
  state.isFinal = true
}

/** Hears word to the audience of an update target: the next is due so long after this one. */
export function updateRow(state: WalkState, fulfilment: Fulfilment): void {
  closeGap(state, fulfilment)
  state.judgedBy = dueAsOf(state, fulfilment.at)
  endBreach(state, fulfilment.at, 'met')
  state.updates += 1
  state.lastUpdate = fulfilment.at
  state.approximate ||= fulfilment.approximate
  state.expected = expectedAfter(state.expected, fulfilment)
  const next = countFrom(fulfilment.at, state.term, false)
  const { expected } = state
  const say = () => wordReason(fulfilment.at, next, expected)
  state.lastWord = new LazyReason(fulfilment.at, fulfilment.index, say)
  state.counting = [...countedExpectation(state), next]
}

/** The limit that an expected resolution sets beside the cadence; none where nobody was told of one that still counts. */
export function countedExpectation({ expected, term }: WalkState): readonly Counting[] {
  return expected === null ? [] : [countExpected(expected, term)]
}

/** What was expected stands until it is said otherwise, or word comes once it passed; said too late it says nothing. */
function expectedAfter(before: Instant | null, { at, expected }: Fulfilment): Instant | null {
  if (expected !== null) return expected > at ? expected : null
  return before !== null && before > at ? before : null
}

/** Ends a row that is not met: `late` if it was breached, else `cancelled`; updates by what came of them. */
export function endRow(state: WalkState, point: TimelinePoint, by: EventName): void {
  const isUpdate = state.term.target.do === 'update'
  if (isUpdate) closeGap(state, point)
  const ending = { by, at: point.at, notDone: isNotDone(state, by) }
  state.verdict = { ...(isUpdate ? endOfUpdates(state) : endUnmet(state, point)), ending }
  const why = by === 'assessed' ? 'the new priority does not ask for it' : by
  const { updates } = state
  const after = () => (isUpdate ? `, after ${countOf(updates, 'update')}` : '')
  explain(state, point, () => `${why}: no longer owed${after()}`)
  endBreach(state, point.at, 'ended')
  state.counting = []
}

/** What a resolution or a closing asked for is owed anew at the next one, so a reopening leaves it without a word. */
function isNotDone({ term, anchor, breaches, updates }: WalkState, by: EventName): boolean {
  if (by === 'reopened' && (anchor.event === 'resolved' || anchor.event === 'closed')) return false
  if (term.target.do === 'update') return breaches.length > 0 && updates === 0
  return by === 'closed' || breaches.length > 0
}

function wordReason(at: Instant, { term, unstopped }: Counting, expected: Instant | null): string {
  const limit = limitWords(term)
  const sooner = expected === null ? null : countExpected(expected, term).unstopped
  if (expected !== null && sooner !== null && sooner < unstopped)
    return `last word at ${formatInstant(at)}: the resolution is expected at ${formatInstant(expected)}, so that the next is due by ${formatInstant(sooner)}`
  return `last word at ${formatInstant(at)}: the next ${limit} from then is ${formatInstant(unstopped)}`
}

/** A breach from before a lowering makes it late too, though the due instant that replaced it had not passed. */
function endUnmet(state: WalkState, point: TimelinePoint): Omit<RowVerdict, 'ending'> {
  if (state.breaches.length === 0) return CANCELLED
  const dueAt = missedBy(state, point.at)
  const lateBySeconds = dueAt === null ? null : point.at - dueAt
  return { state: 'late', metAt: null, dueAt, lateBySeconds }
}

function endOfUpdates(state: WalkState): Omit<RowVerdict, 'ending'> {
  const { breaches, updates, lastUpdate, worstGap } = state
  if (breaches.length > 0) return { ...CANCELLED, state: 'late', ...worstGap }
  return updates > 0 ? { ...CANCELLED, state: 'met', metAt: lastUpdate } : CANCELLED
}

/** Notes how late word came, or for how long it was still missing by the end. */
function closeGap(state: WalkState, point: TimelinePoint): void {
  const dueAt = missedBy(state, point.at)
  if (dueAt === null) return
  const lateBySeconds = point.at - dueAt
  const say = () => `word was due ${formatInstant(dueAt)}: ${comparedToDue(point.at, dueAt)}`
  explain(state, point, say)
  if (state.worstGap === null || lateBySeconds > state.worstGap.lateBySeconds)
    state.worstGap = { dueAt, lateBySeconds }
}
