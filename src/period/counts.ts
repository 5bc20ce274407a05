/** Counts of a period's incidents by what they have in common. */
import { compareText } from '../model/order.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { prioritiesIn, priorityOf } from './response-times.ts'

/** One value and how many incidents have it. */
export interface Count {
  readonly value: string
  readonly incidents: number
}

/** An incident on several services counts once for each of them; one without a source or cause counts as `not said`. */
export interface Counts {
  readonly kind: readonly Count[]
  readonly priority: readonly Count[]
  readonly service: readonly Count[]
  readonly source: readonly Count[]
  readonly cause: readonly Count[]
}

/** Where a record does not say. */
const NOT_SAID = 'not said'

/** Most frequent first, then by name; priorities by urgency. */
export function countsOf(entries: readonly LedgerEntry[]): Counts {
  const by = (valuesOf: (entry: LedgerEntry) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (const entry of entries)
      for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts]
      .map(([value, incidents]) => ({ value, incidents }))
      .toSorted((a, b) => b.incidents - a.incidents || compareText(a.value, b.value))
  }
  return {
    kind: by(({ file }) => [file.incident.kind]),
    priority: prioritiesIn(entries).map((value) => ({
      value,
      incidents: entries.filter((entry) => priorityOf(entry) === value).length,
    })),
    service: by(({ file }) => file.incident.services),
    source: by((entry) => [sourceOf(entry) ?? NOT_SAID]),
    cause: by(({ file }) => [file.incident.cause ?? NOT_SAID]),
  }
}

/** Who or what noticed it, as `reported` says; null where it does not. */
export function sourceOf({ course }: LedgerEntry): string | null {
  for (const { event } of course.events)
    if (event.event === 'reported' && event.source !== undefined) return event.source
  return null
}
