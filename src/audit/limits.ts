/** The thresholds of an audit: the policy's own, or these. */
import type { EventName } from '../model/events.ts'
import type { Policy } from '../model/policy.ts'
import { DAY, elapsedSeconds, HOUR, MINUTE } from '../model/time.ts'

/** Thresholds in seconds, and shares as parts of one. */
export interface AuditLimits {
  /** How long after its instant an entry may first be committed. */
  readonly lateOf: (event: EventName) => number
  readonly ahead: number
  readonly detection: number
  readonly holds: number
  readonly inside: number
  readonly signaturesRequired: boolean
  /** Who writes receipts beside the action. */
  readonly authors: readonly string[]
}

/** When a fault began, and what it left behind, is often found out days later: that is no lateness. */
const LATER: Partial<Record<EventName, number>> = {
  started: 30 * DAY,
  detected: 7 * DAY,
  noted: 7 * DAY,
  evidence: 7 * DAY,
}

/** Reads the thresholds off a policy. A threshold for all events does not shorten what is found out later. */
export function limitsOf({ audit = {}, authors }: Policy): AuditLimits {
  const own = audit['late-by-event'] ?? {}
  const late = audit.late === undefined ? DAY : elapsedSeconds(audit.late)
  return {
    lateOf: (event) => {
      const typed = own[event]
      return typed === undefined ? Math.max(late, LATER[event] ?? 0) : elapsedSeconds(typed)
    },
    ahead: audit.ahead === undefined ? 5 * MINUTE : elapsedSeconds(audit.ahead),
    detection: audit.detection === undefined ? HOUR : elapsedSeconds(audit.detection),
    holds: (audit.holds ?? 50) / 100,
    inside: (audit.inside ?? 10) / 100,
    signaturesRequired: audit.signatures === 'required',
    authors,
  }
}
