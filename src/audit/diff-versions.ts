/** What changed between two versions of one record, field by field; the timeline by its entries' values. */
import type { TimelineEvent } from '../model/events.ts'
import { entryOf, isReadable, type ReadableVersion, timelineOf } from './facts.ts'
import type { Fact } from './history.ts'

/** One change. Values are JSON, as facts hold them; an entry of the timeline has the field `timeline`. */
export interface FieldChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly field: string
  readonly before: Fact | null
  readonly after: Fact | null
}

/** The changes from one version to the next; null stands for no record. Order in the file changes nothing. */
export function diffVersions(
  before: ReadableVersion | null,
  after: ReadableVersion | null
): FieldChange[] {
  const gone = subtract(before?.facts ?? [], after?.facts ?? [])
  const come = subtract(after?.facts ?? [], before?.facts ?? [])
  return [
    ...pair(
      gone.filter((fact) => !isEntry(fact)),
      come.filter((fact) => !isEntry(fact)),
      [(one, other) => one.field === other.field]
    ),
    ...pair(gone.filter(isEntry), come.filter(isEntry), LIKENESSES),
  ]
}

/** The share of the entries of `version` that `other` holds too: how one incident is told from another. */
export function sharedEntries(version: ReadableVersion, other: ReadableVersion | null): number {
  const own = timelineOf(version)
  if (own.length === 0 || other === null || !isReadable(other)) return 0
  return 1 - subtract(own, timelineOf(other)).length / own.length
}

function isEntry({ field }: Fact): boolean {
  return field === 'timeline'
}

/** Equal facts of one dossier are one object; the same entry may come twice in a file. */
function subtract(from: readonly Fact[], what: readonly Fact[]): Fact[] {
  const counts = new Map<Fact, number>()
  for (const fact of what) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return from.filter((fact) => {
    const left = counts.get(fact) ?? 0
    if (left > 0) counts.set(fact, left - 1)
    return left === 0
  })
}

type Likeness = (one: Fact, other: Fact) => boolean

/** Which entry became which: from the surest sign to the weakest. */
const LIKENESSES: readonly Likeness[] = [
  (one, other) => isSame(one, other, (entry) => [entry.event, entry.at]),
  (one, other) => isSame(one, other, (entry) => ({ ...entry, at: null })),
  (one, other) => isSame(one, other, (entry) => ({ ...entry, event: null })),
  (one, other) => isSame(one, other, ({ event }) => event),
]

function isSame(one: Fact, other: Fact, part: (entry: TimelineEvent) => unknown): boolean {
  return JSON.stringify(part(entryOf(one))) === JSON.stringify(part(entryOf(other)))
}

function pair(
  gone: readonly Fact[],
  come: readonly Fact[],
  likenesses: readonly Likeness[]
): FieldChange[] {
  let left = [...gone]
  const right = [...come]
  const changes: FieldChange[] = []
  for (const alike of likenesses) {
    left = left.filter((before) => {
      const at = right.findIndex((fact) => alike(before, fact))
      const [after] = at === -1 ? [] : right.splice(at, 1)
      if (after !== undefined) changes.push({ kind: 'changed', field: before.field, before, after })
      return after === undefined
    })
  }
  return [
    ...changes,
    ...left.map((before) => ({
      kind: 'removed' as const,
      field: before.field,
      before,
      after: null,
    })),
    ...right.map((after) => ({
      kind: 'added' as const,
      field: after.field,
      before: null,
      after,
    })),
  ]
}
