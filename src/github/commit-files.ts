/** Commits edited files to a branch through the API: nothing is checked out, and nothing that others pushed is lost. */
import { explain, statusOf, type Failure } from './failure.ts'
import { findFileAt } from './head-tree.ts'
import { placeOf, type Repository } from './repository.ts'

/** One file to edit. */
export interface FileEdit {
  readonly path: string
  /** Gives the new text of what stands at the branch's head; null where nothing is to be changed. */
  readonly edit: (text: string) => string | null | Promise<string | null>
  /** The text of a file that the branch does not hold; left out: such a file is missing, and is not made. */
  readonly create?: string
}

/** One commit to make. */
export interface Commit {
  readonly branch: string
  readonly message: string
  readonly files: readonly FileEdit[]
}

/** What became of it. */
export type CommitOutcome =
  | {
      readonly outcome: 'committed'
      readonly sha: string
      /** The new text of each file that changed, by its path. */
      readonly texts: ReadonlyMap<string, string>
    }
  /** `missing` are files that the branch does not hold. */
  | { readonly outcome: 'unchanged'; readonly missing: readonly string[] }
  | { readonly outcome: 'refused'; readonly failure: Failure }

/** So often somebody else may be faster: at night a whole team comments at once. */
const TRIES = 8

/**
 * Edits what stands at the branch's head, and moves the branch on by one commit, never by force: where somebody else
 * was faster, the edits are made anew on what they left. A refusal is told, not thrown.
 */
export async function commitFiles(repository: Repository, commit: Commit): Promise<CommitOutcome> {
  const doing = `commit to ${commit.branch}`
  let moved: unknown = null
  let seen: string | null = null
  try {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const head = await headOf(repository, commit.branch)
      // It refused while the branch stood still: that is a protection, and trying again would not help.
      if (moved !== null && head === seen) break
      seen = head
      const { texts, missing } = await editedAt(repository, head, commit.files)
      if (texts.size === 0) return { outcome: 'unchanged', missing }
      const sha = await makeCommit(repository, head, commit.message, texts)
      try {
        await moveBranch(repository, commit.branch, sha)
        return { outcome: 'committed', sha, texts }
      } catch (error) {
        if (statusOf(error) !== 422 && statusOf(error) !== 409) throw error
        moved = error
      }
    }
    return { outcome: 'refused', failure: explain(moved, doing, 'contents: write') }
  } catch (error) {
    return { outcome: 'refused', failure: explain(error, doing, 'contents: write') }
  }
}

async function headOf(repository: Repository, branch: string): Promise<string> {
  const { data } = await repository.client.rest.git.getRef({
    ...placeOf(repository),
    ref: `heads/${branch}`,
  })
  return data.object.sha
}

/** The files that an edit changes. Bytes that are no UTF-8 are left alone: a text would not give them back. */
async function editedAt(
  repository: Repository,
  head: string,
  files: readonly FileEdit[]
): Promise<{
  readonly texts: ReadonlyMap<string, string>
  readonly missing: readonly string[]
}> {
  const texts = new Map<string, string>()
  const missing: string[] = []
  for (const { path, edit, create } of files) {
    const file = await findFileAt(repository, head, path)
    if (file === null && create !== undefined) {
      texts.set(path, create)
      continue
    }
    if (file === null) {
      missing.push(path)
      continue
    }
    const text = Buffer.from(file.bytes).toString('utf8')
    if (!Buffer.from(text, 'utf8').equals(file.bytes)) continue
    const edited = await edit(text)
    if (edited !== null && edited !== text) texts.set(path, edited)
  }
  return { texts, missing }
}

/** One commit on top of `head`. Without a name it is the token's own, which GitHub signs for the default token. */
async function makeCommit(
  repository: Repository,
  head: string,
  message: string,
  texts: ReadonlyMap<string, string>
): Promise<string> {
  const { git } = repository.client.rest
  const place = placeOf(repository)
  const { data: parent } = await git.getCommit({ ...place, commit_sha: head })
  const tree = []
  for (const [path, text] of texts) {
    const content = Buffer.from(text, 'utf8').toString('base64')
    const { data: blob } = await git.createBlob({ ...place, content, encoding: 'base64' })
    tree.push({ path, mode: '100644' as const, type: 'blob' as const, sha: blob.sha })
  }
  const { data: made } = await git.createTree({ ...place, base_tree: parent.tree.sha, tree })
  const { data } = await git.createCommit({ ...place, message, tree: made.sha, parents: [head] })
  return data.sha
}

async function moveBranch(repository: Repository, branch: string, sha: string): Promise<void> {
  await repository.client.rest.git.updateRef({
    ...placeOf(repository),
    ref: `heads/${branch}`,
    sha,
    force: false,
  })
}
