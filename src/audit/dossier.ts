/** The dossier of an incident: its trail while the history is read, commit by commit. */
import type { ReadableVersion } from './facts.ts'
import { type FirstStatements, noStatements } from './first-statements.ts'
import type { Fact } from './history.ts'
import type { StandingRecord, MainState, Trail, TrailStep, WrittenReview } from './trail.ts'

/** What grows with every commit that touches the incident. */
export interface Dossier {
  /** The id in lower case. */
  readonly key: string
  /** As last typed; null while other texts alone speak of it. */
  id: string | null
  readonly steps: TrailStep[]
  readonly states: MainState[]
  /** What stands on the main line, by path. */
  readonly standing: Map<string, StandingRecord>
  readonly firsts: FirstStatements
  /** The values that some commit took away. */
  readonly removed: Set<Fact>
  /** The incidents that its entries were moved to: ids by key. */
  readonly became: Map<string, string>
  review: WrittenReview | null
  /** Every value that any of its versions holds, so that equal values are one object. */
  readonly facts: Map<string, Fact>
}

/** A dossier in which nothing stands yet. */
export function openDossier(key: string): Dossier {
  return {
    key,
    id: null,
    steps: [],
    states: [],
    standing: new Map(),
    firsts: noStatements(),
    removed: new Set(),
    became: new Map(),
    review: null,
    facts: new Map(),
  }
}

/** A text that equal facts share. */
export function factKey({ field, value }: Fact): string {
  return `${field}\n${value}`
}

/** The same version, with the dossier's own facts. */
export function adopt({ facts }: Dossier, version: ReadableVersion): ReadableVersion {
  const own = version.facts.map((fact) => {
    const key = factKey(fact)
    const known = facts.get(key)
    if (known === undefined) facts.set(key, fact)
    return known ?? fact
  })
  return { ...version, facts: own }
}

/** What stands on the main line now: the one that counts; of records alone where asked. */
export function standingIn(dossier: Dossier, onlyRecords: boolean): StandingRecord | null {
  return allStandingIn(dossier, onlyRecords)[0] ?? null
}

/** One that can be read before one that cannot, then by path: so does every other verb choose of two. */
function allStandingIn({ standing }: Dossier, onlyRecords: boolean): readonly StandingRecord[] {
  return [...standing.values()]
    .filter(({ inFolder }) => inFolder || !onlyRecords)
    .toSorted(
      (a, b) =>
        Number(a.problem !== null) - Number(b.problem !== null) || (a.path < b.path ? -1 : 1)
    )
}

/** The trail; null while no commit had a record with this id. */
export function trailIn(dossier: Dossier): Trail | null {
  const { id, became, key, steps, states, firsts, removed, review } = dossier
  if (id === null) return null
  const [present = null, ...twins] = allStandingIn(dossier, true)
  const moved = [...became.values()]
  return { id, key, steps, states, present, twins, firsts, removed, became: moved, review }
}
