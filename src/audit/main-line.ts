/** What stands on the main line, commit by commit: which versions of which incidents, at which paths. */
import { idKey } from '../model/id.ts'
import { adopt, type Dossier, standingIn } from './dossier.ts'
import { diffVersions } from './diff-versions.ts'
import type { ReadableVersion } from './facts.ts'
import type { PathChange, ReadRevision, Revision } from './history.ts'

/** Gives the version that a blob stands for at a path. */
export type VersionAt = (path: string, blob: string | null) => ReadableVersion | null

/** Takes a commit of the main line; `open` gives the dossier of a key. */
export function stepMainLine(
  { revision, changes, versionOf }: ReadRevision,
  versionAt: VersionAt,
  open: (key: string) => Dossier
): void {
  const touched = new Set<Dossier>()
  for (const change of changes) {
    if (change.kind !== 'record' && change.kind !== 'elsewhere') continue
    // Against the first parent, what stood before is what the main line held.
    const before = versionAt(change.path, change.before)
    if (before !== null) {
      const dossier = open(idKey(before.id))
      dossier.standing.delete(change.path)
      touched.add(dossier)
    }
    const after = versionAt(change.path, change.after)
    if (after === null || change.after === null) continue
    const dossier = open(idKey(after.id))
    dossier.standing.set(change.path, {
      path: change.path,
      version: adopt(dossier, after),
      inFolder: change.kind === 'record',
      blob: change.after,
      commit: revision.commit.hash,
      problem: versionOf(change.after)?.problem ?? null,
    })
    touched.add(dossier)
  }
  for (const dossier of touched) noteState(dossier, revision)
  for (const change of changes) if (change.kind === 'review') noteReview(change, revision, open)
}

/** What was only moved or formatted is no new state. */
function noteState(dossier: Dossier, revision: Revision): void {
  const record = standingIn(dossier, false)
  const last = dossier.states.at(-1)?.record ?? null
  if (record === null && last === null) return
  const isSame =
    record !== null &&
    last !== null &&
    record.inFolder === last.inFolder &&
    diffVersions(last.version, record.version).length === 0
  if (!isSame) dossier.states.push({ revision, record })
}

/** A review lies in the folder that its incident's id names; it rests on the record as the same commit leaves it. */
function noteReview(
  { path, after }: PathChange,
  revision: Revision,
  open: (key: string) => Dossier
): void {
  const key = path.split('/').at(-2)?.toLowerCase()
  if (key === undefined) return
  const dossier = open(key)
  if (after !== null)
    dossier.review = { revision, path, blob: after, states: dossier.states.length }
  else if (dossier.review?.path === path) dossier.review = null
}
