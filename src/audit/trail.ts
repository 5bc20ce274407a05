/** The trail of an incident: every commit that changed it, and every state in which it stood on the main line. */
import type { FieldChange } from './diff-versions.ts'
import type { ReadableVersion } from './facts.ts'
import type { FirstStatements } from './first-statements.ts'
import type { Fact, Revision } from './history.ts'

/** One commit's change of one incident. */
export interface TrailStep {
  readonly revision: Revision
  /** Where the record stands after the commit; null where the commit took it away. */
  readonly path: string | null
  /** Where it stood before, if elsewhere; null where it did not move, or is new. */
  readonly from: string | null
  readonly changes: readonly FieldChange[]
  /** Why the version that the commit left cannot be read; null where it can. */
  readonly unreadable: string | null
}

/** A state on the main line, from its commit to the next state's; null while the record is away. */
export interface MainState {
  readonly revision: Revision
  readonly record: StandingRecord | null
}

/** A version and the path it stands at. */
export interface StandingRecord {
  readonly path: string
  readonly version: ReadableVersion
  /** Whether that is in the folder of records, and not where they were kept before. */
  readonly inFolder: boolean
  /** The bytes: a blob id. */
  readonly blob: string
  /** The commit that put them there. */
  readonly commit: string
  /** Why the bytes cannot be read, so that the version is the last one before them that could; null where they can. */
  readonly problem: string | null
}

/** The last commit of the main line that wrote an incident's review. */
export interface WrittenReview {
  readonly revision: Revision
  readonly path: string
  readonly blob: string
  /** How many states the record had had on the main line by then; the review rests on the last of them. */
  readonly states: number
}

/** Everything that happened to one id. */
export interface Trail {
  /** As last typed. */
  readonly id: string
  /** In lower case: ids know no case. */
  readonly key: string
  readonly steps: readonly TrailStep[]
  readonly states: readonly MainState[]
  /** In the folder at HEAD. */
  readonly present: StandingRecord | null
  /** The other records in the folder at HEAD that carry the id: they count for nothing. */
  readonly twins: readonly StandingRecord[]
  readonly firsts: FirstStatements
  /** The values that some commit took away. */
  readonly removed: ReadonlySet<Fact>
  /** The ids that its entries were moved to when it went. */
  readonly became: readonly string[]
  readonly review: WrittenReview | null
}
