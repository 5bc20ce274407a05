/** Reads the whole history of the records in one pass of `git log` and one of `git cat-file`. */
import type {
  Commit,
  History,
  Passage,
  PathChange,
  PolicyVersion,
  Revision,
} from '../audit/history.ts'
import { CommandError } from '../model/errors.ts'
import { parseOldPolicy } from '../parse/parse-old-policy.ts'
import { type KeptHistory, readCache, writeCache } from './history-cache.ts'
import { findHistory, type HistoryPlace, type HistoryRequest } from './history-place.ts'
import { LOG_FORMAT, parseLog } from './parse-log.ts'
import { parseCommit, pullRequestOf } from './parse-commit.ts'
import { readObjects } from './read-objects.ts'
import { digester, sharer, VERSION_LIMIT } from './record-version.ts'
import { runGit, streamGit } from './run-git.ts'
import { type Walk, walkFrom } from './walk.ts'
import { watchPaths, type WatchedPaths } from './watched-paths.ts'

/** How a history was read, for those who watch what it costs. */
export interface ReadHistory extends History {
  /** How many commits were read anew; the others came from the cache. */
  readonly readCommits: number
  /** Why the cache could not be written; null where it was, or was not wanted. */
  readonly cacheFault: string | null
}

/** A revision as the log gives it, before its commit object was read. */
interface Sketch {
  readonly hash: string
  readonly isMainLine: boolean
  readonly through: string | null
  behindParent: number
  readonly changes: readonly PathChange[]
}

/**
 * Reads every commit of the ancestry, with no pathspec (git would take twice as long), and every version of the
 * records and the policy that any of them states. Only digests of the versions stay in memory.
 *
 * @throws CommandError (2) without git, in a shallow or partial clone, and before the first commit.
 */
export async function readHistory(request: HistoryRequest): Promise<ReadHistory> {
  const place = findHistory(request)
  const key = { dir: place.dir, policy: place.policy }
  const kept = request.cache ? usableCache(place, readCache(place.cacheFile, key)) : null
  const read = (kept === null ? null : await readSince(place, kept)) ?? (await readAll(place))
  const { readCommits, ...all } = read
  const cacheFault =
    request.cache && (readCommits > 0 || kept === null)
      ? writeCache(place.cacheFile, key, all)
      : null
  const policies = new Map<string, PolicyVersion>()
  for (const [blob, text] of all.policies)
    policies.set(blob, await parseOldPolicy(place.policy, new TextEncoder().encode(text), loadYaml))
  const { head, revisions, records, commits } = all
  return { head, revisions, records, policies, commits, readCommits, cacheFault }
}

/** A cache whose head is no ancestor any more was made before a force push. */
function usableCache({ top, head }: HistoryPlace, kept: KeptHistory | null): KeptHistory | null {
  if (kept === null || kept.head === head) return kept
  const answer = runGit(top, ['merge-base', '--is-ancestor', '--end-of-options', kept.head, head])
  return answer.kind === 'ok' ? kept : null
}

type FreshHistory = KeptHistory & { readonly readCommits: number }

async function readAll(place: HistoryPlace): Promise<FreshHistory> {
  const watched = watchPaths(place)
  const { sketches, commits } = await readLog(place, null, watched, walkFrom(place.head))
  return extend(place, nothingKept(place), sketches, commits, watched)
}

/** Reads what `kept` lacks; null where what is new changes how the old has to be read. */
async function readSince(place: HistoryPlace, kept: KeptHistory): Promise<FreshHistory | null> {
  if (kept.head === place.head) return { ...kept, readCommits: 0 }
  const watched = watchPaths(place, kept.learned)
  const walk = walkFrom(place.head)
  const { sketches, commits } = await readLog(place, kept.head, watched, walk)
  if (watched.learned.size > kept.learned.length) return null
  if (walk.standingOf(kept.head)?.isMainLine !== true) return null
  meetParents(place, walk)
  return extend(place, kept, sketches, commits, watched)
}

/** The parents that were read before: their dates are compared with those of their new children. */
function meetParents({ top }: HistoryPlace, walk: Walk): void {
  const parents = walk.waiting()
  const args = ['log', '--no-walk=unsorted', '--format=%H %ct', '--end-of-options', ...parents]
  const answer = runGit(top, args)
  if (answer.kind !== 'ok') return
  for (const line of answer.output.split('\n').filter(Boolean)) {
    const [hash = '', at = ''] = line.split(' ')
    walk.step({ hash, committedAt: Number(at), parents: [], changes: [] }, () => undefined)
  }
}

