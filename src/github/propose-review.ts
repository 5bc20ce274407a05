/** Puts a rendered review where people can read it: in one pull request per incident, or straight onto the branch. */
import { compareReview, keepSignOff } from '../report/review-sign-off.ts'
import { explain, statusOf, type Failure } from './failure.ts'
import { findFileAt, type FileAt } from './head-tree.ts'
import { incidentBranch } from './open-pull.ts'
import { placeOf, type Repository } from './repository.ts'

/** A review to put there. */
export interface ProposedReview {
  readonly incident: string
  /** Where it belongs, from the repository's root. */
  readonly path: string
  readonly text: string
  /** The branch it is for. */
  readonly base: string
  /** `pull-request`: on a branch of its own, for people to merge; `commit`: at once, on the base. */
  readonly how: 'pull-request' | 'commit'
  /** The pull request's title and text, which are also the commit's. */
  readonly title: string
  readonly body: string
}

/** What became of it; `unchanged` says that the same text already stands, or is already proposed. */
export type ProposalOutcome =
  | { readonly outcome: 'updated' | 'committed' | 'unchanged' }
  | { readonly outcome: 'proposed'; readonly number: number }
  | { readonly outcome: 'failed'; readonly failure: Failure }

/** Proposes or commits a review, and writes nothing where nothing changed. A refusal is told, not thrown. */
export async function proposeReview(
  repository: Repository,
  review: ProposedReview
): Promise<ProposalOutcome> {
  const doing = `propose the review of ${review.incident}`
  try {
    const standing = await findFileAt(repository, review.base, review.path)
    if (holds(standing, review)) return { outcome: 'unchanged' }
    if (review.how === 'commit') {
      await writeFile(repository, keeping(standing, review), review.base, standing)
      return { outcome: 'committed' }
    }
  } catch (error) {
    return { outcome: 'failed', failure: explain(error, doing, 'contents: write') }
  }
  try {
    return await proposeOnBranch(repository, review)
  } catch (error) {
    const permission = 'contents: write, pull-requests: write'
    return { outcome: 'failed', failure: explain(error, doing, permission) }
  }
}

async function proposeOnBranch(
  repository: Repository,
  review: ProposedReview
): Promise<ProposalOutcome> {
  const branch = incidentBranch('review', review.incident)
  const pull = await lastPull(repository, branch, review.base)
  const declined =
    pull?.state === 'declined' ? await findFileAt(repository, pull.sha, review.path) : null
  if (pull?.state === 'declined' && holds(declined, review)) {
    return { outcome: 'unchanged' }
  }
  if (pull?.state !== 'open') await startBranch(repository, branch, review.base)
  const proposed = await findFileAt(repository, branch, review.path)
  const signed = declined ?? proposed
  const same = holds(proposed, review)
  if (!same) await writeFile(repository, keeping(signed, review), branch, proposed)
  if (pull?.state === 'open') return { outcome: same ? 'unchanged' : 'updated' }
  const { data } = await repository.client.rest.pulls.create({
    ...placeOf(repository),
    title: review.title,
    body: review.body,
    head: branch,
    base: review.base,
    request: { retries: 0 },
  })
  return { outcome: 'proposed', number: data.number }
}

interface LastPull {
  /** `declined`: a person closed it unmerged, which holds until the review changes. */
  readonly state: 'open' | 'declined' | 'merged'
  readonly sha: string
}

/** The open pull request from our branch, else the newest; null where there never was one. */
async function lastPull(
  repository: Repository,
  branch: string,
  base: string
): Promise<LastPull | null> {
  const { data } = await repository.client.rest.pulls.list({
    ...placeOf(repository),
    state: 'all',
    head: `${repository.owner}:${branch}`,
    base,
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  })
  const pull = data.find(({ state }) => state === 'open') ?? data[0]
  if (pull === undefined) return null
  const ended = pull.merged_at === null ? 'declined' : 'merged'
  return {
    state: pull.state === 'open' ? 'open' : ended,
    sha: pull.head.sha,
  }
}

/** Makes the branch at the base's head; one that is left over starts again there. */
async function startBranch(repository: Repository, branch: string, base: string): Promise<void> {
  const { git } = repository.client.rest
  const place = placeOf(repository)
  const { data } = await git.getRef({ ...place, ref: `heads/${base}` })
  const { sha } = data.object
  try {
    await git.createRef({ ...place, ref: `refs/heads/${branch}`, sha })
  } catch (error) {
    if (statusOf(error) !== 422) throw error
    await git.updateRef({ ...place, ref: `heads/${branch}`, sha, force: true })
  }
}

async function writeFile(
  repository: Repository,
  { path, text, title, incident }: ProposedReview,
  branch: string,
  standing: FileAt | null
): Promise<void> {
  await repository.client.rest.repos.createOrUpdateFileContents({
    ...placeOf(repository),
    path,
    branch,
    message: `${title}\n\nRendered from the record of ${incident}.`,
    content: Buffer.from(text, 'utf8').toString('base64'),
    ...(standing === null ? {} : { sha: standing.sha }),
  })
}

/** Whether the review stands there; what people wrote below its sign-off is no difference. */
function holds(file: FileAt | null, { text }: ProposedReview): boolean {
  return file !== null && compareReview(textOf(file), text).current
}

/** The review with what people signed below the one that stands there. */
function keeping(file: FileAt | null, review: ProposedReview): ProposedReview {
  return file === null ? review : { ...review, text: keepSignOff(textOf(file), review.text) }
}

function textOf({ bytes }: FileAt): string {
  return Buffer.from(bytes).toString('utf8')
}
