/** Changes of the main line that moved a clock, or could, and that no innocent reading covers. */
import type { TimelineEvent } from '../model/events.ts'
import type { Instant } from '../model/time.ts'
import { authorOf, blameFor } from './blame.ts'
import type { TrailContext } from './context.ts'
import { isDeclared, nameOf } from './corrections.ts'
import { diffVersions, type FieldChange } from './diff-versions.ts'
import { bearsClock, becameWords, clockKeysOf, entryWords } from './entry-words.ts'
import { entryOf } from './facts.ts'
import type { Fact, Revision } from './history.ts'
import { movedAway } from './moved-away.ts'
import { isReceiptClaim, latestOf } from './proof.ts'
import {
  entryAfter,
  entryBefore,
  heldStates,
  incidentsIn,
  latestHeld,
  stateChanges,
} from './state-changes.ts'
import type { HeldVersion, Trail } from './trail.ts'
import { verdictsMovedBy } from './verdicts.ts'
import { endedAt, wasEnded } from './was-ended.ts'

/** One such change. */
export interface Rewrite {
  /** What became of what, as in a sentence that has still to say where. */
  readonly words: string
  /** The entry as a correction would name it; null for a field of the front matter. */
  readonly entry: string | null
  readonly revision: Revision
  /** When the incident had been over; null where it was not. */
  readonly ended: Instant | null
  /** The verdicts that the change alone moves, as in `engage-first-line: late by 15m → met`. */
  readonly verdicts: readonly string[]
  /** Whether it is added as a receipt of the action: GitHub can tell. */
  readonly isReceipt: boolean
}

/** Two versions held against each other. */
interface Comparison {
  readonly before: HeldVersion
  readonly after: HeldVersion
  readonly changes: readonly FieldChange[]
  readonly ended: Instant | null
  /** As of which verdicts are compared: fixed, so that time alone moves nothing. */
  readonly moment: Instant
  readonly revisionOf: (change: FieldChange) => Revision
}

const known = new WeakMap<Trail, readonly Rewrite[]>()

/**
 * While it is open an incident is followed from state to state. Once it is over, what stood then is held against what
 * stands now, whatever lies between: neither steps nor detours nor a closure that was lifted for a while hide anything.
 * What was put back, moved to a record of its own, or declared by `corrected` is none. A correction that is taken away
 * or altered is one: it had declared something.
 */
export function rewritesIn(trail: Trail, context: TrailContext): readonly Rewrite[] {
  const made =
    known.get(trail) ??
    unlike(
      [...whileOpen(trail, context), ...onceOver(trail, context)].flatMap((comparison) =>
        rewritesOf(comparison, trail, context)
      )
    )
  known.set(trail, made)
  return made
}

function whileOpen(trail: Trail, { verdicts }: TrailContext): Comparison[] {
  return stateChanges(trail)
    .filter(({ before }) => !wasEnded(before, verdicts))
    .map(({ before, after, changes, revision }) => ({
      before,
      after,
      changes,
      ended: null,
      moment: latestOf(revision),
      revisionOf: (change) => authorOf(trail, revision, change),
    }))
}

/** From each state in which the incident first was over, and from each that brought something after one: to what stands. */
function onceOver(trail: Trail, { verdicts }: TrailContext): Comparison[] {
  const states = heldStates(trail)
  const incidentOf = incidentsIn(trail)
  const latest = states.at(-1)
  const after = latestHeld(trail)
  if (latest === undefined || after === null) return []
  /** The same incident's state before, and when it was over by then. */
  let earlier: { readonly held: HeldVersion; readonly ended: Instant | null } | null = null
  return states.flatMap(({ held: before }, index): Comparison[] => {
    if (incidentOf(before) !== incidentOf(after)) return []
    const last = earlier
    const own = endedAt(before, verdicts)
    earlier = { held: before, ended: own }
    const ended = last?.ended ?? own
    if (ended === null) return []
    const brought =
      last === null || last.ended === null ? null : broughtAfter(last.ended, last.held, before)
    if (brought?.size === 0) return []
    const changes = diffVersions(before.version, after.version)
    return [
      {
        before,
        after,
        changes: brought === null ? changes : changes.filter(isOfWhat(brought)),
        ended,
        moment: Math.max(latestOf(latest.revision), ended),
        revisionOf: (change) => blameFor(trail, states.slice(index), change) ?? latest.revision,
      },
    ]
  })
}

/** The entries that a version has beside those of an earlier one, and that slip nothing in before the end. */
function broughtAfter(ended: Instant, earlier: HeldVersion, version: HeldVersion): Set<Fact> {
  const added = diffVersions(earlier.version, version.version).flatMap((change) =>
    change.before === null && change.after !== null && change.field === 'timeline'
      ? [change.after]
      : []
  )
  return new Set(added.filter((fact) => entryOf(fact).at > ended || !bearsClock(entryOf(fact))))
}

