/** How a row is met, how an update starts it anew, and how it ends unmet. */
import { countOf } from '../model/count-of.ts'
import type { EventName } from '../model/events.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import { type Counting, countFrom } from './counting.ts'
import type { Mark } from './mark.ts'
import type { Meeting } from './meetings.ts'
import { comparedToDue, limitWords } from './sentences.ts'
import { dueAsOf, endBreach, missedBy, tell, type Verdict, type WalkState } from './walk-state.ts'

const CANCELLED = { state: 'cancelled', metAt: null, dueAt: null, lateBySeconds: null } as const

/** Judges a meeting by the due instant in force when it was made; it is never judged again. */
export function meetRow(state: WalkState, meeting: Meeting): void {
  state.judgedBy = dueAsOf(state, meeting.at)
  const dueAt = state.judgedBy?.at ?? null
  const isLate = dueAt !== null && meeting.at > dueAt
  state.verdict = {
    state: isLate ? 'late' : 'met',
    metAt: meeting.at,
    dueAt,
    lateBySeconds: isLate ? meeting.at - dueAt : null,
    ending: null,
  }
  const when = formatInstant(meeting.at)
  tell(state, meeting, `${meeting.what} at ${when}: ${comparedToDue(meeting.at, dueAt)}`)
  endBreach(state, meeting.at, 'met')
  state.counting = []
  state.isFinal = true
}

/** Hears word to the audience of an update target: the next is due so long after this one. */
export function updateRow(state: WalkState, meeting: Meeting): void {
  closeGap(state, meeting)
  state.judgedBy = dueAsOf(state, meeting.at)
  endBreach(state, meeting.at, 'met')
  state.updates += 1
  state.lastUpdate = meeting.at
  state.approximate ||= meeting.approximate
  const next = countFrom(meeting.at, state.term, false)
  state.lastWord = { at: meeting.at, text: wordReason(meeting.at, next), entry: meeting.index }
  state.counting = [next]
}

/** Ends a row that is not met: `late` if it was breached, else `cancelled`; updates by what came of them. */
export function endRow(state: WalkState, mark: Mark, by: EventName): void {
  const isUpdate = state.term.target.do === 'update'
  if (isUpdate) closeGap(state, mark)
  const ending = { by, at: mark.at, notDone: isNotDone(state, by) }
  state.verdict = { ...(isUpdate ? endOfUpdates(state) : endUnmet(state, mark)), ending }
  const why = by === 'assessed' ? 'the new priority does not ask for it' : by
  tell(
    state,
    mark,
    `${why}: no longer owed${isUpdate ? `, after ${countOf(state.updates, 'update')}` : ''}`
  )
  endBreach(state, mark.at, 'ended')
  state.counting = []
}

/** What a resolution or a closing asked for is owed anew at the next one, so a reopening leaves it without a word. */
function isNotDone({ term, anchor, breaches, updates }: WalkState, by: EventName): boolean {
  if (by === 'reopened' && (anchor.event === 'resolved' || anchor.event === 'closed')) return false
  if (term.target.do === 'update') return breaches.length > 0 && updates === 0
  return by === 'closed' || breaches.length > 0
}

function wordReason(at: Instant, { term, unstopped }: Counting): string {
  const limit = limitWords(term)
  return `last word at ${formatInstant(at)}: the next ${limit} from then is ${formatInstant(unstopped)}`
}

/** A breach from before a lowering makes it late too, though the due instant that replaced it had not passed. */
function endUnmet(state: WalkState, mark: Mark): Omit<Verdict, 'ending'> {
  if (state.breaches.length === 0) return CANCELLED
  const dueAt = missedBy(state, mark.at)
  const lateBySeconds = dueAt === null ? null : mark.at - dueAt
  return { state: 'late', metAt: null, dueAt, lateBySeconds }
}

function endOfUpdates(state: WalkState): Omit<Verdict, 'ending'> {
  const { breaches, updates, lastUpdate, worstGap } = state
  if (breaches.length > 0) return { ...CANCELLED, state: 'late', ...worstGap }
  return updates > 0 ? { ...CANCELLED, state: 'met', metAt: lastUpdate } : CANCELLED
}

/** Notes how late word came, or for how long it was still missing by the end. */
function closeGap(state: WalkState, mark: Mark): void {
  const dueAt = missedBy(state, mark.at)
  if (dueAt === null) return
  const lateBySeconds = mark.at - dueAt
  tell(state, mark, `word was due ${formatInstant(dueAt)}: ${comparedToDue(mark.at, dueAt)}`)
  if (state.worstGap === null || lateBySeconds > state.worstGap.lateBySeconds)
    state.worstGap = { dueAt, lateBySeconds }
}
