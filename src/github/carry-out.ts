/** One step of a plan → one request → what GitHub says it holds now. */
import type { Found, FoundComment, FoundIssue } from '../delivery/found.ts'
import type { PlanStep } from '../delivery/plan.ts'
import { statusOf } from './failure.ts'
import { toFoundComment, toFoundIssue } from './find.ts'
import { FULL, placeOf, type Repository } from './repository.ts'

/** What came of one write. */
export interface Answer {
  readonly found: Found
  /** The login that GitHub says wrote it; null where the answer names none, or an earlier author. */
  readonly writtenBy: string | null
  /** The issue that was made or written to. */
  readonly issue: number
  readonly warnings: readonly string[]
}

/**
 * Carries out one step. `created` is the issue that this run made for the incident. What creates something is
 * never tried twice: where the answer is lost, the thing may stand, and the next run looks before it writes.
 */
export async function carryOut(
  repository: Repository,
  step: PlanStep,
  found: Found,
  created: number | undefined
): Promise<Answer> {
  const { issues } = repository.client.rest
  const place = placeOf(repository)
  switch (step.action) {
    case 'create-issue': {
      const { title, body, labels } = step
      const { data } = await issues.create({
        ...place,
        title,
        body,
        labels: [...labels],
        request: { retries: 0 },
      })
      const issue = toFoundIssue(data)
      const after = { ...withIssue(found, issue), comments: withComments(found, issue.number, []) }
      return {
        found: after,
        writtenBy: issue.author,
        issue: issue.number,
        warnings: droppedLabels(labels, issue),
      }
    }
    case 'comment': {
      const number = step.issue ?? created
      if (number === undefined) throw new Error(`No issue was made for ${step.incident}.`)
      const { data } = await issues.createComment({
        ...place,
        issue_number: number,
        body: step.body,
        headers: FULL,
        request: { retries: 0 },
      })
      const comment = toFoundComment(data)
      const comments = [...(found.comments.get(number) ?? []), comment]
      return {
        found: { ...found, comments: withComments(found, number, comments) },
        writtenBy: comment.author,
        issue: number,
        warnings: [],
      }
    }
    case 'edit-comment': {
      const edit = issues.updateComment({
        ...place,
        comment_id: step.comment,
        body: step.body,
        headers: FULL,
      })
      const edited = await unlessGone(edit.then(({ data }) => toFoundComment(data)))
      return corrected(found, step, edited)
    }
    case 'delete-comment': {
      await unlessGone(issues.deleteComment({ ...place, comment_id: step.comment }))
      return corrected(found, step, null)
    }
    case 'update-issue': {
      const { title, body, labels, state, stateReason } = step.change
      const { data } = await issues.update({
        ...place,
        issue_number: step.issue,
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(labels === undefined ? {} : { labels: [...labels] }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
      })
      const issue = toFoundIssue(data)
      const warnings = labels === undefined ? [] : droppedLabels(labels, issue)
      return { ...unwritten(withIssue(found, issue), step.issue), warnings }
    }
  }
}

function unwritten(found: Found, issue: number): Answer {
  return { found, writtenBy: null, issue, warnings: [] }
}

/** What was found, with one comment replaced, or gone. */
function corrected(
  found: Found,
  step: { readonly issue: number; readonly comment: number },
  comment: FoundComment | null
): Answer {
  const comments = (found.comments.get(step.issue) ?? []).flatMap((one) =>
    one.id === step.comment ? (comment ?? []) : one
  )
  return unwritten({ ...found, comments: withComments(found, step.issue, comments) }, step.issue)
}

/** A duplicate that another run deleted first is no failure: null. */
async function unlessGone<Result>(request: Promise<Result>): Promise<Result | null> {
  try {
    return await request
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** GitHub drops labels in silence where the token may not push; the issue is then found by its marker alone. */
function droppedLabels(wanted: readonly string[], issue: FoundIssue): readonly string[] {
  const present = new Set(issue.labels.map((label) => label.toLowerCase()))
  const dropped = wanted.filter((label) => !present.has(label.toLowerCase()))
  if (dropped.length === 0) return []
  return [
    `GitHub dropped the labels ${dropped.join(', ')} from ${issue.url}. Use a token with write access to the ` +
      `repository; until then the issue is only found among the newest 100.`,
  ]
}

function withIssue(found: Found, issue: FoundIssue): Found {
  const others = found.issues.filter(({ number }) => number !== issue.number)
  return { ...found, issues: [...others, issue] }
}

function withComments(
  found: Found,
  issue: number,
  comments: readonly FoundComment[]
): Found['comments'] {
  return new Map(found.comments).set(issue, comments)
}
