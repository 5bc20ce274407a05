/** Puts edits where they belong: on the branch, or in a pull request to it where a rule keeps the token off. */
import { commitFiles, type Commit, type CommitOutcome } from './commit-files.ts'
import { explain, type Failure } from './failure.ts'
import { branchFor, ensureBranch, openPull, type OpenedPull } from './open-pull.ts'
import type { Repository } from './repository.ts'

/** A commit, and the pull request that it goes into where the branch takes none. */
export interface CommitByPull {
  readonly commit: Commit
  /** Null: it goes onto the branch or nowhere. */
  readonly pull: {
    /** The name of its branch. */
    readonly name: string
    readonly title: string
    readonly body: string
    /** Whether it goes there at once, without trying the branch. */
    readonly only?: boolean
  } | null
}

/** What became of it. */
export type ByPullOutcome =
  | CommitOutcome
  | {
      readonly outcome: 'proposed'
      readonly pull: OpenedPull
      /** Why not on the branch itself; null where nobody tried. */
      readonly because: Failure | null
    }

/** Commits. A refusal is told, not thrown. */
export async function commitByPull(
  repository: Repository,
  { commit, pull }: CommitByPull
): Promise<ByPullOutcome> {
  const direct = pull?.only === true ? null : await commitFiles(repository, commit)
  if (pull === null && direct !== null) return direct
  if (pull === null || (direct !== null && !isRuled(direct))) return direct ?? NOTHING
  const { title, body } = pull
  const because = direct?.outcome === 'refused' ? direct.failure : null
  try {
    const base = commit.branch
    const { branch, pull: open } = await branchFor(repository, pull.name, base)
    if (open === null) await ensureBranch(repository, branch, base)
    const made = await commitFiles(repository, { ...commit, branch })
    if (made.outcome === 'refused') return because === null ? made : (direct ?? made)
    if (made.outcome === 'unchanged' && made.missing.length > 0) return made
    const opened = open ?? (await openPull(repository, { branch, base, title, body }))
    return opened === null ? made : { outcome: 'proposed', pull: opened, because }
  } catch (error) {
    const permission = 'contents: write, pull-requests: write'
    const failure = explain(error, `propose a change of ${commit.branch}`, permission)
    return { outcome: 'refused', failure: because ?? failure }
  }
}

const NOTHING: CommitOutcome = { outcome: 'unchanged', missing: [] }

/** Whether GitHub refused the branch, and may yet take the same by a pull request. */
function isRuled(outcome: CommitOutcome): boolean {
  return outcome.outcome === 'refused' && !outcome.failure.fatal
}
