/** Tells whether two values of YAML say the same. */

/** A map, whatever it holds. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same text for the same values, in whatever order their keys stand. */
export function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    isFields(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one
  )
}
