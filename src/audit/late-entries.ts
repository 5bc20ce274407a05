/** The entries of a record that Git first saw long after the moment that they claim, as the report counts them. */
import type { LateEntry } from './card.ts'
import type { TrailContext } from './context.ts'
import { entryOf, timelineOf, valueOf } from './facts.ts'
import { claimedAt, firstOfClaim } from './first-statements.ts'
import { isAccepted, isLate, isReceipt, isSquash } from './proof.ts'
import type { Trail } from './trail.ts'

/** A backfill makes no claim, a receipt has GitHub's word or a receiver's, and of a squash nobody can say when its parts were typed. */
export function lateEntries({ present, firsts }: Trail, context: TrailContext): LateEntry[] {
  if (present === null || valueOf(present.version, 'declared') === '"backfill"') return []
  return timelineOf(present.version).flatMap((fact): LateEntry[] => {
    const entry = entryOf(fact)
    const { event, at } = entry
    const first = firstOfClaim(firsts, fact)
    if (first === null || isSquash(first)) return []
    if (isReceipt(entry, first, context) || isAccepted(entry, first, context)) return []
    if (!isLate(entry, first, context)) return []
    return [{ event, at, committedAt: claimedAt(first) }]
  })
}
