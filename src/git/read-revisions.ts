/** Reads the objects that logged revisions name through one `git cat-file`, and gives each revision whole. */
import type { Commit, Merge, ReadRevision, RecordVersion, Revision } from '../audit/history.ts'
import { parseCommit, pullRequestOf } from './parse-commit.ts'
import type { LoggedRevision } from './read-log.ts'
import { type GitObject, readObjects } from './read-objects.ts'
import { digest, VERSION_LIMIT } from './record-version.ts'

/** What an object is wanted as. */
type Wanted = { readonly as: 'commit' } | { readonly as: 'record'; readonly path: string }

/** What was made of an object. */
interface Held {
  readonly commit?: Commit
  readonly version?: RecordVersion
}

/** So many objects stay in memory: what a commit replaces was mostly brought by one shortly before. */
const KEPT = 500

/**
 * Gives the revisions in their order; only the objects of those at work are in memory.
 *
 * @throws CommandError (2) where an object is missing, as in a partial clone.
 */
export async function* readRevisions(
  top: string,
  logged: Iterable<LoggedRevision>
): AsyncGenerator<ReadRevision> {
  const underway: (LoggedRevision & { readonly lacking: Map<string, Wanted> })[] = []
  // Git answers long after it was asked. Who asks and who reads forget by the same rule, each in its own time, so that
  // the reader still has whatever was not asked for again.
  const asked = recent<true>(KEPT)
  const held = recent<Held>(KEPT)
  function* hashes(): Generator<string> {
    for (const revision of logged) {
      const lacking = new Map(wantedBy(revision).filter(([hash]) => asked.get(hash) === undefined))
      underway.push({ ...revision, lacking })
      const fresh = [...lacking.keys()]
      for (const hash of fresh) asked.put(hash, true)
      asked.trim()
      yield* fresh
    }
  }
  // A merge that its parts were told to come through lacks nothing when its turn comes.
  function* complete(): Generator<ReadRevision> {
    for (let [first] = underway; first?.lacking.size === 0; [first] = underway) {
      yield revisionOf(first, held)
      underway.shift()
      held.trim()
    }
  }
  for await (const object of readObjects(top, hashes(), VERSION_LIMIT)) {
    yield* complete()
    const { hash } = object
    const lacking = underway[0]?.lacking
    const wanted = lacking?.get(hash)
    if (lacking === undefined || wanted === undefined)
      throw new Error(`git cat-file gave ${hash}, which was not its turn.`)
    held.put(hash, await heldOf(object, wanted))
    lacking.delete(hash)
  }
  yield* complete()
}

/** Every object that a revision names, each once; policies are few, and read by themselves. */
function wantedBy({ hash, through, changes }: LoggedRevision): [string, Wanted][] {
  const blobs = changes.flatMap(({ path, kind, before, after }): [string, Wanted][] => {
    if (kind === 'review' || kind === 'policy') return []
    return [before, after].flatMap((blob) =>
      blob === null ? [] : [[blob, { as: 'record', path }]]
    )
  })
  const commits = through === null ? [hash] : [hash, through]
  return [...blobs, ...commits.map((commit): [string, Wanted] => [commit, { as: 'commit' }])]
}

async function heldOf({ hash, bytes }: GitObject, wanted: Wanted): Promise<Held> {
  if (wanted.as === 'record') return { version: await digest(wanted.path, bytes) }
  return { commit: parseCommit(hash, bytes ?? new Uint8Array()) }
}

function revisionOf(logged: LoggedRevision, held: Recent<Held>): ReadRevision {
  const { hash, through, isMainLine, changes, behindParent } = logged
  const commit = held.get(hash)?.commit
  if (commit === undefined) throw new Error(`git cat-file left out the commit ${hash}.`)
  const merged = through === null ? undefined : held.get(through)?.commit
  const merge: Merge | null =
    merged === undefined
      ? null
      : { hash: merged.hash, subject: merged.subject, at: merged.committer.at }
  const pullRequest = pullRequestOf(merge?.subject ?? '') ?? pullRequestOf(commit.subject)
  const path = changes[0]?.path ?? ''
  const revision: Revision = {
    commit,
    isMainLine,
    through: merge,
    pullRequest,
    behindParent,
    path,
  }
  return { revision, changes, versionOf: (blob) => held.get(blob)?.version }
}

/** Things by key; what is put in again keeps its turn. */
interface Recent<Thing> {
  readonly get: (key: string) => Thing | undefined
  readonly put: (key: string, thing: Thing) => void
  /** Drops the oldest down to the number that is kept. Until then nothing is dropped. */
  readonly trim: () => void
}

/** Keeps `limit` things. */
function recent<Thing>(limit: number): Recent<Thing> {
  const things = new Map<string, Thing>()
  return {
    get: (key) => things.get(key),
    put: (key, thing) => void things.set(key, thing),
    trim: () => {
      for (const key of things.keys()) {
        if (things.size <= limit) break
        things.delete(key)
      }
    },
  }
}
