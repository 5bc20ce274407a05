/** An obligation: one target of the policy held against one incident, as of one moment. */
import type { EventName, Priority } from '../model/events.ts'
import type { IncidentFile } from '../model/incident.ts'
import type { Target, TargetDo } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import type { Course } from './course.ts'
import type { Declaration } from './declared.ts'
import type { ManagerWord } from './manager-words.ts'

export type ObligationState = 'pending' | 'due-soon' | 'overdue' | 'met' | 'late' | 'cancelled'

/** `call` to act, `remind` before the due instant, the rungs of the ladder after it, then the repeats; both counted from 1. */
export type StepName = 'call' | 'remind' | `rung-${number}` | `repeat-${number}`

/** An announcement that an obligation asks for while it is owed. */
export interface Step {
  readonly step: StepName
  readonly at: Instant
  /** Roles to mention, each once. */
  readonly mention: readonly string[]
  /** Receivers by which it goes out beside those of the roles; left out where the ladder names none. */
  readonly via?: readonly string[]
}

/** One link of the chain that led to a due instant, for `status ID`. */
export interface Reason {
  readonly at: Instant | null
  /** A sentence: `reported at … starts the clock`, `raised to P1: 4h from the change`, … */
  readonly text: string
  /** The timeline entry it rests on, counted from 0. */
  readonly entry: number | null
}

/** A limit that something is judged by: whose it is, and when it makes it due. */
export interface Limit {
  readonly priority: Priority | null
  /** The target as the policy of the time states it for that priority. */
  readonly asked: Target
  /** Null where nothing was judged, and while a hold is open. */
  readonly dueAt: Instant | null
}

/** A due instant that passed unmet: one breach, with the limit in force when it passed and what became of it. */
export interface Overrun extends Limit {
  readonly dueAt: Instant
  /** Until it was met, the priority was lowered or the row ended; until now where none of these came. */
  readonly lateBySeconds: number
  /** What ended it; null while it lasts. */
  readonly end: OverrunEnd | null
  /** When what was owed came at last; null: never, or not yet. */
  readonly metAt: Instant | null
}

export type OverrunEnd = 'met' | 'lowered' | 'ended'

/** Of an entry that met something: whom it names, and who wrote it; null where it does not say. */
export interface MetBy {
  readonly who: string | null
  readonly by: string | null
}

/** How a row ended unmet, or an update target came to its end. */
export interface Ending {
  /** `assessed` where the new priority does not ask for it. */
  readonly by: EventName
  readonly at: Instant
  /** Whether it is to be named as never done: what was closed without it, or it was breached and never came. */
  readonly notDone: boolean
}

/** One row: a target and its anchor. */
export interface Obligation {
  readonly target: string
  readonly do: TargetDo
  /** Whom notify, engage and update concern; null for reach. */
  readonly role: string | null
  /** What reach asks for; null for the others. */
  readonly reach: string | null
  readonly owner: string
  /** Whether somebody else assessed it, and all that is asked is that the role which has to confirms it. */
  readonly isConfirmation: boolean
  /** The priority whose limit is in force; null while unassessed. */
  readonly priority: Priority | null
  /** The event that started the clock, and when; `reopened` starts a second row. */
  readonly anchor: EventName
  readonly anchorAt: Instant
  /** What is owed now, or what the verdict was judged by; null while a hold is open, and where neither is. */
  readonly dueAt: Instant | null
  readonly state: ObligationState
  readonly metAt: Instant | null
  /** Whom the entry that met it names, and who wrote it; null where none did. */
  readonly metBy: MetBy | null
  /** How late it was met, or is by now; null where it is not. */
  readonly lateBySeconds: number | null
  /** What ended it unmet; null while it is owed, and where it was met. */
  readonly ending: Ending | null
  /** Whether an instant that the verdict rests on is an estimate. */
  readonly approximate: boolean
  /** Due instants that passed unmet. */
  readonly breaches: number
  /** Each of them, in order. */
  readonly overruns: readonly Overrun[]
  /** What it is judged by now, or was where it was met; for updates, what the last of them was. */
  readonly limit: Limit
  /** The updates that it heard; 0 for everything else. */
  readonly updates: number
  /**
   * Reopenings (of what `closed` started: closings undone), raises and, for updates, the updates made: the same step of
   * another episode is another notice.
   */
  readonly episode: number
  /**
   * The steps of the present episode, earliest first, past and future alike; those whose instants fell in a hold
   * are left out. Empty once nothing is owed.
   */
  readonly steps: readonly Step[]
  readonly reasons: readonly Reason[]
  /** Where the policy says so: keys into the file, as in `['kinds', 'security', 'targets', 'P1', 1]`. */
  readonly policyKeys: readonly (string | number)[]
  /** The commit of the policy that it is held against; null where no commit vouches for it. */
  readonly policyCommit: string | null
  /** Of a duty: when its condition held at first, and since when it is owed; its limits may count from before that. */
  readonly duty?: { readonly from: Instant; readonly since: Instant }
}

/** An incident that was dismissed since it repeats another. */
export interface Duplicate {
  readonly id: string
  readonly at: Instant
}

/** A record with all that was computed of it. */
export interface LedgerEntry {
  readonly file: IncidentFile
  readonly course: Course
  /** Sorted by due instant (null last), then target. */
  readonly obligations: readonly Obligation[]
  /** Neither completely closed nor dismissed, or closed with anything still owed. */
  readonly open: boolean
  /** As what it counts, whatever its record declares. */
  readonly declared: Declaration
  /** What the incident manager is to hear of it beside the targets. */
  readonly words: readonly ManagerWord[]
  /** The incidents that were dismissed since they repeat this one. */
  readonly duplicates: readonly Duplicate[]
}

/** Of several rows of a target the one of the last anchor: a reopening leaves the earlier behind, whenever they are due. */
export function lastRow(rows: readonly Obligation[]): Obligation | undefined {
  return rows.toSorted((one, other) => other.anchorAt - one.anchorAt)[0]
}