function isOfWhat(facts: ReadonlySet<Fact>): (change: FieldChange) => boolean {
  return ({ before }) => before !== null && facts.has(before)
}

/** What the closures of one incident say alike is said once. */
function unlike(rewrites: readonly Rewrite[]): Rewrite[] {
  const told = new Set<string>()
  return rewrites.filter(({ words, revision, ended }) => {
    const key = `${ended === null} ${revision.commit.hash} ${words}`
    const isNew = !told.has(key)
    told.add(key)
    return isNew
  })
}

function rewritesOf(comparison: Comparison, trail: Trail, context: TrailContext): Rewrite[] {
  const { changes, ended, revisionOf } = comparison
  const moved = movedAway(changes, trail, context)
  return changes.flatMap((change): Rewrite[] => {
    const { before } = change
    if (before !== null && (moved.has(before) || standsStill(before, trail))) return []
    const verdicts = once(() =>
      verdictsMovedBy(change, comparison.after, comparison.moment, context.verdicts)
    )
    const words = describe(change, { comparison, trail, verdicts })
    if (words === null) return []
    const entry = entryBefore(change) ?? entryAfter(change)
    const revision = revisionOf(change)
    return [
      {
        words,
        entry:
          entry === null
            ? null
            : nameOf(entry, entryBefore(change) === null ? comparison.after : comparison.before),
        revision,
        ended,
        verdicts: verdicts(),
        isReceipt: before === null && entry !== null && isReceiptClaim(entry, revision, context),
      },
    ]
  })
}

/** What clocks hear of the front matter. */
const FIELDS: ReadonlySet<string> = new Set(['kind', 'roles'])
/** What no clock hears, but downtime is counted from. */
const BEGINNINGS: ReadonlySet<string> = new Set(['started', 'detected'])

interface Told {
  readonly comparison: Comparison
  readonly trail: Trail
  readonly verdicts: () => readonly string[]
}

/** Null for what no clock hears, and what a correction declares. */
function describe(change: FieldChange, { comparison, trail, verdicts }: Told): string | null {
  const { ended } = comparison
  const [old, fresh] = [entryBefore(change), entryAfter(change)]
  if (old === null && fresh === null) return describeField(change, ended, verdicts)
  if (isDeclared({ old, fresh }, comparison, trail)) return null
  /** Whoever holds a role engages by any entry of theirs, a note as well. */
  const isHeard = (entry: TimelineEvent) =>
    bearsClock(entry) || (entry.by !== undefined && verdicts().length > 0)
  const isBeginning = ({ event }: TimelineEvent) => ended !== null && BEGINNINGS.has(event)
  if (old !== null && fresh !== null) {
    if (old.event === 'corrected')
      return JSON.stringify(old) === JSON.stringify(fresh) ? null : becameWords(old, fresh)
    const keys = clockKeysOf(old, fresh)
    if (keys.length === 0) return null
    const isMoved = isBeginning(old) && keys.includes('at')
    const isChanged = isHeard(old) || isHeard(fresh) || isMoved
    const isFilledIn = fillsIn(old, fresh, keys) && verdicts().length === 0
    return isChanged && !isFilledIn ? becameWords(old, fresh) : null
  }
  if (old !== null) {
    const isLoss = isHeard(old) || isBeginning(old) || old.event === 'corrected'
    return isLoss ? `${entryWords(old)} was removed` : null
  }
  if (fresh === null || ended === null || fresh.at > ended) return null
  return isHeard(fresh) ? `${entryWords(fresh)} was added` : null
}

/** While the incident is open, a rule of its own tells of its kind, and roles count where they move a verdict. */
function describeField(
  { field, kind, before, after }: FieldChange,
  ended: Instant | null,
  verdicts: () => readonly string[]
): string | null {
  const isHeard = ended === null ? field === 'roles' : FIELDS.has(field)
  if (!isHeard) return null
  if ((ended === null || before === null) && verdicts().length === 0) return null
  return `\`${field}\` was ${kind} (${before?.value ?? 'nothing'} → ${after?.value ?? 'nothing'})`
}

/** Whether a change only says what had been left open: who, or in what role. */
function fillsIn(old: TimelineEvent, fresh: TimelineEvent, keys: readonly string[]): boolean {
  const [before, after] = [new Map(Object.entries(old)), new Map(Object.entries(fresh))]
  return keys.every((key) => before.get(key) === undefined && after.get(key) !== undefined)
}

/** Whether the record as it stands holds the value again, or still. */
function standsStill(fact: Fact, { present }: Trail): boolean {
  return fact.field === 'timeline' && present !== null && present.version.facts.includes(fact)
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
