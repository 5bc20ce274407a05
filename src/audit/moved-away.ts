/** Entries that left a record because they tell of another incident, which has a record of its own now. */
import type { TrailContext } from './context.ts'
import type { FieldChange } from './diff-versions.ts'
import { entryOf, timelineOf } from './facts.ts'
import { firstOf } from './first-statements.ts'
import type { Fact } from './history.ts'
import { type RecordState, recordStates } from './state-changes.ts'
import type { StandingRecord, Trail } from './trail.ts'

type Elsewhere = Pick<TrailContext, 'isBornElsewhere'>

/**
 * The entries that a change moved to another record: with the `reported` that begins an incident, into a record that
 * first stood with them. One equal entry elsewhere is no move: two incidents may share a minute. Nor does an incident
 * move out of its own record: the report that this began with stays.
 */
export function movedAway(
  changes: readonly FieldChange[],
  trail: Trail,
  { isBornElsewhere }: Elsewhere
): ReadonlySet<Fact> {
  const removed = changes.flatMap(({ field, before, after }) =>
    field === 'timeline' && before !== null && after === null ? [before] : []
  )
  const own = new Set(recordStates(trail)[0]?.record.version.facts.filter(isReport).slice(0, 1))
  const begun = removed.filter((fact) => isReport(fact) && !own.has(fact))
  return new Set(
    begun.flatMap((reported) =>
      removed.filter((fact) => isBornElsewhere(trail.key, [reported, fact]))
    )
  )
}

/**
 * Whether an incident that an id once stood for has a record of its own, which stood with all its entries from the
 * first, while what took its place had been committed before, as by another branch: whoever only writes another incident
 * over it moves nothing.
 */
export function livesElsewhere(
  { version }: StandingRecord,
  { record, revision }: RecordState,
  { key, firsts }: Trail,
  { isBornElsewhere }: Elsewhere
): boolean {
  const isOwn = timelineOf(record.version).every(
    (fact) => firstOf(firsts, fact)?.commit.hash !== revision.commit.hash
  )
  return isOwn && isBornElsewhere(key, timelineOf(version))
}

function isReport(fact: Fact): boolean {
  return fact.field === 'timeline' && entryOf(fact).event === 'reported'
}
