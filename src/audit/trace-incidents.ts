/** Follows every incident through the history by the id inside its file, whatever path that has. */
import { diffVersions, type FieldChange } from './diff-versions.ts'
import { isReadable, type ReadableVersion, timelineOf } from './facts.ts'
import { type FirstStatements, firstStatements } from './first-statements.ts'
import type { Fact, History, PathChange, RecordVersion, Revision } from './history.ts'
import { mainLine } from './main-line.ts'
import type { HeldVersion, Traced, Trail, TrailStep } from './trail.ts'

/** One incident in one commit. */
interface Met {
  before: HeldVersion | null
  after: HeldVersion | null
  unreadable: string | null
}

/** Walks the history once, oldest commit first. */
export function traceIncidents(history: History): Traced {
  const line = mainLine()
  const firsts = firstStatements()
  const steps = new Map<string, TrailStep[]>()
  const names = new Map<string, string>()
  const became = new Map<string, Set<string>>()
  const removed = new Set<string>()
  const strangers: Traced['strangers'][number][] = []
  const read = readerOf(history)

  for (const revision of history.revisions) {
    const met = meetIncidents(revision, history.records, read, (path, problem) =>
      strangers.push({ revision, path, problem })
    )
    for (const { after } of revision.changes)
      firsts.mention(
        (after === null ? null : history.records.get(after))?.statements ?? [],
        revision
      )
    const movedFrom = entriesThatLeft(met)
    for (const [key, { before, after, unreadable }] of met) {
      if (after !== null) names.set(key, after.version.id)
      const all = diffVersions(before?.version ?? null, after?.version ?? null)
      const changes =
        revision.commit.parents.length > 1 ? ownOfMerge(key, all, firsts, removed) : all
      for (const { before: gone } of all) if (gone !== null) removed.add(removalKey(key, gone))
      for (const { after: come } of all) {
        if (come === null) continue
        const origin = movedFrom.get(`${come.field}\n${come.value}`)
        const inherited =
          origin === undefined || origin === key ? null : firsts.ofClaim(origin, come)
        if (origin !== undefined && origin !== key) addTo(became, origin, key)
        firsts.state(key, come, inherited ?? revision)
      }
      const path = after?.path ?? null
      const from = before !== null && before.path !== path ? before.path : null
      const isNews =
        changes.length > 0 || unreadable !== null || (from !== null && !isMerge(revision))
      if (isNews) addStep(steps, key, { revision, path, from, changes, unreadable })
    }
    if (revision.isMainLine) line.step(revision, read.of)
  }

  const trails = new Map<string, Trail>()
  for (const key of [...names.keys()].toSorted()) {
    trails.set(key, {
      id: names.get(key) ?? key,
      key,
      steps: steps.get(key) ?? [],
      states: line.statesOf(key),
      present: line.presentOf(key),
      became: [...(became.get(key) ?? [])],
    })
  }
  const presentEntries = new Set(
    [...trails.values()].flatMap(({ present }) =>
      present === null ? [] : timelineOf(present.version).map(({ value }) => value)
    )
  )
  return { trails, firsts, presentEntries, strangers }
}

/** Reads blobs; one that cannot be read stands for the last version that could, until it is mended. */
interface Reader {
  readonly of: (blob: string | null) => ReadableVersion | null
  readonly replaces: (blob: string, before: string | null) => void
}

function readerOf({ records }: History): Reader {
  const instead = new Map<string, ReadableVersion>()
  const of = (blob: string | null): ReadableVersion | null => {
    if (blob === null) return null
    const version = records.get(blob)
    return isReadable(version) ? version : (instead.get(blob) ?? null)
  }
  return {
    of,
    replaces: (blob, before) => {
      const version = of(before)
      if (version !== null) instead.set(blob, version)
    },
  }
}

/** Groups a commit's changes by the ids inside the files, so that a move or a swap of paths is no change. */
function meetIncidents(
  revision: Revision,
  records: ReadonlyMap<string, RecordVersion>,
  read: Reader,
  stranger: (path: string, problem: string) => void
): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>()
  const meet = (version: ReadableVersion): Met => {
    const key = version.id.toLowerCase()
    const known = met.get(key) ?? { before: null, after: null, unreadable: null }
    met.set(key, known)
    return known
  }
  for (const change of revision.changes) {
    if (change.kind !== 'record' && change.kind !== 'elsewhere') continue
    const before = read.of(change.before)
    if (before !== null) meet(before).before ??= held(change, before)
  }
  for (const change of revision.changes) {
    if (change.kind !== 'record' && change.kind !== 'elsewhere') continue
    const problem = problemOf(change, records)
    if (problem !== null && change.after !== null)
      read.replaces(change.after, change.before ?? movedBlob(change, revision, records))
    const after = read.of(change.after)
    if (after !== null) {
      const known = meet(after)
      known.after ??= held(change, after)
      known.unreadable ??= problem
    } else if (problem !== null && change.kind === 'record') stranger(change.path, problem)
  }
  return met
}

function held({ path, kind }: PathChange, version: ReadableVersion): HeldVersion {
  return { path, version, inFolder: kind === 'record' }
}

function problemOf(
  { after }: PathChange,
  records: ReadonlyMap<string, RecordVersion>
): string | null {
  return after === null ? null : (records.get(after)?.problem ?? null)
}

/** An unreadable version at a new path: the file with the same id that left in the same commit. */
function movedBlob(
  change: PathChange,
  { changes }: Revision,
  records: ReadonlyMap<string, RecordVersion>
): string | null {
  const id = records.get(change.after ?? '')?.id?.toLowerCase()
  const origin = changes.find(
    ({ before, after }) =>
      id !== undefined && after === null && records.get(before ?? '')?.id?.toLowerCase() === id
  )
  return origin?.before ?? null
}

/** The entries that left one incident in this commit, so that another that takes them up inherits their beginning. */
function entriesThatLeft(met: ReadonlyMap<string, Met>): ReadonlyMap<string, string> {
  const left = new Map<string, string>()
  for (const [key, { before, after }] of met) {
    if (before === null) continue
    for (const { before: gone, field } of diffVersions(before.version, after?.version ?? null))
      if (gone !== null && field === 'timeline') left.set(`${field}\n${gone.value}`, key)
  }
  return left
}

/** A merge is news only in what none of the merged commits said or took away. */
function ownOfMerge(
  key: string,
  changes: readonly FieldChange[],
  firsts: FirstStatements,
  removed: ReadonlySet<string>
): FieldChange[] {
  return changes.filter(({ before, after }) =>
    after === null
      ? before !== null && !removed.has(removalKey(key, before))
      : firsts.of(key, after) === null
  )
}

function removalKey(key: string, { field, value }: Fact): string {
  return `${key}\n${field}\n${value}`
}

function isMerge({ commit }: Revision): boolean {
  return commit.parents.length > 1
}

function addTo(groups: Map<string, Set<string>>, key: string, value: string): void {
  groups.set(key, (groups.get(key) ?? new Set()).add(value))
}

function addStep(steps: Map<string, TrailStep[]>, key: string, step: TrailStep): void {
  const own = steps.get(key)
  if (own === undefined) steps.set(key, [step])
  else own.push(step)
}
