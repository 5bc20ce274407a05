/** Working time: how a length of time is walked, around the clock or through a calendar. */
import { type Duration, elapsedSeconds, type Instant } from '../model/time.ts'

/** Walks time; every answer is an open instant. */
export interface WorkingTime {
  /** The calendar's name, or `always`. */
  readonly name: string
  /** The instant so long after `from`: of equal answers the earliest. */
  readonly after: (from: Instant, length: Duration) => Instant
  /** The instant so long before `to`: of equal answers the latest. */
  readonly before: (to: Instant, length: Duration) => Instant
  /** The earliest instant by which so many open seconds have passed since `from`; 0 asks for the next opening. */
  readonly addOpen: (from: Instant, seconds: number) => Instant
  /** The latest instant from which so many open seconds pass until `to`. */
  readonly subtractOpen: (to: Instant, seconds: number) => Instant
  /** The open seconds between two instants; 0 where `to` is not later. */
  readonly openBetween: (from: Instant, to: Instant) => number
}

/** Around the clock: d = 24h, w = 7d. */
export const always: WorkingTime = {
  name: 'always',
  after: (from, length) => from + elapsedSeconds(length),
  before: (to, length) => to - elapsedSeconds(length),
  addOpen: (from, seconds) => from + seconds,
  subtractOpen: (to, seconds) => to - seconds,
  openBetween: (from, to) => Math.max(0, to - from),
}
