/** What is counting towards a due instant: one limit, or several of which the earliest holds. */
import { elapsedSeconds, type Instant } from '../model/time.ts'
import type { Term } from './term.ts'
import { afterWithHolds, type Closed, isStoppedByHolds } from './holds.ts'

/** One limit that counts from one instant. */
export interface Counting {
  readonly term: Term
  readonly origin: Instant
  /** Where it is due if no hold intervenes. */
  readonly unstopped: Instant
  /** Whether it began with a call to act; what an update started anew did not. */
  readonly calls: boolean
}

/** A due instant and the limit that set it. */
export interface Due {
  readonly at: Instant
  readonly by: Counting
}

/** Starts a limit. */
export function countFrom(origin: Instant, term: Term, calls: boolean): Counting {
  const unstopped = term.dueFrom?.(origin) ?? term.time.after(origin, term.limit)
  return { term, origin, unstopped, calls }
}

/** Word that is due because the resolution was expected by then, and did not come: the tolerance later, in open time. */
export function countExpected(expected: Instant, term: Term): Counting {
  const unstopped = term.time.addOpen(expected + elapsedSeconds(term.tolerance), 0)
  return { term, origin: expected, unstopped, calls: false }
}

/**
 * The earliest due instant of all that counts; null where nothing does, or an open hold stands before it.
 * A raise only ever adds a limit, so it can move the due instant to no later one.
 */
export function dueOf(counting: readonly Counting[], holds: readonly Closed[]): Due | null {
  let earliest: Due | null = null
  for (const by of counting) {
    const { term, origin, unstopped } = by
    const stopped = holds.length > 0 && isStoppedByHolds(term.target)
    const at = stopped ? afterWithHolds(term.time, origin, term.limit, holds) : unstopped
    if (at !== null && (earliest === null || at < earliest.at)) earliest = { at, by }
  }
  return earliest
}
