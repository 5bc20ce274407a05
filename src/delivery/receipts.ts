/** What a verified mention means for the clock: the record as it will stand once it holds the receipts, computed. */
import type { LedgerEntry } from '../clock/obligation.ts'
import type { TimelineEvent } from '../model/events.ts'
import { oncePer } from '../model/once-per.ts'
import type { Instant } from '../model/time.ts'
import { type Delivery, heardOf } from './marker.ts'
import type { MentionContext } from './mentions.ts'
import { roleReached } from './receipt.ts'
import type { Recompute } from './unmerged.ts'

/**
 * The moment of which may be spoken: the sweep's own, or that of the last word that is known to have reached somebody.
 * GitHub's answers are slow, and a text that is written after a word must know of it.
 */
export function momentOf(now: Instant, delivered: readonly Delivery[]): Instant {
  return delivered.reduce(
    (latest, delivery) => Math.max(latest, ...heardOf(delivery).map(({ at }) => at)),
    now
  )
}

/**
 * The entry as it stands once the record will have heard of these deliveries. The clock itself says so, of the very
 * timeline that the receipts will make: the record alone can then give no other verdict than the markers.
 */
export function applyReceipts(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext,
  recompute: Recompute
): LedgerEntry {
  const { file } = entry
  const told = notifications(entry, delivered, context)
  const moment = momentOf(context.now, delivered)
  if (told.length === 0 && moment === context.now) return entry
  const timeline = [...file.incident.timeline, ...told].toSorted((one, other) => one.at - other.at)
  const known = answersOf(recompute)(entry)
  const asked = JSON.stringify([moment, told])
  const before = known.get(asked)
  if (before !== undefined) return before
  const computed = recompute({ ...file, incident: { ...file.incident, timeline } }, moment)
  const { obligations, open } = computed ?? entry
  const present = { ...entry, obligations, open }
  known.set(asked, present)
  return present
}

/** A sweep asks the same of an entry at each of its plans, and for its messages: it is computed once. */
const answersOf = oncePer((_recompute: Recompute) =>
  oncePer((_entry: LedgerEntry) => new Map<string, LedgerEntry>())
)

/** The verified mentions that the record does not show yet, as its entries will say them. */
function notifications(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext
): readonly TimelineEvent[] {
  const known = new Set(
    entry.file.incident.timeline.flatMap((event) =>
      event.event === 'notified' ? [nameOf(event.role, event.at)] : []
    )
  )
  return delivered.flatMap((delivery) =>
    heardOf(delivery).flatMap(({ login, at, via }): TimelineEvent | [] => {
      const role = roleReached(delivery, login, entry, context)
      if (role === null || known.has(nameOf(role, at))) return []
      known.add(nameOf(role, at))
      return { event: 'notified', at, role, who: login, via }
    })
  )
}

function nameOf(role: string, at: number): string {
  return `${role} ${at}`
}
