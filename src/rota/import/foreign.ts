/** A schedule of another tool, as it stands between that tool's export and a rota. */
import type { Instant } from '../../model/time.ts'
import type { WeekPart } from './week-parts.ts'

/** Somebody as an export knows them; the first name is shown, and any of them says who it is. */
export interface Somebody {
  readonly names: readonly string[]
  /** No person: a team, an escalation, or nobody. */
  readonly isOther?: true
}

/** People in turn. */
export interface ForeignLayer {
  readonly name: string
  readonly id: string
  readonly people: readonly Somebody[]
  /** As a rota says it: `1w`, `3d`, `12h`. */
  readonly every: string
  /** When the first turn begins. */
  readonly from: Instant
  /** Nobody of it is on duty before, though turns are counted from `from` on. */
  readonly begins: Instant
  /** Null: never. */
  readonly ends: Instant | null
  /** The only parts of a week at which it has anybody; null: the whole of it. */
  readonly week: readonly WeekPart[] | null
}

/** Who stands in, and when. */
export interface ForeignCover {
  readonly by: Somebody
  readonly from: Instant
  readonly to: Instant
  /** The ids of the layers that it is for; none: all. */
  readonly only: readonly string[]
}

/** Who is on duty, in the words of the export itself. */
export interface ShownShift {
  readonly by: Somebody
  readonly since: Instant
  readonly until: Instant
}

/** One schedule. */
export interface ForeignSchedule {
  /** The file. */
  readonly place: string
  readonly name: string
  /** Null: the export names none. */
  readonly timezone: string | null
  /** The lowest first. */
  readonly layers: readonly ForeignLayer[]
  /** Of layers that have somebody at one instant: the last counts, or everybody is on duty. */
  readonly overlap: 'last' | 'all'
  readonly covers: readonly ForeignCover[]
  readonly shown: readonly ShownShift[]
}

/** What was read of a file. `lost`: what no rota can say. `notes`: what changes nobody's duty from now on. */
export interface ForeignFile {
  readonly schedules: readonly ForeignSchedule[]
  /** Of a file that holds covers alone, which are those of the schedule beside it. */
  readonly covers: readonly ForeignCover[]
  readonly lost: readonly string[]
  readonly notes: readonly string[]
}

/** Why nothing can be read of it. */
export interface Unread {
  readonly fault: string
  readonly remedy: string
}

/** Of what a schedule has beside its turns, all that it fills in: a rota has no place for it. */
export function beside(
  place: string,
  name: string,
  schedule: Readonly<Record<string, unknown>>,
  keys: readonly string[]
): readonly string[] {
  const filled = keys.filter((key) => {
    const value = schedule[key]
    return Array.isArray(value) ? value.length > 0 : Boolean(value)
  })
  if (filled.length === 0) return []
  return [
    `${place}: a rota has no place for ${filled.join(', ')} of ${JSON.stringify(name)}; left out.`,
  ]
}

/** A whole minute, as hand-overs are; what is cut off is added to `lost`. */
export function wholeMinute(at: Instant, place: string, lost: string[]): Instant {
  const seconds = at % 60
  if (seconds !== 0)
    lost.push(`${place}: a hand-over is at a whole minute; its ${seconds} seconds are cut off.`)
  return at - seconds
}

/** A turn of so many seconds, as a rota says it; null where none can. */
export function turnOf(seconds: number): string | null {
  if (!Number.isInteger(seconds) || seconds <= 0 || seconds > 366 * 86_400) return null
  if (seconds % 604_800 === 0) return `${seconds / 604_800}w`
  if (seconds % 86_400 === 0) return `${seconds / 86_400}d`
  return seconds % 3600 === 0 ? `${seconds / 3600}h` : null
}
