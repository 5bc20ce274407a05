/** The comments of ours that answer: the one on a pull request that is kept up to date, and the one below a command. */
import { sameLogin } from '../model/login.ts'
import { sameBody } from '../delivery/compose.ts'
import { partsOf, withLine } from '../delivery/hidden-line.ts'
import { explain, type Failure } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'
import type { Inline } from '../text/markdown.ts'

/** A comment to keep. */
export interface StickyComment {
  readonly pull: number
  /** The line by which it is found again, an HTML comment: its last one, in older ones the first. */
  readonly marker: string
  /** The text above it. */
  readonly text: string
  /** The login that the token writes as: anybody can paste a marker. */
  readonly author: string
  /** Whether to make one where none stands yet; default true. */
  readonly create?: boolean
}

/** What became of it. */
type StickyOutcome =
  | { readonly outcome: 'created' | 'updated' | 'unchanged' | 'none' }
  | { readonly outcome: 'failed'; readonly failure: Failure }

/** Makes the comment, or updates it where it changed. Best effort: a refusal is told, not thrown. */
export async function upsertStickyComment(
  repository: Repository,
  sticky: StickyComment
): Promise<StickyOutcome> {
  const { client } = repository
  const place = placeOf(repository)
  const body = withLine(sticky.text, sticky.marker)
  try {
    const comments = await client.paginate(client.rest.issues.listComments, {
      ...place,
      issue_number: sticky.pull,
      per_page: 100,
    })
    const standing = comments.find((comment) => isSticky(comment, sticky))
    if (standing === undefined) {
      if (sticky.create === false) return { outcome: 'none' }
      await client.rest.issues.createComment({
        ...place,
        issue_number: sticky.pull,
        body,
        request: { retries: 0 },
      })
      return { outcome: 'created' }
    }
    if (sameBody(standing.body ?? '', body)) return { outcome: 'unchanged' }
    await client.rest.issues.updateComment({ ...place, comment_id: standing.id, body })
    return { outcome: 'updated' }
  } catch (error) {
    const doing = `comment on pull request ${sticky.pull}`
    return { outcome: 'failed', failure: explain(error, doing, 'pull-requests: write') }
  }
}

function isSticky(
  comment: { body?: string; user: { login: string } | null },
  { marker, author }: StickyComment
): boolean {
  return (
    comment.user !== null &&
    sameLogin(comment.user.login, author) &&
    partsOf(comment.body ?? '', (line) => line === marker).line !== null
  )
}

/** What to answer. */
interface CommentAnswered {
  /** The issue or pull request. */
  readonly issue: number
  readonly comment: number
  readonly reaction: '+1' | 'confused'
  /** Null: the reaction says it all. */
  readonly text: Inline | null
  /** The login that the token writes as. */
  readonly author: string
}

/** Gives what GitHub refused. GitHub keeps one reaction of a kind, and the words are found again by their last line. */
export async function answerComment(
  repository: Repository,
  answer: CommentAnswered
): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  try {
    await repository.client.rest.reactions.createForIssueComment({
      ...placeOf(repository),
      comment_id: answer.comment,
      content: answer.reaction,
    })
  } catch (error) {
    failures.push(explain(error, 'react to a comment', 'issues: write'))
  }
  if (answer.text === null) return failures
  const outcome = await upsertStickyComment(repository, {
    pull: answer.issue,
    marker: `<!-- incident-ledger:answer ${answer.comment} -->`,
    text: answer.text,
    author: answer.author,
  })
  return outcome.outcome === 'failed' ? [...failures, outcome.failure] : failures
}
