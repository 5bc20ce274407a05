/** Reads the objects that sketched revisions name through one `git cat-file`, and gives each revision whole. */
import type { Commit, Passage, ReadRevision, RecordVersion, Revision } from '../audit/history.ts'
import { parseCommit, pullRequestOf } from './parse-commit.ts'
import type { Sketch, SketchedRevision } from './read-log.ts'
import { type GitObject, readObjects } from './read-objects.ts'
import { type Recent, recent } from './recent.ts'
import { digest, VERSION_LIMIT } from './record-version.ts'

/** What an object is wanted as. */
type Wanted =
  | { readonly as: 'commit' | 'policy' }
  | { readonly as: 'record'; readonly path: string }

/** What was made of an object. A policy is not held here. */
interface Held {
  readonly commit?: Commit
  readonly version?: RecordVersion
}

/** So many objects stay in memory: what a commit replaces was mostly brought by one shortly before. */
const KEPT = 500

/**
 * Gives the revisions in the order of the sketches; only the objects of those at work are in memory. `keepPolicy` is
 * given the text of every version of the policy.
 *
 * @throws CommandError (2) where an object is missing, as in a partial clone.
 */
export async function* readRevisions(
  top: string,
  sketched: Iterable<SketchedRevision>,
  keepPolicy: (blob: string, text: string) => void
): AsyncGenerator<ReadRevision> {
  const underway: (SketchedRevision & { readonly lacking: Map<string, Wanted> })[] = []
  // Git answers long after it was asked. Who asks and who reads forget by the same rule, each in its own time, so that
  // the reader still has whatever was not asked for again.
  const asked = recent<true>(KEPT)
  const held = recent<Held>(KEPT)
  function* hashes(): Generator<string> {
    for (const { sketch, behindParent } of sketched) {
      const lacking = new Map(wantedBy(sketch).filter(([hash]) => asked.get(hash) === undefined))
      underway.push({ sketch, behindParent, lacking })
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
    held.put(hash, await heldOf(object, wanted, keepPolicy))
    lacking.delete(hash)
  }
  yield* complete()
}

/** Every object that a sketch names, each once. */
function wantedBy({ hash, through, changes }: Sketch): [string, Wanted][] {
  const blobs = changes.flatMap(({ path, kind, before, after }): [string, Wanted][] => {
    if (kind === 'review') return []
    const wanted: Wanted = kind === 'policy' ? { as: 'policy' } : { as: 'record', path }
    return [before, after].flatMap((blob) => (blob === null ? [] : [[blob, wanted]]))
  })
  const commits = through === null ? [hash] : [hash, through]
  return [...blobs, ...commits.map((commit): [string, Wanted] => [commit, { as: 'commit' }])]
}

async function heldOf(
  { hash, bytes }: GitObject,
  wanted: Wanted,
  keepPolicy: (blob: string, text: string) => void
): Promise<Held> {
  if (wanted.as === 'record') return { version: await digest(wanted.path, bytes) }
  const known = bytes ?? new Uint8Array()
  if (wanted.as === 'commit') return { commit: parseCommit(hash, known) }
  keepPolicy(hash, new TextDecoder().decode(known))
  return {}
}

function revisionOf({ sketch, behindParent }: SketchedRevision, held: Recent<Held>): ReadRevision {
  const { hash, through, isMainLine, changes } = sketch
  const commit = held.get(hash)?.commit
  if (commit === undefined) throw new Error(`git cat-file left out the commit ${hash}.`)
  const merge = through === null ? undefined : held.get(through)?.commit
  const passage: Passage | null =
    merge === undefined
      ? null
      : { hash: merge.hash, subject: merge.subject, at: merge.committer.at }
  const pullRequest = pullRequestOf(passage?.subject ?? '') ?? pullRequestOf(commit.subject)
  const path = changes[0]?.path ?? ''
  const revision: Revision = {
    commit,
    isMainLine,
    through: passage,
    pullRequest,
    behindParent,
    path,
  }
  return { revision, changes, versionOf: (blob) => held.get(blob)?.version }
}
