/** What changed between two versions of one record, field by field; the timeline by its entries' values. */
import type { TimelineEvent } from '../model/events.ts'
import { entryOf, type ReadableVersion } from './facts.ts'
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
      [({ field }) => field]
    ),
    ...pair(gone.filter(isEntry), come.filter(isEntry), SIGNS),
  ]
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

/** What two facts have in common that are taken for one before and after a change. */
type Sign = (fact: Fact) => string

/** Which entry became which: from the surest sign to the weakest. */
const SIGNS: readonly Sign[] = [
  ofEntry(({ event, at }) => [event, at]),
  ofEntry((entry) => ({ ...entry, at: null })),
  ofEntry((entry) => ({ ...entry, event: null })),
  ofEntry(({ event }) => event),
]

function ofEntry(part: (entry: TimelineEvent) => unknown): Sign {
  return (fact) => JSON.stringify(part(entryOf(fact)))
}

function pair(gone: readonly Fact[], come: readonly Fact[], signs: readonly Sign[]): FieldChange[] {
  let left = [...gone]
  // One and the same fact may come twice: each coming is a thing of its own.
  const right = new Set(come.map((fact) => ({ fact })))
  const changes: FieldChange[] = []
  for (const sign of signs) {
    const alike = new Map<string, { readonly fact: Fact }[]>()
    for (const coming of right) {
      const known = alike.get(sign(coming.fact))
      if (known === undefined) alike.set(sign(coming.fact), [coming])
      else known.push(coming)
    }
    left = left.filter((before) => {
      const coming = alike.get(sign(before))?.shift()
      if (coming === undefined) return true
      right.delete(coming)
      changes.push({ kind: 'changed', field: before.field, before, after: coming.fact })
      return false
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
    ...[...right].map(({ fact: after }) => ({
      kind: 'added' as const,
      field: after.field,
      before: null,
      after,
    })),
  ]
}
