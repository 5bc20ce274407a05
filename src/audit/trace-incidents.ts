/** Follows every incident through the history by the id inside its file, whatever path that has. */
import { idKey } from '../model/id.ts'
import { diffVersions, type FieldChange } from './diff-versions.ts'
import { adopt, type Dossier, factKey } from './dossier.ts'
import { isReadable, type ReadableVersion } from './facts.ts'
import { firstOf, firstOfClaim, mention, state } from './first-statements.ts'
import type { PathChange, ReadRevision, UnreadableVersion } from './history.ts'
import { stepMainLine, type VersionAt } from './main-line.ts'
import type { StandingRecord } from './trail.ts'

/** Where the dossiers are kept: `open` gives the one of a key, a fresh one where there was none, to be written in. */
export interface Dossiers {
  readonly open: (key: string) => Dossier
}

/** What tracing learns that belongs to no dossier. */
export interface Unattributed {
  /** What a version that cannot be read stands for, by path and blob: the last one there that could. */
  readonly instead: Map<string, ReadableVersion>
  readonly unreadable: UnreadableVersion[]
  /** Those of them that stand on the main line now, by path. */
  readonly standing: Map<string, UnreadableVersion>
}

/** One incident in one commit. */
interface Met {
  readonly dossier: Dossier
  before: Place | null
  after: Place | null
  unreadable: string | null
}

type Place = Pick<StandingRecord, 'path' | 'version'>

/** Enters one commit into the dossiers. Commits come oldest first, each after its parents. */
export function traceRevision(
  read: ReadRevision,
  dossiers: Dossiers,
  unattributed: Unattributed
): void {
  const { revision, changes, versionOf } = read
  for (const { after } of changes) {
    for (const { id, instants } of (after === null ? null : versionOf(after))?.statements ?? [])
      mention(dossiers.open(idKey(id)).firsts, instants, revision)
  }
  const known = unattributed.unreadable.length
  const versionAt = reader(read, unattributed)
  const met = meetIncidents(read, versionAt, dossiers, unattributed)
  const movedFrom = entriesThatLeft(met)
  for (const [key, { dossier, before, after, unreadable }] of met) {
    if (after !== null) dossier.id = after.version.id
    const all = diffVersions(before?.version ?? null, after?.version ?? null)
    const isMerge = revision.commit.parents.length > 1
    const own = isMerge ? ownOfMerge(dossier, all) : all
    for (const { before: gone } of all) if (gone !== null) dossier.removed.add(gone)
    for (const { after: come } of all) {
      if (come === null) continue
      const origin = movedFrom.get(factKey(come)) ?? dossier
      if (origin !== dossier) origin.became.set(key, dossier.id ?? key)
      const inherited = origin === dossier ? null : firstOfClaim(origin.firsts, come)
      state(dossier.firsts, come, inherited ?? revision)
    }
    const path = after?.path ?? null
    const from = before !== null && before.path !== path ? before.path : null
    const isNews = own.length > 0 || unreadable !== null || (from !== null && !isMerge)
    if (isNews) dossier.steps.push({ revision, path, from, changes: own, unreadable })
  }
  if (!revision.isMainLine) return
  stepMainLine(read, versionAt, dossiers.open)
  const { unreadable: all, standing } = unattributed
  for (const { path } of changes) standing.delete(path)
  for (const version of all.slice(known)) standing.set(version.path, version)
}

function reader({ versionOf }: ReadRevision, { instead }: Unattributed): VersionAt {
  return (path, blob) => {
    if (blob === null) return null
    const version = versionOf(blob)
    return isReadable(version) ? version : (instead.get(insteadKey(path, blob)) ?? null)
  }
}

function insteadKey(path: string, blob: string): string {
  return `${blob} ${path}`
}

/** Groups a commit's changes by the ids inside the files, so that a move or a swap of paths is no change. */
function meetIncidents(
  read: ReadRevision,
  versionAt: VersionAt,
  dossiers: Dossiers,
  { instead, unreadable }: Unattributed
): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>()
  const meet = ({ id }: ReadableVersion): Met => {
    const key = idKey(id)
    const known = met.get(key)
    if (known !== undefined) return known
    const fresh = { dossier: dossiers.open(key), before: null, after: null, unreadable: null }
    met.set(key, fresh)
    return fresh
  }
  const { revision, versionOf } = read
  const changes = read.changes.filter(({ kind }) => kind === 'record' || kind === 'elsewhere')
  for (const { path, before } of changes) {
    const version = versionAt(path, before)
    if (version === null) continue
    const known = meet(version)
    known.before ??= { path, version: adopt(known.dossier, version) }
  }
  for (const change of changes) {
    const { path, after, kind } = change
    if (after === null) continue
    const problem = versionOf(after)?.problem ?? null
    if (problem !== null) {
      const stood = whereItStood(change, read)
      const version = stood === null ? null : versionAt(stood.path, stood.before)
      if (version !== null) instead.set(insteadKey(path, after), version)
    }
    const version = versionAt(path, after)
    if (version !== null) {
      const known = meet(version)
      known.after ??= { path, version: adopt(known.dossier, version) }
      known.unreadable ??= problem
    } else if (problem !== null && kind === 'record') {
      const key = versionOf(after)?.id?.toLowerCase() ?? null
      unreadable.push({ revision, path, problem, key })
      // Should the incident become readable, its trail begins here.
      if (key !== null)
        dossiers
          .open(key)
          .steps.push({ revision, path, from: null, changes: [], unreadable: problem })
    }
  }
  return met
}

/** What an unreadable version replaced: at its own path, or where the same id left in the same commit. */
function whereItStood(change: PathChange, { changes, versionOf }: ReadRevision): PathChange | null {
  if (change.before !== null) return change
  const idOf = (blob: string | null) =>
    blob === null ? undefined : versionOf(blob)?.id?.toLowerCase()
  const id = idOf(change.after)
  if (id === undefined) return null
  return changes.find(({ before, after }) => after === null && idOf(before) === id) ?? null
}

/** The entries that left one incident in this commit, so that another that takes them up inherits their beginning. */
function entriesThatLeft(met: ReadonlyMap<string, Met>): ReadonlyMap<string, Dossier> {
  const left = new Map<string, Dossier>()
  for (const { dossier, before, after } of met.values()) {
    if (before === null) continue
    for (const { before: gone, field } of diffVersions(before.version, after?.version ?? null))
      if (gone !== null && field === 'timeline') left.set(factKey(gone), dossier)
  }
  return left
}

/** A merge is news only in what none of the merged commits said or took away. */
function ownOfMerge({ firsts, removed }: Dossier, changes: readonly FieldChange[]): FieldChange[] {
  return changes.filter(({ before, after }) =>
    after === null ? before !== null && !removed.has(before) : firstOf(firsts, after) === null
  )
}
