/** Which versions of the policy stood on the main line, wherever it lay: one `git log` for each place, and its commits. */
import { basename } from 'node:path/posix'
import type { Instant } from '../model/time.ts'
import { earlierPolicies, type PolicyPlace } from './earlier-policies.ts'
import { LOG_ARGS, type LoggedCommit, parseLog, type RawChange } from './parse-log.ts'
import { readGit } from './run-git.ts'
import type { PolicyDoubt, PolicyRevision } from '../audit/history.ts'

/** A commit of the main line that changed the policy. */
export interface PolicyChange {
  readonly commit: string
  /** The committer's date. */
  readonly committedAt: Instant
  /** Where the policy stood then, relative to the top of the work tree. */
  readonly path: string
  /** Null where the commit took it away, or put something there that is no file. */
  readonly blob: string | null
}

/** Where the line of the policy cannot be told for certain. */
interface LineDoubt {
  /** The commit before which it is in doubt. */
  readonly commit: string
  /** What the line goes on with; null: with nothing. */
  readonly taken: string | null
  /** The policies that records of this ledger may have stood under as well. */
  readonly others: readonly string[]
}

/** The line of the policy. */
export interface PolicyHistory {
  /** Newest first. */
  readonly changes: readonly PolicyChange[]
  readonly doubts: readonly LineDoubt[]
}

/** Of a file that no records stand under, `dir` is null. */
type Place = Pick<PolicyPlace, 'policy'> & { readonly dir: string | null }

/** A policy that moved more often than this is not followed any further. */
const MOVES_AT_MOST = 20

/**
 * The changes of the policy along the first parents of `revision`, a full hash. Where a commit brought the file to its
 * path, the line goes on with what the commit took away; else with the policy that records of this ledger stood under
 * before: one that was copied, or had been dropped.
 *
 * @throws CommandError (2) where git cannot read the history.
 */
export async function readPolicyHistory(
  top: string,
  revision: string,
  place: Place
): Promise<PolicyHistory> {
  const changes: PolicyChange[] = []
  const doubts: LineDoubt[] = []
  let from = revision
  let at = place.policy
  for (let moves = 0; ; moves += 1) {
    const commits = await log(top, from, at)
    for (const { hash, committedAt, changes: own } of commits)
      changes.push({ commit: hash, committedAt, path: at, blob: own[0]?.after ?? null })
    const oldest = commits.at(-1)
    const [parent] = oldest?.parents ?? []
    if (oldest === undefined || parent === undefined) break
    const { taken, others } = await stoodBefore(top, { ...place, policy: at }, revision, oldest)
    const isTooFar = taken !== null && moves === MOVES_AT_MOST
    if (others.length > 0 || isTooFar)
      doubts.push({
        commit: oldest.hash,
        taken: isTooFar ? null : taken,
        others: isTooFar ? [taken, ...others] : others,
      })
    if (taken === null || isTooFar) break
    from = parent
    at = taken
  }
  return { changes, doubts }
}

/** What stood before the commit that brought the policy to its path. */
async function stoodBefore(
  top: string,
  { policy, dir }: Place,
  revision: string,
  oldest: LoggedCommit
): Promise<Pick<LineDoubt, 'taken' | 'others'>> {
  const [added] = oldest.changes
  if (added === undefined || added.after === null) return { taken: null, others: [] }
  const [whole] = await log(top, oldest.hash, null)
  const moved = cameFrom(added, whole?.changes ?? [])
  if (moved !== null) return { taken: moved, others: [] }
  if (dir === null) return { taken: null, others: [] }
  return earlierPolicies(top, { policy, dir }, revision, oldest)
}

/** The commits that touched the path; of a null path `from` alone, with all that it changed. */
async function log(top: string, from: string, path: string | null): Promise<LoggedCommit[]> {
  const commits: LoggedCommit[] = []
  const args = ['--first-parent', '--end-of-options', from, '--']
  const asked = path === null ? ['-1', ...args] : [...args, path]
  const logged = readGit(top, [...LOG_ARGS, ...asked], 'The history of the policy cannot be read')
  for await (const commit of parseLog([logged])) commits.push(commit)
  return commits
}

/** Of what the same commit took away, what had the same bytes, or else the same name; null where there is none. */
function cameFrom(added: RawChange, changes: readonly RawChange[]): string | null {
  const gone = changes.filter(({ before, after }) => before !== null && after === null)
  const from =
    gone.find(({ before }) => before === added.after) ??
    gone.find(({ path }) => basename(path) === basename(added.path))
  return from?.path ?? null
}

/**
 * Of the main line what changed the policy that counted there then: neither its copy elsewhere nor what became of the
 * place that it had left. Of the branches all that touched a place of it. Oldest first.
 */
export function policiesOnLine(
  steps: readonly PolicyRevision[],
  { changes }: PolicyHistory
): PolicyRevision[] {
  const places = new Map(changes.map((change, index) => [change.commit, { change, index }]))
  return steps.flatMap((step): PolicyRevision[] => {
    if (!step.revision.isMainLine) return [step]
    const place = places.get(step.revision.commit.hash)
    if (place === undefined) return []
    const { path, blob: after } = place.change
    const last = changes[place.index + 1]
    const from = last === undefined || last.path === path ? null : last.path
    return [{ ...step, path, from, before: last?.blob ?? null, after }]
  })
}

/** With the revision that brought the policy to where it cannot be followed from. */
export function doubtsIn(
  steps: readonly PolicyRevision[],
  { doubts }: PolicyHistory
): PolicyDoubt[] {
  return doubts.flatMap(({ commit, taken, others }) => {
    const step = steps.find(({ revision }) => revision.commit.hash === commit)
    return step === undefined ? [] : [{ revision: step.revision, taken, others }]
  })
}
