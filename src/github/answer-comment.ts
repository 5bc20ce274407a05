/** Answers a comment: by a reaction always, by a comment where there is something to say. Never twice. */
import type { Inline } from '../text/markdown.ts'
import { explain, type Failure } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'
import { upsertStickyComment } from './sticky-comment.ts'

/** What to answer. */
export interface CommentAnswered {
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
