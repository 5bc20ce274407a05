/** Shows the instants of a timeline entry as text again. */
import { formatInstant } from '../model/time.ts'

/** The entry with `at` and `expected` written out. */
export function instantsShown(entry: unknown): unknown {
  if (entry === null || typeof entry !== 'object') return entry
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]: [string, unknown]) => [
      key,
      (key === 'at' || key === 'expected') && typeof value === 'number'
        ? formatInstant(value)
        : value,
    ])
  )
}
