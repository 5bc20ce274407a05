/** Says what a change rewrote, where a clock hears it. */
import type { TimelineEvent } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import type { FieldChange } from './diff-versions.ts'
import { bearsClock, becameWords, clockKeysOf, entryWords } from './entry-words.ts'
import { entryAfter, entryBefore } from './state-changes.ts'

/** What clocks hear of the front matter. */
const FIELDS: ReadonlySet<string> = new Set(['kind', 'roles'])
/** What no clock hears, but downtime is counted from. */
const BEGINNINGS: ReadonlySet<string> = new Set(['started', 'detected'])

/** What became of what, as in a sentence that has still to say where; null for what no clock hears. */
export function rewriteWords(
  change: FieldChange,
  ended: Instant | null,
  verdicts: () => readonly string[]
): string | null {
  const [old, fresh] = [entryBefore(change), entryAfter(change)]
  if (old === null && fresh === null) return describeField(change, ended, verdicts)
  /** Whoever holds a role engages by any entry of theirs, a note as well. */
  const hasReached = (entry: TimelineEvent) =>
    bearsClock(entry) || (entry.by !== undefined && verdicts().length > 0)
  const isBeginning = ({ event }: TimelineEvent) => ended !== null && BEGINNINGS.has(event)
  if (old !== null && fresh !== null) {
    if (old.event === 'corrected')
      return JSON.stringify(old) === JSON.stringify(fresh) ? null : becameWords(old, fresh)
    const keys = clockKeysOf(old, fresh)
    if (keys.length === 0) return null
    const isMoved = isBeginning(old) && keys.includes('at')
    const isChanged = hasReached(old) || hasReached(fresh) || isMoved
    const isFilledIn = fillsIn(old, fresh, keys) && verdicts().length === 0
    return isChanged && !isFilledIn ? becameWords(old, fresh) : null
  }
  if (old !== null) {
    const isLoss = hasReached(old) || isBeginning(old) || old.event === 'corrected'
    return isLoss ? `${entryWords(old)} was removed` : null
  }
  if (fresh === null || ended === null || fresh.at > ended) return null
  return hasReached(fresh) ? `${entryWords(fresh)} was added` : null
}

/** Whether a change may be one: what an open incident, or one that is over, only has more of rewrites nothing. */
export function mayRewrite(change: FieldChange, ended: Instant | null): boolean {
  const [old, fresh] = [entryBefore(change), entryAfter(change)]
  if (old === null && fresh === null) return isHeard(change.field, ended)
  return old !== null || (ended !== null && fresh !== null && fresh.at <= ended)
}

function isHeard(field: string, ended: Instant | null): boolean {
  return ended === null ? field === 'roles' : FIELDS.has(field)
}

/** While the incident is open, a rule of its own tells of its kind, and roles count where they move a verdict. */
function describeField(
  { field, kind, before, after }: FieldChange,
  ended: Instant | null,
  verdicts: () => readonly string[]
): string | null {
  if (!isHeard(field, ended)) return null
  if ((ended === null || before === null) && verdicts().length === 0) return null
  return `\`${field}\` was ${kind} (${before?.value ?? 'nothing'} → ${after?.value ?? 'nothing'})`
}

/** Whether a change only says what had been left open: who, or in what role. */
function fillsIn(old: TimelineEvent, fresh: TimelineEvent, keys: readonly string[]): boolean {
  const [before, after] = [new Map(Object.entries(old)), new Map(Object.entries(fresh))]
  return keys.every((key) => before.get(key) === undefined && after.get(key) !== undefined)
}
