/** A term: what the agreement asks by one target at one priority, ready to be counted. */
import type { Priority } from '../model/events.ts'
import type { Target } from '../model/policy.ts'
import type { Duration, Instant } from '../model/time.ts'
import type { WorkingTime } from './working-time.ts'

/** What one priority (or none yet) asks by one target. */
export interface Term {
  /** Terms of one identity ask the same thing under several priorities, and make one obligation. */
  readonly identity: string
  readonly target: Target
  /** Null for the `unassessed` targets. */
  readonly priority: Priority | null
  /** From the anchor (for updates: from the last one) to the due instant. */
  readonly limit: Duration
  readonly isImmediate: boolean
  /** What `immediately` tolerates, which word of an expected resolution that passed has too. */
  readonly tolerance: Duration
  readonly remind: Duration | null
  readonly time: WorkingTime
  readonly policyKeys: readonly (string | number)[]
  /** Of a duty, whose limits may be calendar months: where a limit from an instant ends. */
  readonly dueFrom?: (origin: Instant) => Instant
  /** Of a duty: what moves that end, to be read after the limit; empty where nothing does. */
  readonly movedBy?: string
}
