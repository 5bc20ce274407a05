/** The status machine: which event leads from which status to which. */
import { type EventName, STATUSES, type Status } from '../model/events.ts'

const ENDED: ReadonlySet<Status> = new Set(['closed', 'dismissed'])
const SETTLED: ReadonlySet<Status> = new Set(['resolved', 'closed', 'dismissed'])

/** Whether nothing more is to be resolved: resolved, closed or dismissed. */
export function isSettled(status: Status): boolean {
  return SETTLED.has(status)
}

/** Whether the incident is over: closed or dismissed. */
export function isEnded(status: Status): boolean {
  return ENDED.has(status)
}

/**
 * The status that an event leads to, or null where it changes none: a re-assessment, a repetition, or a step
 * that is not legal (the rules report it; a clock is not turned back by a mistake). `closed` leads nowhere by itself:
 * whether it counts is for the closing to say.
 */
export function statusAfter(status: Status, event: EventName): Status | null {
  if (event === 'reopened') return isSettled(status) ? 'investigating' : null
  if (event === 'assessed') return status === 'reported' ? 'assessed' : null
  if (event === 'dismissed') return isEnded(status) ? null : event
  if (isSettled(status) || status === event) return null
  if (event === 'resolved') return event
  return event === 'investigating' || event === 'contained' || event === 'mitigated' ? event : null
}

/** Whether `status` is `wanted` or comes later; only being dismissed is being dismissed. */
export function reaches(status: Status, wanted: Status): boolean {
  if (status === 'dismissed' || wanted === 'dismissed') return status === wanted
  return STATUSES.indexOf(status) >= STATUSES.indexOf(wanted)
}
