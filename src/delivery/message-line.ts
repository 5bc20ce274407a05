/** One message of a receiver in a plan or its outcome: what, by which, and what came of it. */
import { formatInstant, type Instant } from '../model/time.ts'

/** As much of a message as a plan shows. */
export interface MessageLine {
  readonly incident: string
  readonly receiver: string
  readonly event: string
  readonly key: string
  /** A login or a role whose own address it goes to; empty: the receiver's. */
  readonly to: string
  readonly logins: readonly string[]
  /** When it was accepted; null where it was not; left out while nothing was sent. */
  readonly at?: Instant | null
}

/** In words. */
export function messageWords({ receiver, event, key, to, at }: MessageLine): string {
  const whom = to === '' ? '' : ` to ${to}`
  const verb = at === undefined ? 'send' : at === null ? 'tried in vain to send' : 'sent'
  return `${verb} ${event === 'notice' ? '' : `${event} of `}${key}${whom} by ${receiver}`
}

/** In `sweep --format json`. */
export function messageJson({ incident, receiver, event, key, to, logins, at }: MessageLine) {
  const accepted = at === undefined || at === null ? null : formatInstant(at)
  return {
    incident,
    receiver,
    event,
    key,
    to: to === '' ? null : to,
    reaches: logins,
    acceptedAt: accepted,
  }
}
