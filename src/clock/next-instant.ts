/** The next instant at which something is to be said, or changes by itself: what a watcher may sleep until. */
import type { Instant } from '../model/time.ts'
import type { LedgerEntry, Obligation } from './obligation.ts'
import { overdueFrom } from './steps.ts'

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

/** A backfill is told to nobody, but its entries count as they come. A drill may call people; to look in vain is a quiet sweep. */
function instantsOf(entry: LedgerEntry): readonly Instant[] {
  const { file, obligations, words, open } = entry
  const ahead = file.incident.timeline.map(({ at }) => at)
  if (!open || entry.declared.as === 'backfill') return ahead
  const told = words.flatMap(({ steps }) => steps.map(({ at }) => at))
  return [...ahead, ...obligations.flatMap(turnsOf), ...told]
}

function turnsOf({ steps, dueAt, metAt }: Obligation): readonly Instant[] {
  const turns = steps.map(({ at }) => at)
  return dueAt === null || metAt !== null ? turns : [...turns, overdueFrom(dueAt)]
}
