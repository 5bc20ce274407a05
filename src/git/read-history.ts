/** Reads the whole history of the records in one pass of `git log` and one of `git cat-file`, and traces it. */
import type {
  History,
  PathChange,
  PolicyRevision,
  PolicyVersion,
  Revision,
} from '../audit/history.ts'
import { type Margin, traceRevision } from '../audit/trace-incidents.ts'
import type { Instant } from '../model/time.ts'
import { parseOldPolicy } from '../parse/parse-old-policy.ts'
import { openShelf } from './dossier-shelf.ts'
import { type HistoryFile, openHistoryFile } from './history-file.ts'
import { doubtsIn, policiesOnLine } from './policy-line.ts'
import { type PolicyHistory, readPolicyHistory } from './policy-history.ts'
import { findHistory, type HistoryPlace, type HistoryRequest } from './history-place.ts'
import { readLog, sketchesOf } from './read-log.ts'
import { readRevisions } from './read-revisions.ts'
import { readGit, runGit } from './run-git.ts'
import { openTape, type Tape } from './tape.ts'
import { openTraced, type TracedHistory } from './traced-history.ts'
import { type Walk, walkFrom } from './walk.ts'
import { type WatchedPaths, watchPaths } from './watched-paths.ts'

/**
 * Reads every commit of the ancestry, or those that are new since an earlier run.
 *
 * @throws CommandError (2) without git, in a shallow or partial clone, and before the first commit.
 */
export async function readHistory(request: HistoryRequest): Promise<TracedHistory> {
  const place = findHistory(request)
  const kept = request.cache ? openHistoryFile(place.cacheFile, place) : null
  const line = await readPolicyLine(place)
  const usable = kept !== null && isAncestor(place, kept.index.head) ? kept : null
  if (usable !== kept) kept?.close()
  const since = usable === null ? null : await readSince(place, line, usable)
  if (since !== null) return since
  usable?.close()
  return readAll(place, line)
}

/** A policy from outside of the repository has no history here. */
async function readPolicyLine({
  top,
  head,
  dir,
  policy,
  isInside,
}: HistoryPlace): Promise<PolicyHistory> {
  return isInside ? readPolicyHistory(top, head, { policy, dir }) : { changes: [], doubts: [] }
}

/** What was kept of a head that is no ancestor any more was kept before a force push. */
function isAncestor({ top, head }: HistoryPlace, kept: string): boolean {
  if (kept === head) return true
  const answer = runGit(top, ['merge-base', '--is-ancestor', '--end-of-options', kept, head])
  return answer.kind === 'ok'
}

async function readAll(place: HistoryPlace, line: PolicyHistory): Promise<TracedHistory> {
  const watched = watchPaths(place, placesIn(line))
  const log = openTape()
  try {
    const commits = await readLog(place, null, watched, walkFrom(place.head), log)
    return await trace(place, null, { log, commits, watched, line })
  } finally {
    log.close()
  }
}

/** Reads what `kept` lacks; null where what is new changes how the old has to be read. */
async function readSince(
  place: HistoryPlace,
  line: PolicyHistory,
  kept: HistoryFile
): Promise<TracedHistory | null> {
  const { head, learned } = kept.index
  const watched = watchPaths(place, [...learned, ...placesIn(line)])
  if (watched.learned.size > learned.length) return null
  const log = openTape()
  try {
    if (head === place.head) return await trace(place, kept, { log, commits: 0, watched, line })
    const walk = walkFrom(place.head)
    const commits = await readLog(place, head, watched, walk, log)
    if (watched.learned.size > learned.length) return null
    if (walk.standingOf(head)?.isMainLine !== true) return null
    meetParents(place, walk)
    return await trace(place, kept, { log, commits, watched, line })
  } finally {
    log.close()
  }
}

/** Wherever the policy stood. */
function placesIn({ changes }: PolicyHistory): [string, 'policy'][] {
  return [...new Set(changes.map(({ path }) => path))].map((path) => [path, 'policy'])
}

