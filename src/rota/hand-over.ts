/** The last hand-over of a rota: since when somebody else is on duty than before. */
import type { Roster } from '../model/roster.ts'
import { DAY, type Instant } from '../model/time.ts'
import type { Clocks } from './on-duty.ts'
import { type Shift, shiftsBetween } from './shifts.ts'

/** Who handed over to whom. */
export interface HandOver {
  readonly rota: string
  readonly at: Instant
  /** Who was on duty until then; nobody in a gap or off duty. */
  readonly before: readonly string[]
  readonly on: readonly string[]
  /** When the next ones take over; null where nobody does for a month. */
  readonly until: Instant | null
  /** Who does; nobody likewise. */
  readonly next: readonly string[]
}

const AHEAD = 31 * DAY

/** The last one within so many seconds; null where none was, or nobody is on duty now. */
export function lastHandOver(
  roster: Roster,
  now: Instant,
  clocks: Clocks,
  reach: number
): HandOver | null {
  const past = byPeople(shiftsBetween(roster, now - reach, now + 1, clocks))
  const [before, shift] = past.slice(-2)
  if (before === undefined || shift === undefined || shift.on.length === 0) return null
  const [, next] = byPeople(shiftsBetween(roster, now, now + AHEAD, clocks))
  return {
    rota: roster.name,
    at: shift.since,
    before: before.on,
    on: shift.on,
    until: next?.since ?? null,
    next: next?.on ?? [],
  }
}

/** Shifts of the same people are one, whatever puts them on duty. */
function byPeople(shifts: readonly Shift[]): readonly Shift[] {
  return shifts.filter((shift, index) => shift.on.join() !== shifts[index - 1]?.on.join())
}
