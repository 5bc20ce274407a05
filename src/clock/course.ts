/** The course of an incident: what its timeline says of status, priority, holders and holds, at one moment. */
import type {
  EventName,
  Impact,
  Priority,
  Status,
  TimelineEvent,
  Urgency,
} from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import type { TimelinePoint } from './timeline-point.ts'
import type { Sections } from './sections.ts'

/** An entry with its place in the file's timeline (counted from 0). */
export interface PlacedEvent {
  readonly index: number
  readonly event: TimelineEvent
}

/** A change of the derived status. */
export interface StatusChange extends TimelinePoint {
  readonly status: Status
  /** The event that did it: a status, or `reopened`. */
  readonly event: EventName
}

/** A priority set by an assessment, and why it is what it is. */
export interface PriorityChange extends TimelinePoint {
  readonly priority: Priority
  readonly because: 'matrix' | 'raise' | 'override'
  readonly impact: Impact | null
  readonly urgency: Urgency | null
}

/** A stretch in which the resolution clock stood still; `to` is null while it lasts. */
export interface Hold {
  readonly from: Instant
  readonly to: Instant | null
  readonly reason: string
  readonly index: number
  readonly approximate: boolean
}

/** A person holding a role. */
export interface Holding {
  readonly role: string
  readonly who: string
  /** Null where the record's `roles` said so from the start. */
  readonly since: Instant | null
}

/**
 * Why somebody counts for a role: the policy names them; the record's `roles` do; somebody who counted, or who owns the
 * duty, named them; they stood in as a fallback; or the policy names no person, so that anybody counts.
 */
export type Ground = 'policy' | 'record' | 'named' | 'stand-in' | 'anybody'

/** The roles that the writer of each entry counts for, by its index. */
export type Acts = ReadonlyMap<number, ReadonlySet<string>>

/**
 * Somebody in a role was told, or took it up: `acted` is an event `by` somebody who counts for it, and counts as engaged;
 * `addressed` one whose `audience` names the role, and counts as notified.
 */
export interface Notification extends TimelinePoint {
  readonly role: string
  /** Whom the entry names; null where that is nobody. */
  readonly who: string | null
  /** Who wrote it; null where nobody says. */
  readonly by: string | null
  readonly means: 'notified' | 'escalated' | 'engaged' | 'acted' | 'addressed'
  readonly ground: Ground
}

/** Why what is said of somebody does not count: `not-named`: they do not; `writer`: who wrote it does not; `too-early`: a fallback before the due instant. */
export type Objected =
  | { readonly why: 'not-named' | 'too-early'; readonly who: string }
  | { readonly why: 'writer'; readonly who: string; readonly by: string }

/** An entry that says of a role what its writer could not say, so that it meets nothing. */
export type Discounted = Objected & {
  readonly role: string
  /** Of the entry. */
  readonly index: number
}

/** Something that a closing lacks. */
export interface Lack {
  readonly what: 'event' | 'validated' | 'section'
  /** The event, or the section's heading. */
  readonly name: string
  /** The role that can give it. */
  readonly role: string
  /** Who gave it without counting for the role; null where nobody did, or nobody says who. */
  readonly instead: string | null
  /** Whether it was given before its turn: a validation of what was not resolved. */
  readonly isTooEarly: boolean
}

/** One closing: the first `closed` since the incident was last open. */
export interface Closing {
  readonly point: TimelinePoint
  /** What is missing yet; where the policy does not ask for a closing, what was missing at the entry. */
  readonly lacks: readonly Lack[]
  /** The entry that made it count; null while it does not. */
  readonly completedBy: TimelinePoint | null
  /** The `reopened` that took it back before it counted, of what was not resolved either; null where none did. */
  readonly takenBackBy: TimelinePoint | null
}

/** All that the clocks need of a timeline, as of one moment. */
export interface Course {
  readonly reportedAt: Instant
  readonly reportedApproximate: boolean
  /** Entries at or before the moment, by instant; entries of one instant keep their file order. */
  readonly events: readonly PlacedEvent[]
  readonly status: Status
  /** Begins with the report, or where no entry says it, with the earliest. */
  readonly statusChanges: readonly [StatusChange, ...StatusChange[]]
  /** The same as the clocks hear them: without a dismissal that was undone. */
  readonly effectiveChanges: readonly StatusChange[]
  /** Every closing, complete or not, in order. */
  readonly closings: readonly Closing[]
  /** The closing that still lacks something; null where none does. The incident is not closed by it. */
  readonly pendingClosing: Closing | null
  /** Null while unassessed. */
  readonly priority: Priority | null
  readonly impact: Impact | null
  readonly urgency: Urgency | null
  readonly scope: string | null
  /** The first assessment and every later one that gave another priority, in order. */
  readonly priorityChanges: readonly PriorityChange[]
  readonly holds: readonly Hold[]
  /** Every holding so far, in order; the last of a role is its present holder. */
  readonly holdings: readonly Holding[]
  /** Every time somebody in a role was told or took it up, in order; engaged implies notified. */
  readonly notifications: readonly Notification[]
  /** The roles that whoever wrote an entry counts for, by the entry's index. */
  readonly acts: Acts
  /** What is known of the body's sections. */
  readonly sections: Sections
  /** The entries `validated` that count: after a resolution that stands, by whom the policy requires. */
  readonly validations: readonly number[]
  /** Entries that name somebody for a role, and meet nothing. */
  readonly discounted: readonly Discounted[]
  /** How often it was reopened. */
  readonly reopenings: number
}
