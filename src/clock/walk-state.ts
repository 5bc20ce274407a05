/** The state of one row of the ledger while it is walked, and what every moment does to it first. */
import type { Instant } from '../model/time.ts'
import type { Term } from './agreement.ts'
import { type Counting, type Due, dueOf } from './counting.ts'
import type { Course } from './course.ts'
import { holdsAsOf } from './holds.ts'
import type { Anchor, TimelinePoint } from './timeline-point.ts'
import type { Fulfilment } from './fulfilments.ts'
import type { Ending, OverrunEnd, Reason } from './obligation.ts'

/** How a row ended. */
export interface RowVerdict {
  readonly state: 'met' | 'late' | 'cancelled'
  readonly metAt: Instant | null
  /** The due instant that was kept, or missed worst; null where there is none. */
  readonly dueAt: Instant | null
  readonly lateBySeconds: number | null
  readonly ending: Ending | null
}

/** A breach in progress. */
interface Breach {
  readonly due: Due
  /** Null while it lasts. */
  until: Instant | null
  end: OverrunEnd | null
  metAt: Instant | null
}

/** A row in progress. */
export interface WalkState {
  readonly anchor: Anchor
  readonly course: Course
  /** The term in force, or the last that was. */
  term: Term
  /** Empty where nothing is owed. */
  counting: readonly Counting[]
  /** Since when it has been owed without a break; the limit of a lowered priority counts from here. */
  owedSince: Instant
  /** Whether it was ever owed, and whether so before the present stretch. */
  isBegun: boolean
  wasBegun: boolean
  verdict: RowVerdict | null
  /** A verdict that nothing can change any more. */
  isFinal: boolean
  /** Whether the due instant in force has passed and is counted. */
  isOverdue: boolean
  /** Every due instant that passed, in order. */
  readonly breaches: Breach[]
  /** What the fulfilment, or the last update, was judged by. */
  judgedBy: Due | null
  approximate: boolean
  /** What met it before it was owed. */
  early: Fulfilment | null
  updates: number
  lastUpdate: Instant | null
  /** The resolution that the last word which spoke of one expected, while no word came after it passed. */
  expected: Instant | null
  /** How the last update set the present due instant. */
  lastWord: Reason | null
  /** The gap between updates that was overdrawn most. */
  worstGap: { readonly dueAt: Instant; readonly lateBySeconds: number } | null
  readonly reasons: Reason[]
}

/** A row before its first moment. */
export function startState(term: Term, anchor: Anchor, course: Course): WalkState {
  return {
    anchor,
    course,
    term,
    counting: [],
    owedSince: anchor.point.at,
    isBegun: false,
    wasBegun: false,
    verdict: null,
    isFinal: false,
    isOverdue: false,
    breaches: [],
    judgedBy: null,
    approximate: false,
    early: null,
    updates: 0,
    lastUpdate: null,
    expected: null,
    lastWord: null,
    worstGap: null,
    reasons: [],
  }
}

/** The due instant in force at a moment, with the holds as they stood then. */
export function dueAsOf({ counting, course }: WalkState, moment: Instant): Due | null {
  return dueOf(counting, holdsAsOf(course.holds, moment))
}

/** The due instant in force that has passed by a moment; null where none has. */
export function missedBy(state: WalkState, moment: Instant): Instant | null {
  const due = dueAsOf(state, moment)
  return due === null || due.at >= moment ? null : due.at
}

/** Counts a due instant that passed before a moment as a breach: once, however long it lasts. */
export function passDue(state: WalkState, moment: Instant): void {
  const due = dueAsOf(state, moment)
  if (state.isOverdue || due === null || due.at >= moment) return
  state.isOverdue = true
  state.breaches.push({ due, until: null, end: null, metAt: null })
}

/** Ends the breach that lasts, if one does. What meets the row is what every earlier breach was waiting for, too. */
export function endBreach(state: WalkState, moment: Instant, end: OverrunEnd): void {
  const last = state.breaches.at(-1)
  if (state.isOverdue && last !== undefined) Object.assign(last, { until: moment, end })
  state.isOverdue = false
  if (end === 'met') for (const breach of state.breaches) breach.metAt ??= moment
}

/** Adds a link to the chain of reasons; an estimated instant makes the whole verdict an estimate. */
export function explain(state: WalkState, point: TimelinePoint, say: () => string): void {
  state.reasons.push(new LazyReason(point.at, point.index, say))
  if (point.approximate) state.approximate = true
}

/** A reason whose sentence is made when it is read: a ledger has a hundred thousand, and `status ID` reads a dozen. */
export class LazyReason implements Reason {
  readonly at: Instant
  readonly entry: number | null
  readonly #say: () => string

  /** @param say asked at any later time: it goes by nothing that changes until then. */
  constructor(at: Instant, entry: number | null, say: () => string) {
    this.at = at
    this.entry = entry
    this.#say = say
  }

  get text(): string {
    return this.#say()
  }
}
