/** Entries that left a record because they tell of another incident, which has a record of its own now. */
import type { TrailContext } from './context.ts'
import type { FieldChange } from './diff-versions.ts'
import { entryOf, timelineOf } from './facts.ts'
import type { Fact } from './history.ts'
import type { HeldVersion, Trail } from './trail.ts'

type Elsewhere = Pick<TrailContext, 'isBornElsewhere'>

/**
 * The entries that a change moved to another record: with the `reported` that begins an incident, into a record that
 * first stood with them. One equal entry elsewhere is no move: two incidents may share a minute.
 */
export function movedAway(
  changes: readonly FieldChange[],
  { key }: Trail,
  { isBornElsewhere }: Elsewhere
): ReadonlySet<Fact> {
  const removed = changes.flatMap(({ field, before, after }) =>
    field === 'timeline' && before !== null && after === null ? [before] : []
  )
  const begun = removed.filter((fact) => entryOf(fact).event === 'reported')
  return new Set(
    begun.flatMap((reported) => removed.filter((fact) => isBornElsewhere(key, [reported, fact])))
  )
}

/** Whether an incident that an id once stood for has a record of its own, which stood with all its entries from the first. */
export function livesElsewhere(
  { version }: HeldVersion,
  { key }: Trail,
  { isBornElsewhere }: Elsewhere
): boolean {
  return isBornElsewhere(key, timelineOf(version))
}
