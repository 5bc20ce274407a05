/** What somebody knows of an incident who records it. */

/** As it is typed; what is left out nobody knows yet. */
export interface KnownIncident {
  readonly title?: string | undefined
  readonly kind?: string | undefined
  readonly services: readonly string[]
  readonly impact?: string | undefined
  readonly urgency?: string | undefined
  readonly scope?: string | undefined
  readonly by?: string | undefined
  readonly source?: string | undefined
  readonly at?: string | undefined
  readonly started?: string | undefined
  readonly detected?: string | undefined
  readonly summary?: string | undefined
  readonly exercise?: boolean | undefined
  /** Written down when it was over; what is not resolved yet counts as live, and that is said. */
  readonly backfill?: boolean | undefined
}

/** The kind that is meant where nobody names one. */
export function usualKind(kinds: Readonly<Record<string, unknown>>): string {
  return Object.hasOwn(kinds, 'service') ? 'service' : (Object.keys(kinds)[0] ?? 'service')
}
