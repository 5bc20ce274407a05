/** The next instant at which something is to be said, or changes by itself: what a watcher may sleep until. */
import type { Instant } from '../model/time.ts'
import type { LedgerEntry, Obligation } from './obligation.ts'

/**
 * The earliest instant after `now` at which a step falls due, an obligation becomes overdue or an entry that was typed
 * ahead begins to count; null where nothing does until somebody changes a record. The entries are those computed as
 * of `now`: whoever sleeps until then computes them anew.
 */
export function nextInstant(entries: readonly LedgerEntry[], now: Instant): Instant | null {
  let next = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    for (const at of instantsOf(entry)) if (at > now && at < next) next = at
  }
  return Number.isFinite(next) ? next : null
}

/** A drill or a backfill is told to nobody, but its entries count as they come. */
function instantsOf({ file, obligations, open }: LedgerEntry): readonly Instant[] {
  const { timeline, declared } = file.incident
  const ahead = timeline.map(({ at }) => at)
  return open && declared === 'live' ? [...ahead, ...obligations.flatMap(turnsOf)] : ahead
}

/** On time means at or before the due instant: it is overdue one second later. */
function turnsOf({ steps, dueAt, metAt }: Obligation): readonly Instant[] {
  const turns = steps.map(({ at }) => at)
  return dueAt === null || metAt !== null ? turns : [...turns, dueAt + 1]
}
