/** Changes of the main line that moved a clock, or could, and that no innocent reading covers. */
import type { TimelineEvent } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import type { TrailContext } from './context.ts'
import { isDeclared } from './corrections.ts'
import type { FieldChange } from './diff-versions.ts'
import { bearsClock, becameWords, differsByClock, entryWords } from './entry-words.ts'
import { firstOf } from './first-statements.ts'
import type { Revision } from './history.ts'
import { movedAway } from './moved-away.ts'
import { isReceipt, latestOf } from './proof.ts'
import { entryAfter, entryBefore, type StateChange, stateChanges } from './state-changes.ts'
import type { Trail } from './trail.ts'
import { differences } from './verdicts.ts'
import { endedAt, wasEnded } from './was-ended.ts'

/** One such change. */
export interface Rewrite {
  /** What became of what, as in a sentence that has still to say where. */
  readonly words: string
  /** The entry's event; null for a field of the front matter. */
  readonly event: string | null
  /** The commit that first stated it, or that took it away. */
  readonly revision: Revision
  /** When the incident was over before the change; null where it was not. */
  readonly ended: Instant | null
  /** The verdicts that the commit moved, as in `engage-first-line: late by 15m → met`. */
  readonly verdicts: readonly string[]
}

/**
 * What was changed and changed back, moved to a record of its own, or declared by `corrected` is none. A correction
 * that is taken away is one: it had declared something.
 */
export function rewritesIn(trail: Trail, context: TrailContext): Rewrite[] {
  const { policy } = context
  return stateChanges(trail, (held) => wasEnded(held, policy)).flatMap((state) => {
    const ended = endedAt(state.before, policy)
    const moved = movedAway(state.changes, trail, context)
    const verdicts = once(() => verdictsMoved(state, ended, context))
    return state.changes.flatMap((change): Rewrite[] => {
      if (change.before !== null && moved.has(change.before)) return []
      if (change.before !== null && standsStill(change.before, trail)) return []
      const words = describe(change, { state, ended, trail, context, verdicts })
      if (words === null) return []
      const stated = change.after === null ? null : firstOf(trail.firsts, change.after)
      const event = (entryBefore(change) ?? entryAfter(change))?.event ?? null
      return [{ words, event, revision: stated ?? state.revision, ended, verdicts: verdicts() }]
    })
  })
}

/** What clocks hear of the front matter, once the incident is over. */
const FIELDS: ReadonlySet<string> = new Set(['kind', 'roles'])

interface Told {
  readonly state: StateChange
  readonly ended: Instant | null
  readonly trail: Trail
  readonly context: TrailContext
  readonly verdicts: () => readonly string[]
}

/** Null for what no clock hears. */
function describe(change: FieldChange, told: Told): string | null {
  const { state, ended, trail, context, verdicts } = told
  const [old, fresh] = [entryBefore(change), entryAfter(change)]
  const declared = old ?? fresh
  if (declared === null) {
    const { field, kind, before, after } = change
    if (ended === null || !FIELDS.has(field)) return null
    return `\`${field}\` was ${kind} (${before?.value ?? 'nothing'} → ${after?.value ?? 'nothing'})`
  }
  if (isDeclared(declared, state, trail)) return null
  /** Whoever holds a role engages by any entry of theirs, a note as well. */
  const isHeard = (entry: TimelineEvent) =>
    bearsClock(entry) || (entry.by !== undefined && verdicts().length > 0)
  if (old !== null && fresh !== null) {
    const isChanged = differsByClock(old, fresh) || (old.by !== fresh.by && isHeard(fresh))
    return isChanged ? becameWords(old, fresh) : null
  }
  if (old !== null)
    return isHeard(old) || old.event === 'corrected' ? `${entryWords(old)} was removed` : null
  if (fresh === null || change.after === null || ended === null || fresh.at > ended) return null
  if (!isHeard(fresh) || isReceipt(fresh, firstOf(trail.firsts, change.after), context)) return null
  return `${entryWords(fresh)} was added`
}

/** Judged just after the change, so that time alone moves nothing. */
function verdictsMoved(
  { before, after, revision }: StateChange,
  ended: Instant | null,
  { verdicts }: TrailContext
): string[] {
  const moment = Math.max(latestOf(revision), ended ?? 0)
  return differences(verdicts.ofTheTime(before, moment), verdicts.ofTheTime(after, moment))
}

/** Whether the record as it stands holds the value again, or still. */
function standsStill(fact: NonNullable<FieldChange['before']>, { present }: Trail): boolean {
  return fact.field === 'timeline' && present !== null && present.version.facts.includes(fact)
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
