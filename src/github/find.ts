/** Reads what GitHub holds: every page of a list, and more of it where a plan asks for it. */
import { LEDGER_LABEL } from '../delivery/labels.ts'
import type { Found, FoundComment, FoundIssue, Need } from '../delivery/found.ts'
import { instantOf } from '../model/time.ts'
import type { CommentAnswer, IssueAnswer } from './answer-forms.ts'
import { FULL, placeOf, type Repository } from './repository.ts'

/** The open issues with our label: ceil(n/100) requests, which is all that a quiet sweep costs. */
export async function findDelivered(repository: Repository): Promise<Found> {
  return {
    issues: await listLabelled(repository, 'open'),
    comments: new Map(),
    closedRead: false,
    newestRead: false,
  }
}

/** Reads one thing more, and adds it to what was found. */
export async function findMore(repository: Repository, found: Found, need: Need): Promise<Found> {
  switch (need.need) {
    case 'closed-issues':
      return {
        ...found,
        issues: withIssues(found, await listLabelled(repository, 'closed')),
        closedRead: true,
      }
    case 'newest-issues':
      return {
        ...found,
        issues: withIssues(found, await listNewest(repository)),
        newestRead: true,
      }
    case 'comments': {
      const comments = await listComments(repository, need.issue)
      return { ...found, comments: new Map(found.comments).set(need.issue, comments) }
    }
  }
}

async function listLabelled(repository: Repository, state: 'open' | 'closed') {
  const { client } = repository
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    ...placeOf(repository),
    labels: LEDGER_LABEL,
    state,
    per_page: 100,
  })
  return issues.filter(isIssue).map(toFoundIssue)
}

/** One page, whatever the label: a label can be dropped in silence, or taken off by a person. */
async function listNewest(repository: Repository) {
  const { data } = await repository.client.rest.issues.listForRepo({
    ...placeOf(repository),
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  })
  return data.filter(isIssue).map(toFoundIssue)
}

async function listComments(repository: Repository, issue: number) {
  const { client } = repository
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...placeOf(repository),
    issue_number: issue,
    per_page: 100,
    headers: FULL,
  })
  return comments.map(toFoundComment)
}

/** GitHub lists pull requests among the issues. */
function isIssue(issue: { pull_request?: unknown }): boolean {
  return issue.pull_request === undefined
}

/** An answer's issue as the core knows it. */
export function toFoundIssue(issue: IssueAnswer): FoundIssue {
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    author: issue.user?.login ?? null,
    labels: issue.labels.flatMap((label) => {
      const name = typeof label === 'string' ? label : label.name
      return name === undefined || name === null ? [] : [name]
    }),
  }
}

/** An answer's comment as the core knows it. */
export function toFoundComment(comment: CommentAnswer): FoundComment {
  return {
    id: comment.id,
    url: comment.html_url,
    body: comment.body ?? '',
    html: comment.body_html ?? null,
    author: comment.user?.login ?? null,
    createdAt: instantOf(Date.parse(comment.created_at)),
  }
}

function withIssues(found: Found, more: readonly FoundIssue[]): readonly FoundIssue[] {
  const known = new Set(found.issues.map(({ number }) => number))
  return [...found.issues, ...more.filter(({ number }) => !known.has(number))]
}
