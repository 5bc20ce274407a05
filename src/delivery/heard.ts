/** Whom a delivery provably reached, whichever way it went: GitHub's own mention, or a receiver that is theirs. */
import type { Instant } from '../model/time.ts'
import type { Delivery } from './marker.ts'

/** Somebody who heard, when, and by what. */
export interface Heard {
  /** A login, or `org/team`. */
  readonly login: string
  readonly at: Instant
  /** `github`, or the receiver's name in the policy. */
  readonly via: string
  /** What the receiver calls the message; null where it has no name for it, and for GitHub. */
  readonly ref: string | null
}

/** Everybody; of a mention that is still pending nothing is known. A shared receiver reaches nobody. */
export function heardOf({ reached, sent = [] }: Delivery): readonly Heard[] {
  return [
    ...(reached === 'pending' ? [] : reached).map(({ login, at }) => ({
      login,
      at,
      via: 'github',
      ref: null,
    })),
    ...sent.flatMap(({ receiver, at, ref, logins }) =>
      at === null ? [] : logins.map((login) => ({ login, at, via: receiver, ref }))
    ),
  ]
}
