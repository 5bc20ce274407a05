/** Walks one row of the ledger through its moments: what counts, what was breached, how it ended. */
import { formatInstant, type Instant } from '../model/time.ts'
import type { Term } from './agreement.ts'
import type { Anchor } from './anchors.ts'
import { type Counting, countFrom, type Due, dueOf } from './counting.ts'
import type { Course, StatusChange } from './course.ts'
import { isEndedBy, isOverBy } from './endings.ts'
import { holdsAsOf } from './holds.ts'
import type { Mark } from './mark.ts'
import { type Meeting, meetingsOf } from './meetings.ts'
import { momentsOf, type TermPeriod } from './moments.ts'
import type { Reason } from './obligation.ts'
import { isMoreUrgent } from './priority.ts'
import { askedBy, comparedToDue, limitWords } from './sentences.ts'

/** How a row ended. */
export interface Verdict {
  readonly state: 'met' | 'late' | 'cancelled'
  readonly metAt: Instant | null
  /** The due instant it was judged by; null where none was missed or kept. */
  readonly dueAt: Instant | null
  readonly lateBySeconds: number | null
}

/** A row after its last moment. */
export interface Walk {
  /** The term in force, or the last that was. */
  readonly term: Term
  /** Empty where nothing more is owed. */
  readonly counting: readonly Counting[]
  /** Null while owed. */
  readonly verdict: Verdict | null
  readonly breaches: number
  readonly approximate: boolean
  readonly reasons: readonly Reason[]
}

