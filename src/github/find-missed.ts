/** Issues and comments that may still wait for an answer: no door depends on its event alone. */
import { loginKey } from '../model/login.ts'
import { DAY, formatInstant, type Instant, MINUTE, parseInstant } from '../model/time.ts'
import type { CommentSeen } from '../parse/comment-witness.ts'
import { refuse } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** An issue with all that its event would say. */
export interface MissedIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly author: string
  readonly url: string
  readonly at: Instant
  readonly labels: readonly string[]
}

/** A comment of a person that was never edited. */
export interface MissedComment extends Omit<CommentSeen, 'editedAt'> {
  readonly id: number
  readonly issue: number
}

/** The issue or pull request that a comment stands on. */
export interface CommentedIssue {
  readonly number: number
  readonly body: string
  readonly author: string | null
  readonly isPull: boolean
}

/** What is younger than this its own run is about to answer. */
const YOUNG = 5 * MINUTE
/** What nobody answered for so long is no word of this night. */
const OLD = DAY

/** Open issues with a label. Throws exit 3 where GitHub refuses. */
export async function findLabelled(
  repository: Repository,
  label: string,
  now: Instant
): Promise<readonly MissedIssue[]> {
  const { client } = repository
  const wanted = { ...placeOf(repository), state: 'open', labels: label, per_page: 100 } as const
  const issues = await client
    .paginate(client.rest.issues.listForRepo, wanted)
    .catch(refuse('list the issues that report incidents', 'issues: read', 3))
  return issues.flatMap((issue) => {
    const at = parseInstant(issue.created_at)
    if (issue.pull_request !== undefined || !issue.user || typeof at !== 'number') return []
    if (at > now - YOUNG) return []
    const { number, title, body, html_url: url, user, labels } = issue
    const names = labels.flatMap((one) => (typeof one === 'string' ? one : (one.name ?? [])))
    return { number, title, body: body ?? '', author: user.login, url, at, labels: names }
  })
}

/** Comments of the last day, the oldest first. Throws exit 3 where GitHub refuses. */
export async function findRecentComments(
  repository: Repository,
  now: Instant
): Promise<readonly MissedComment[]> {
  const { client } = repository
  const comments = await client
    .paginate(client.rest.issues.listCommentsForRepo, {
      ...placeOf(repository),
      since: formatInstant(now - OLD),
      sort: 'created',
      direction: 'asc',
      per_page: 100,
    })
    .catch(refuse('list the comments of the last day', 'issues: read', 3))
  return comments.flatMap((comment) => {
    const { id, body = '', html_url: url, user, created_at: created, updated_at } = comment
    const at = parseInstant(created)
    const isEdited = updated_at !== created
    if (!user || user.type === 'Bot' || isEdited || typeof at !== 'number') return []
    if (at > now - YOUNG || at < now - OLD) return []
    const issue = Number(comment.issue_url.slice(comment.issue_url.lastIndexOf('/') + 1))
    return { id, text: body, author: user.login, url, at, issue }
  })
}

/** Whether one of these logins reacted to a comment: each that was answered has a reaction of ours. */
export async function isAnswered(
  repository: Repository,
  comment: number,
  ours: readonly string[]
): Promise<boolean> {
  const { client } = repository
  const known = new Set(ours.map((login) => loginKey(login)))
  const wanted = { ...placeOf(repository), comment_id: comment, per_page: 100 }
  const reactions = await client
    .paginate(client.rest.reactions.listForIssueComment, wanted)
    .catch(refuse(`say who reacted to comment ${comment}`, 'issues: read', 3))
  return reactions.some(({ user }) => user !== null && known.has(loginKey(user.login)))
}

/** The issue that a comment stands on, as its event would tell it. */
export async function findCommentedIssue(
  repository: Repository,
  number: number
): Promise<CommentedIssue> {
  const { data } = await repository.client.rest.issues
    .get({ ...placeOf(repository), issue_number: number })
    .catch(refuse(`read issue ${number}`, 'issues: read', 3))
  return {
    number,
    body: data.body ?? '',
    author: data.user?.login ?? null,
    isPull: data.pull_request !== undefined,
  }
}