function nothingKept({ head }: HistoryPlace): KeptHistory {
  return { head, commits: 0, learned: [], revisions: [], records: new Map(), policies: new Map() }
}

async function extend(
  place: HistoryPlace,
  kept: KeptHistory,
  sketches: readonly Sketch[],
  commits: number,
  watched: WatchedPaths
): Promise<FreshHistory> {
  const objects = await readVersions(place, sketches, kept)
  const revisions = sketches.toReversed().map((sketch) => revisionOf(sketch, objects.commits))
  return {
    head: place.head,
    commits: kept.commits + commits,
    learned: [...watched.learned],
    revisions: [...kept.revisions, ...revisions],
    records: objects.records,
    policies: objects.policies,
    readCommits: commits,
  }
}

async function readLog(
  { top, head }: HistoryPlace,
  since: string | null,
  watched: WatchedPaths,
  walk: Walk
): Promise<{ readonly sketches: Sketch[]; readonly commits: number }> {
  const git = streamGit(top, [
    'log',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    '--no-relative',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--root',
    '--topo-order',
    '--diff-merges=first-parent',
    '-z',
    `--format=${LOG_FORMAT}`,
    '--end-of-options',
    head,
    ...(since === null ? [] : [`^${since}`]),
  ])
  git.input.end()
  const sketches: Sketch[] = []
  let commits = 0
  try {
    for await (const commit of parseLog(git.output.setEncoding('utf8'))) {
      commits += 1
      watched.learn(commit.changes)
      const changes = commit.changes.flatMap((change): PathChange[] => {
        const kind = watched.kindOf(change.path)
        return kind === null || change.before === change.after ? [] : [{ ...change, kind }]
      })
      let sketch: Sketch | null = null
      const { isMainLine, through } = walk.step(commit, (seconds) => {
        if (sketch !== null) sketch.behindParent = Math.max(sketch.behindParent, seconds)
      })
      if (changes.length === 0) continue
      sketch = { hash: commit.hash, isMainLine, through, behindParent: 0, changes }
      sketches.push(sketch)
    }
  } finally {
    git.stop()
  }
  const { status, message } = await git.ended
  if (status !== 0 && message !== '') {
    throw new CommandError(`git log failed: ${message}`, 'Run `git fsck` to see what is wrong.')
  }
  return { sketches, commits }
}

async function readVersions(place: HistoryPlace, sketches: readonly Sketch[], kept: KeptHistory) {
  const records = new Map(kept.records)
  const policies = new Map(kept.policies)
  const commits = new Map<string, Commit>()
  /** What each object is wanted as: a path, or null for a commit. */
  const wanted = new Map<string, { readonly path: string; readonly isPolicy: boolean } | null>()
  for (const { hash, through, changes } of sketches.toReversed()) {
    for (const { path, kind, before, after } of changes) {
      if (kind === 'review') continue
      const isPolicy = kind === 'policy'
      for (const blob of [before, after]) {
        if (blob !== null && !(isPolicy ? policies : records).has(blob))
          wanted.set(blob, { path, isPolicy })
      }
    }
    wanted.set(hash, null)
    if (through !== null) wanted.set(through, null)
  }
  const share = sharer()
  for (const { facts } of records.values()) for (const fact of facts ?? []) share(fact)
  const digest = digester(share)
  for await (const { hash, bytes } of readObjects(place.top, [...wanted.keys()], VERSION_LIMIT)) {
    const as = wanted.get(hash)
    if (as === undefined) continue
    if (as === null) commits.set(hash, parseCommit(hash, bytes ?? new Uint8Array()))
    else if (as.isPolicy) policies.set(hash, new TextDecoder().decode(bytes ?? new Uint8Array()))
    else records.set(hash, await digest(as.path, bytes))
  }
  return { records, policies, commits }
}

function revisionOf(sketch: Sketch, commits: ReadonlyMap<string, Commit>): Revision {
  const { hash, through, isMainLine, behindParent, changes } = sketch
  const commit = commits.get(hash)
  if (commit === undefined) throw new Error(`git cat-file left out the commit ${hash}.`)
  const merge = through === null ? undefined : commits.get(through)
  const passage: Passage | null =
    merge === undefined
      ? null
      : { hash: merge.hash, subject: merge.subject, at: merge.committer.at }
  const pullRequest = pullRequestOf(passage?.subject ?? '') ?? pullRequestOf(commit.subject)
  return { commit, isMainLine, through: passage, pullRequest, behindParent, changes }
}

async function loadYaml() {
  return import('yaml')
}