/** Walks a row up to `now`; null where it never was owed. `term` is any of the row's terms. */
export function walkTarget(
  term: Term,
  anchor: Anchor,
  periods: readonly TermPeriod[],
  course: Course,
  now: Instant
): Walk | null {
  const { target } = term
  const isUpdate = target.do === 'update'
  const reasons: Reason[] = []
  let current = term
  let counting: readonly Counting[] = []
  let verdict: Verdict | null = null
  /** Since when it has been owed without a break; limits of a lowered priority count from here. */
  let owedSince: Instant = anchor.mark.at
  let isBegun = false
  let wasBegun = false
  let isFinal = false
  let isOverdue = false
  let breaches = 0
  let approximate = false
  let early: Meeting | null = null
  let updates = 0
  let lastUpdate: Instant | null = null
  let worst: { dueAt: Instant; lateBySeconds: number } | null = null

  const dueAsOf = (moment: Instant): Due | null => dueOf(counting, holdsAsOf(course.holds, moment))
  const tell = (mark: Mark, text: string): void => {
    reasons.push({ at: mark.at, text, entry: mark.index })
    if (mark.approximate) approximate = true
  }

  /** A due instant that passed before this moment is a breach, once however long it lasts. */
  const passDue = (moment: Instant): void => {
    const due = isOverdue ? null : dueAsOf(moment)
    if (due === null || due.at >= moment) return
    isOverdue = true
    breaches += 1
  }

  /** How late the word of an update target came, or how long it was missing by its end. */
  const closeGap = (mark: Mark): void => {
    const due = isOverdue ? dueAsOf(mark.at) : null
    if (due === null || due.at >= mark.at) return
    const lateBySeconds = mark.at - due.at
    tell(mark, `word was due ${formatInstant(due.at)}, and ${comparedToDue(mark.at, due.at)}`)
    if (worst === null || lateBySeconds > worst.lateBySeconds)
      worst = { dueAt: due.at, lateBySeconds }
  }

  const meet = (meeting: Meeting): void => {
    const dueAt = dueAsOf(meeting.at)?.at ?? null
    const isLate = dueAt !== null && meeting.at > dueAt
    verdict = {
      state: isLate ? 'late' : 'met',
      metAt: meeting.at,
      dueAt,
      lateBySeconds: isLate ? meeting.at - dueAt : null,
    }
    const when = formatInstant(meeting.at)
    tell(meeting, `${meeting.what} at ${when} meets it, ${comparedToDue(meeting.at, dueAt)}`)
    counting = []
    isFinal = true
  }

  const update = (meeting: Meeting): void => {
    closeGap(meeting)
    updates += 1
    lastUpdate = meeting.at
    approximate ||= meeting.approximate
    counting = [countFrom(meeting.at, current, false)]
    isOverdue = false
  }

  const end = (mark: Mark, why: string): void => {
    if (isUpdate) closeGap(mark)
    const due = isOverdue ? dueAsOf(mark.at) : null
    const missed = due === null || due.at >= mark.at ? null : due.at
    if (isUpdate) verdict = endOfUpdates()
    else if (breaches > 0)
      verdict = {
        state: 'late',
        metAt: null,
        dueAt: missed,
        lateBySeconds: missed === null ? null : mark.at - missed,
      }
    else verdict = CANCELLED
    tell(mark, `${why}: no longer owed`)
    counting = []
    isOverdue = false
  }

  const endOfUpdates = (): Verdict => {
    if (breaches > 0)
      return { state: 'late', metAt: null, dueAt: null, lateBySeconds: null, ...worst }
    return updates > 0 ? { ...CANCELLED, state: 'met', metAt: lastUpdate } : CANCELLED
  }

  const begin = (mark: Mark, next: Term, isAnchor: boolean): void => {
    if (isOverBy(next.target, anchor, mark, course)) return
    current = next
    owedSince = mark.at
    wasBegun = isBegun
    isBegun = true
    counting = [countFrom(mark.at, next, true)]
    const what = isAnchor ? `${anchor.event} starts the clock` : `${askedBy(next)} asks for it`
    const due = counting[0]?.unstopped ?? mark.at
    tell(
      mark,
      `${what}: ${limitWords(next)} from ${formatInstant(mark.at)} is ${formatInstant(due)}`
    )
    if (early !== null && !isUpdate) meet(early)
  }

  /** Raised: the new limit counts from the change beside the old one. Lowered: anew from where it was first owed. */
  const reprioritise = (mark: Mark, next: Term): void => {
    const isRaise =
      next.priority !== null &&
      current.priority !== null &&
      isMoreUrgent(next.priority, current.priority)
    current = next
    const origin = isRaise
      ? mark.at
      : isUpdate
        ? Math.max(lastUpdate ?? owedSince, owedSince)
        : owedSince
    const limit = countFrom(origin, next, isRaise || !isUpdate || lastUpdate === null)
    counting = isRaise ? [...counting, limit] : [limit]
    const words = `${isRaise ? 'raised' : 'lowered'} to ${askedBy(next)}`
    const from = `${limitWords(next)} from ${formatInstant(origin)} is ${formatInstant(limit.unstopped)}`
    tell(mark, isRaise ? `${words}: ${from}, and the earlier holds` : `${words}: ${from}`)
    const due = dueAsOf(mark.at)
    if (due === null || due.at >= mark.at) isOverdue = false
  }

  const change = (mark: Mark, next: Term | null): void => {
    const isOwed = counting.length > 0
    if (next === null || (isOwed && isOverBy(next.target, anchor, mark, course))) {
      if (isOwed) end(mark, 'the new priority does not ask for it')
    } else if (isOwed) reprioritise(mark, next)
    else begin(mark, next, false)
  }

  const hearStatus = (mark: StatusChange): void => {
    if (counting.length === 0 || !isEndedBy(target, mark)) return
    // What a change began and its own instant ended had no length, and owes nothing.
    if (owedSince === mark.at && owedSince !== anchor.mark.at) {
      isBegun = wasBegun
      counting = []
      return
    }
    end(mark, mark.status)
    isFinal = true
  }

  for (const moment of momentsOf(anchor, periods, meetingsOf(target, anchor, course), course)) {
    const { mark } = moment
    passDue(mark.at)
    if (moment.kind === 'begin' && moment.term !== null) begin(moment.mark, moment.term, true)
    else if (moment.kind === 'change') change(moment.mark, moment.term)
    else if (moment.kind === 'meeting') {
      if (counting.length === 0) early ??= moment.mark
      else if (isUpdate) update(moment.mark)
      else meet(moment.mark)
    } else if (moment.kind === 'status') hearStatus(moment.mark)
    else if (moment.kind === 'reopened') {
      if (counting.length > 0) end(mark, 'reopened')
      isFinal = true
    }
    if (isFinal) break
  }
  if (!isBegun) return null
  passDue(now)
  return {
    term: current,
    counting,
    verdict: counting.length > 0 ? null : verdict,
    breaches,
    approximate,
    reasons,
  }
}

const CANCELLED: Verdict = { state: 'cancelled', metAt: null, dueAt: null, lateBySeconds: null }
