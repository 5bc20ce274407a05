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

/** An entry with its place in the file's timeline (counted from 0). */
export interface PlacedEvent {
  readonly index: number
  readonly event: TimelineEvent
}

/** A change of the derived status. */
export interface StatusChange {
  readonly at: Instant
  readonly status: Status
  /** The event that did it: a status, or `reopened`. */
  readonly event: EventName
  readonly index: number
  readonly approximate: boolean
}

/** A priority set by an assessment, and why it is what it is. */
export interface PriorityChange {
  readonly at: Instant
  readonly priority: Priority
  readonly because: 'matrix' | 'raise' | 'override'
  readonly impact: Impact | null
  readonly urgency: Urgency | null
  readonly index: number
  readonly approximate: boolean
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

/** Somebody in a role was told, or took it up: `acted` is an event `by` the present holder, and counts as engaged. */
export interface Telling {
  readonly role: string
  readonly who: string | null
  readonly means: 'notified' | 'escalated' | 'engaged' | 'acted'
  readonly at: Instant
  readonly index: number
  readonly approximate: boolean
}

/** All that the clocks need of a timeline, as of one moment. */
export interface Course {
  readonly reportedAt: Instant
  readonly reportedApproximate: boolean
  /** Entries at or before the moment, by instant; entries of one instant keep their file order. */
  readonly events: readonly PlacedEvent[]
  readonly status: Status
  readonly statusChanges: readonly StatusChange[]
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
  readonly tellings: readonly Telling[]
  /** How often it was reopened. */
  readonly reopenings: number
}
