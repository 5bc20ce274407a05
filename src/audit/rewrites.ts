/** Changes of the main line that moved a clock, or could, and that no innocent reading covers. */
import type { Instant } from '../model/time.ts'
import { authorOf, blameFor } from './blame.ts'
import type { TrailContext } from './context.ts'
import { nameOf, ownStates, unexcused } from './corrections.ts'
import { diffVersions, type FieldChange } from './diff-versions.ts'
import { bearsClock } from './entry-words.ts'
import { entryOf } from './facts.ts'
import type { Fact, Revision } from './history.ts'
import { movedAway } from './moved-away.ts'
import { claimOf, latestOf } from './proof.ts'
import { entryAfter, entryBefore, latestRecord, stateChanges } from './state-changes.ts'
import { mayRewrite, rewriteWords } from './rewrite-words.ts'
import type { StandingRecord, Trail } from './trail.ts'
import { verdictsMovedBy, endedAt, wasEnded } from './verdicts.ts'

/** One such change. */
export interface Rewrite {
  /** What became of what, as in a sentence that has still to say where. */
  readonly words: string
  /** The entry as a correction would name it; null for a field of the front matter. */
  readonly entry: string | null
  readonly revision: Revision
  /** When the incident had been over; null where it was not. */
  readonly ended: Instant | null
  /** What the versions before and after say of the rows that the change moves, as in `engage-first-line: late by 15m → met`. */
  readonly verdicts: readonly string[]
  /** Whose word it is, where it is added as a receipt of the action: they can tell; null where it is none. */
  readonly receipt: 'github' | 'receiver' | null
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Two versions held against each other. */
interface Comparison {
  readonly before: StandingRecord
  readonly after: StandingRecord
  /** Their places among the states of the incident; -1 for one of another incident. */
  readonly span: Span
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
  const own = ownStates(trail)
  const placeOf = (wanted: StandingRecord) => own.findIndex(({ record }) => record === wanted)
  return stateChanges(trail)
    .filter(({ before }) => !wasEnded(before, verdicts))
    .map(({ before, after, changes, revision }) => ({
      before,
      after,
      span: { from: placeOf(before), to: placeOf(after) },
      changes,
      ended: null,
      moment: latestOf(revision),
      revisionOf: (change) => authorOf(trail, revision, change),
    }))
}

/** From each state in which the incident first was over, and from each that brought something after one: to what stands. */
function onceOver(trail: Trail, { verdicts }: TrailContext): Comparison[] {
  const states = ownStates(trail)
  const latest = states.at(-1)
  const after = latestRecord(trail)
  if (latest === undefined || after === null) return []
  /** The state before, and when the incident was over by then. */
  let earlier: { readonly record: StandingRecord; readonly ended: Instant | null } | null = null
  return states.flatMap(({ record: before }, index): Comparison | [] => {
    const last = earlier
    const own = endedAt(before, verdicts)
    earlier = { record: before, ended: own }
    const ended = last?.ended ?? own
    if (ended === null) return []
    const brought =
      last === null || last.ended === null ? null : broughtAfter(last.ended, last.record, before)
    if (brought?.size === 0) return []
    const changes = diffVersions(before.version, after.version)
    return {
      before,
      after,
      span: { from: index, to: states.length - 1 },
      changes: brought === null ? changes : changes.filter(isOfWhat(brought)),
      ended,
      moment: Math.max(latestOf(latest.revision), ended),
      revisionOf: (change) => blameFor(trail, states.slice(index), change) ?? latest.revision,
    }
  })
}

/** The entries that a version has beside those of an earlier one, and that slip nothing in before the end. */
function broughtAfter(ended: Instant, earlier: StandingRecord, version: StandingRecord): Set<Fact> {
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

function rewritesOf(whole: Comparison, trail: Trail, context: TrailContext): Rewrite[] {
  const moved = movedAway(whole.changes, trail, context)
  const isNone = ({ before }: FieldChange) =>
    before !== null && (moved.has(before) || standsStill(before, trail))
  const parts = whole.changes
    .filter((change) => !isNone(change))
    .flatMap((change) => partsOf(change, whole, trail))
  return parts.flatMap(({ change, comparison }): Rewrite | [] => {
    const { before } = change
    const { after, ended, span, revisionOf } = comparison
    const verdicts = once(() => {
      const together = parts.flatMap((part) =>
        part.comparison.span.from === span.from &&
        part.comparison.span.to === span.to &&
        (part.change === change || mayRewrite(part.change, ended))
          ? [part.change]
          : []
      )
      const deed = { before: comparison.before, after, together }
      return verdictsMovedBy(change, deed, comparison.moment, context.verdicts).words
    })
    const words = rewriteWords(change, ended, verdicts)
    if (words === null) return []
    const entry = entryBefore(change) ?? entryAfter(change)
    const revision = revisionOf(change)
    return {
      words,
      entry:
        entry === null
          ? null
          : nameOf(entry, entryBefore(change) === null ? after : comparison.before),
      revision,
      ended,
      verdicts: verdicts(),
      receipt: before === null && entry !== null ? claimOf(entry, revision, context) : null,
    }
  })
}

/** What is left of a change beside what corrections excuse, each part by itself. */
function partsOf(
  change: FieldChange,
  comparison: Comparison,
  trail: Trail
): { readonly change: FieldChange; readonly comparison: Comparison }[] {
  const { span, ended, moment } = comparison
  const whole = [{ change, comparison }]
  if (change.field !== 'timeline' || span.from === -1 || span.to === -1) return whole
  const states = ownStates(trail)
  return unexcused(change, span, trail).flatMap(({ from, to, before, after }) => {
    const [first, last] = [states[from], states[to]]
    if (before === change.before && after === change.after) return whole
    if (first === undefined || last === undefined) return []
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed'
    const part: Comparison = {
      before: first.record,
      after: last.record,
      span: { from, to },
      changes: [],
      ended,
      moment: Math.min(moment, Math.max(latestOf(last.revision), ended ?? 0)),
      revisionOf: (own) => blameFor(trail, states.slice(from, to + 1), own) ?? last.revision,
    }
    return { change: { kind, field: change.field, before, after }, comparison: part }
  })
}

/** Whether the record as it stands holds the value again, or still. */
function standsStill(fact: Fact, { present }: Trail): boolean {
  return fact.field === 'timeline' && present !== null && present.version.facts.includes(fact)
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
