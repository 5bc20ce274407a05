/** Dismissed duplicates, and the live incident that each repeats: its issue lists them. */
import type { Instant } from '../model/time.ts'
import { isLive } from './declared.ts'
import type { Duplicate, LedgerEntry } from './obligation.ts'
import { isEnded } from './status.ts'

type Computed = Pick<LedgerEntry, 'file' | 'course' | 'declared'>

/** Whose issue lists a dismissal at that instant: the live record that it names, where that was not over then. */
export function originalOf(
  { file }: Computed,
  at: Instant,
  byId: ReadonlyMap<string, Computed>
): Computed | null {
  const named = file.incident['duplicate-of']?.toLowerCase()
  const original = named === undefined ? undefined : byId.get(named)
  if (original === undefined || original.file === file || !isLive(original)) return null
  const then = original.course.statusChanges.findLast((change) => change.at <= at)
  return then === undefined || isEnded(then.status) ? null : original
}

/** The dismissed duplicates of each record that lists any. */
export function duplicatesOf(
  byId: ReadonlyMap<string, Computed>
): ReadonlyMap<Computed, readonly Duplicate[]> {
  const found = new Map<Computed, readonly Duplicate[]>()
  for (const entry of byId.values()) {
    const last = entry.course.statusChanges.at(-1)
    if (last?.status !== 'dismissed' || !isLive(entry)) continue
    const original = originalOf(entry, last.at, byId)
    if (original === null) continue
    const duplicate = { id: entry.file.incident.id, at: last.at }
    found.set(original, [...(found.get(original) ?? []), duplicate])
  }
  return found
}
