/** Reads the whole history of the records in one pass of `git log` and one of `git cat-file`, and traces it. */
import type {
  History,
  PathChange,
  PolicyRevision,
  PolicyVersion,
  Revision,
} from '../audit/history.ts'
import { traceRevision, type Unattributed } from '../audit/trace-incidents.ts'
import type { Instant } from '../model/time.ts'
import { openDossiers } from './dossiers.ts'
import { type HistoryFile, openHistoryFile } from './history-file.ts'
import { findHistory, type HistoryPlace, type HistoryRequest } from './history-place.ts'
import { OtherShape, toBytes } from './plain-value.ts'
import {
  type PolicyHistory,
  readPolicyHistory,
  doubtsIn,
  policiesOnLine,
} from './policy-history.ts'
import { type ReadLog, readLog } from './read-log.ts'
import { parsePolicyVersion, readPolicies } from './read-policies.ts'
import { readRevisions } from './read-revisions.ts'
import { readGit, runGit } from './run-git.ts'
import { openSpool } from './spool.ts'
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
  const line = request.line ?? (await readPolicyLine(place))
  const usable = kept !== null && isAncestor(place, kept.index.head) ? kept : null
  if (usable !== kept) kept?.close()
  const since = usable === null ? null : await readSince(place, line, usable)
  if (since !== null) return since
  usable?.close()
  return readAll(place, line)
}

/** A policy from outside of the repository has no history here. */
async function readPolicyLine(place: HistoryPlace): Promise<PolicyHistory> {
  const { top, head, dir, policy, isInside } = place
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
  const spool = openSpool()
  try {
    const log = await readLog(place, null, watched, walkFrom(place.head), spool)
    return await trace(place, null, { log, watched, line })
  } finally {
    spool.close()
  }
}

/** Reads what `kept` lacks; null where what is new changes how the old has to be read, or the old is not as it was. */
async function readSince(
  place: HistoryPlace,
  line: PolicyHistory,
  kept: HistoryFile
): Promise<TracedHistory | null> {
  const { head, learned } = kept.index
  const watched = watchPaths(place, [...learned, ...placesIn(line)])
  if (watched.learned.size > learned.length) return null
  const spool = openSpool()
  try {
    if (head === place.head) return await trace(place, kept, { log: null, watched, line })
    const walk = walkFrom(place.head)
    const log = await readLog(place, head, watched, walk, spool)
    if (watched.learned.size > learned.length) return null
    if (walk.standingOf(head)?.isMainLine !== true) return null
    meetParents(place, walk)
    return await trace(place, kept, { log, watched, line })
  } catch (error) {
    if (error instanceof OtherShape) return null
    throw error
  } finally {
    spool.close()
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
  readonly log: ReadLog | null
  readonly watched: WatchedPaths
  readonly line: PolicyHistory
}

async function trace(
  place: HistoryPlace,
  kept: HistoryFile | null,
  { log, watched, line }: News
): Promise<TracedHistory> {
  const before = kept?.index
  const dossiers = openDossiers(kept)
  const revisions = openSpool()
  const forget = (): void => {
    dossiers.close()
    revisions.close()
  }
  try {
    const policySteps: PolicyRevision[] = [...(before?.policySteps ?? [])]
    const behind: Revision[] = [...(before?.behind ?? [])]
    const unattributed: Unattributed = {
      instead: new Map(before?.instead),
      unreadable: [...(before?.unreadable ?? [])],
      standing: new Map(before?.unreadableAtHead.map((version) => [version.path, version])),
    }
    let newest = before?.newest ?? 0
    for await (const read of readRevisions(place.top, log?.revisions() ?? [])) {
      const { changes } = read
      const revision = datedAgainst(newest, read.revision)
      if (revision.isMainLine) newest = Math.max(newest, revision.commit.committer.at)
      traceRevision({ ...read, revision }, dossiers, unattributed)
      dossiers.settle()
      revisions.write(toBytes(revision))
      if (revision.behindParent > 0) behind.push(revision)
      const policy = changes.filter(({ kind }) => kind === 'policy')
      if (policy.length > 0) policySteps.push(policyStep(revision, policy, newest))
    }
    dossiers.settleAll()
    const commits = log?.commits ?? 0
    const whole = {
      head: place.head,
      commits: (before?.commits ?? 0) + commits,
      behind,
      unreadable: unattributed.unreadable,
      unreadableAtHead: [...unattributed.standing.values()],
    }
    const policyRevisions = policiesOnLine(policySteps, line)
    const history: History = {
      ...whole,
      policyRevisions,
      policyDoubts: doubtsIn(policySteps, line),
      policies: await parsePolicies(place, policyRevisions),
    }
    const { instead } = unattributed
    const index = { ...whole, newest, learned: [...watched.learned], policySteps, instead }
    const close = (): void => {
      forget()
      kept?.close()
    }
    return { ...openTraced(place, kept, { dossiers, revisions, commits, history, index }), close }
  } catch (error) {
    forget()
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
  { top, policy }: HistoryPlace,
  revisions: readonly PolicyRevision[]
): Promise<ReadonlyMap<string, PolicyVersion>> {
  const blobs = revisions.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())
  const policies = new Map<string, PolicyVersion>()
  for (const [blob, bytes] of await readPolicies(top, blobs))
    policies.set(blob, await parsePolicyVersion(policy, bytes))
  return policies
}
