/** The trail of an incident: every commit that changed it, and every state in which it stood on the main line. */
import type { FieldChange } from './diff-versions.ts'
import type { ReadableVersion } from './facts.ts'
import type { FirstStatements } from './first-statements.ts'
import type { Revision } from './history.ts'

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
  readonly held: HeldVersion | null
}

/** A version and the path it stands at. */
export interface HeldVersion {
  readonly path: string
  readonly version: ReadableVersion
  /** Whether that is in the folder of records, and not where they were kept before. */
  readonly inFolder: boolean
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
  readonly present: HeldVersion | null
  /** The ids, in lower case, that its entries were moved to when it went. */
  readonly became: readonly string[]
}

/** The trails by id in lower case, sorted. */
export interface Traced {
  readonly trails: ReadonlyMap<string, Trail>
  readonly firsts: FirstStatements
  /** The entries that some record of HEAD holds, as JSON. */
  readonly presentEntries: ReadonlySet<string>
  /** Versions in the folder that cannot be read and name no incident that is known. */
  readonly strangers: readonly {
    readonly revision: Revision
    readonly path: string
    readonly problem: string
  }[]
}