/** The parents that were read before: their dates are compared with those of their new children. */
function meetParents({ top }: HistoryPlace, walk: Walk): void {
  const parents = walk.waiting()
  const args = ['log', '--no-walk=unsorted', '--format=%H %ct', '--end-of-options', ...parents]
  const output = readGit(top, args, 'The history cannot be read')
  for (const line of output.split('\n').filter(Boolean)) {
    const [hash = '', at = ''] = line.split(' ')
    walk.step({ hash, committedAt: Number(at), parents: [], changes: [] }, () => undefined)
  }
}

/** What `git log` gave beyond what was kept. */
interface News {
  readonly log: Tape
  readonly commits: number
  readonly watched: WatchedPaths
  readonly line: PolicyHistory
}

async function trace(
  place: HistoryPlace,
  kept: HistoryFile | null,
  { log, commits, watched, line }: News
): Promise<TracedHistory> {
  const before = kept?.index
  const shelf = openShelf(kept)
  const revisions = openTape()
  const close = (): void => {
    shelf.close()
    revisions.close()
    kept?.close()
  }
  try {
    const texts = new Map(before?.policies)
    const policySteps: PolicyRevision[] = [...(before?.policySteps ?? [])]
    const behind: Revision[] = [...(before?.behind ?? [])]
    const margin: Margin = {
      instead: new Map(before?.instead),
      strangers: [...(before?.strangers ?? [])],
      standing: new Map(before?.standing.map((stranger) => [stranger.path, stranger])),
    }
    const keepPolicy = (blob: string, text: string) => void texts.set(blob, text)
    let newest = before?.newest ?? 0
    for await (const read of readRevisions(place.top, sketchesOf(log), keepPolicy)) {
      const { changes } = read
      const revision = datedAgainst(newest, read.revision)
      if (revision.isMainLine) newest = Math.max(newest, revision.commit.committer.at)
      traceRevision({ ...read, revision }, shelf, margin)
      shelf.settle()
      revisions.write(JSON.stringify(revision))
      if (revision.behindParent > 0) behind.push(revision)
      const policy = changes.filter(({ kind }) => kind === 'policy')
      if (policy.length > 0) policySteps.push(policyStep(revision, policy, newest))
    }
    shelf.settleAll()
    const history: History = {
      head: place.head,
      commits: (before?.commits ?? 0) + commits,
      policyRevisions: policiesOnLine(policySteps, line),
      policyDoubts: doubtsIn(policySteps, line),
      policies: await parsePolicies(place.policy, texts),
      behind,
      strangers: margin.strangers,
      standing: [...margin.standing.values()],
    }
    const learned = [...watched.learned]
    const instead = [...margin.instead]
    const rest = { newest, learned, policies: [...texts], policySteps, instead }
    return { ...openTraced(place, kept, { shelf, revisions, commits, history, rest }), close }
  } catch (error) {
    close()
    throw error
  }
}

/** On the main line a commit builds on all that stood there before, not on its parent alone: small steps back add up. */
function datedAgainst(newest: Instant, revision: Revision): Revision {
  const { isMainLine, commit, behindParent } = revision
  const behind = isMainLine ? Math.max(behindParent, newest - commit.committer.at) : behindParent
  return behind === behindParent ? revision : { ...revision, behindParent: behind }
}

/** What a commit did to the paths at which the policy stood at any time. */
function policyStep(
  revision: Revision,
  changes: readonly PathChange[],
  newest: Instant
): PolicyRevision {
  const came = changes.find(({ after }) => after !== null)
  const went = changes.find(({ before }) => before !== null)
  const path = came?.path ?? went?.path ?? revision.path
  return {
    revision,
    path,
    from: went === undefined || went.path === path ? null : went.path,
    before: went?.before ?? null,
    after: came?.after ?? null,
    newest,
  }
}

/** Policies are few: all their versions are in memory. */
async function parsePolicies(
  path: string,
  texts: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, PolicyVersion>> {
  const policies = new Map<string, PolicyVersion>()
  for (const [blob, text] of texts)
    policies.set(blob, await parseOldPolicy(path, new TextEncoder().encode(text), loadYaml))
  return policies
}

async function loadYaml() {
  return import('yaml')
}
