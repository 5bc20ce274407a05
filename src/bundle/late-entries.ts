/** The entries that Git first saw long after the moment that they claim, as the report counts them. */
import { entryOf, timelineOf, valueOf } from '../audit/facts.ts'
import { claimedAt } from '../audit/first-statements.ts'
import type { AuditLimits } from '../audit/limits.ts'
import { isReceipt, isSquash, lateness } from '../audit/proof.ts'
import type { Traced } from '../audit/trail.ts'
import type { LateEntry } from '../report/period/input.ts'

/** A backfill makes no claim, a receipt has GitHub's word, and of a squash nobody can say when its parts were typed. */
export function lateEntries({ trails, firsts }: Traced, limits: AuditLimits): LateEntry[] {
  return [...trails.values()].flatMap(({ id, key, present }) => {
    if (present === null || valueOf(present.version, 'declared') === '"backfill"') return []
    return timelineOf(present.version).flatMap((fact): LateEntry[] => {
      const entry = entryOf(fact)
      const { event, at } = entry
      const first = firsts.ofClaim(key, fact)
      if (first === null || isReceipt(entry) || isSquash(first)) return []
      if (lateness(entry, first) <= limits.lateOf(event)) return []
      return [{ incident: id, event, at, committedAt: claimedAt(first) }]
    })
  })
}
