/** The limit that an entry keeps: whoever commits it longer after its instant than that may have chosen the instant. */
import type { TimelineEvent } from '../model/events.ts'
import type { Obligation } from '../clock/obligation.ts'

/** A verdict that rests on one entry. */
export interface Guarded {
  readonly target: string
  /** From the anchor to the due instant, in seconds. */
  readonly limit: number
}

/** Of the duties that were met by an entry of this instant the one with the shortest limit; null where there is none. */
export function guardedBy(
  { at }: TimelineEvent,
  obligations: readonly Obligation[]
): Guarded | null {
  const met = obligations.flatMap(
    ({ do: kind, state, metAt, dueAt, anchorAt, target }): Guarded[] =>
      kind !== 'update' && state === 'met' && metAt === at && dueAt !== null
        ? [{ target, limit: dueAt - anchorAt }]
        : []
  )
  return met.toSorted((a, b) => a.limit - b.limit)[0] ?? null
}
