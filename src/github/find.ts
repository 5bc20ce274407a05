/** Reads what GitHub holds: every page of a list, and more of it where a plan asks for it. */
import {
  isAmong,
  type Found,
  type FoundComment,
  type FoundIssue,
  type Need,
} from '../delivery/found.ts'
import { instantOf } from '../model/time.ts'
import type { CommentAnswer, IssueAnswer } from './answer-forms.ts'
import { FULL, placeOf, type Repository } from './repository.ts'

/** The open issues of these authors: ceil(n/100) requests, which is all that a quiet sweep costs. */
export async function findDelivered(
  repository: Repository,
  authors: readonly string[]
): Promise<Found> {
  const answers = await listByAuthors(repository, authors, 'open')
  return {
    authors,
    issues: answers.map(toFoundIssue),
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
        issues: withIssues(
          found,
          (await listByAuthors(repository, found.authors, 'closed')).map(toFoundIssue)
        ),
        closedRead: true,
      }
    case 'newest-issues':
      return {
        ...found,
        issues: withIssues(found, await listNewest(repository, found)),
        newestRead: true,
      }
    case 'comments': {
      const comments = await listComments(repository, need.issue)
      return { ...found, comments: new Map(found.comments).set(need.issue, comments) }
    }
  }
}

/** Every issue that one of them opened, by the login alone: a label, a title and a text are for people, and change. */
export async function listByAuthors(
  repository: Repository,
  authors: readonly string[],
  state: 'open' | 'closed' | 'all'
) {
  const { client } = repository
  const lists = []
  for (const creator of authors) {
    const query = { ...placeOf(repository), creator, state, per_page: 100 }
    lists.push(await client.paginate(client.rest.issues.listForRepo, query))
  }
  return lists.flat().filter(isIssue)
}

/** One page, whoever opened them: of what was opened this minute GitHub's other lists may not know yet. */
async function listNewest(repository: Repository, found: Found): Promise<readonly FoundIssue[]> {
  const { client } = repository
  const query = { ...placeOf(repository), state: 'all', per_page: 100 } as const
  const { data } = await client.rest.issues.listForRepo({
    ...query,
    sort: 'created',
    direction: 'desc',
  })
  const newest = data.filter(isIssue).map(toFoundIssue)
  const isOurs = isAmong(found.authors)
  const known = new Set(found.issues.map(({ number }) => number))
  const isMissed = ({ number, author, state }: FoundIssue) =>
    isOurs(author) && !known.has(number) && (state === 'open' || found.closedRead)
  if (!newest.some(isMissed)) return newest
  // The list by author left out what it should hold; nothing is created on its word.
  const all = await client.paginate(client.rest.issues.listForRepo, query)
  return all.filter(isIssue).map(toFoundIssue)
}

/** Every comment on an issue. */
export async function listComments(
  repository: Repository,
  issue: number
): Promise<readonly FoundComment[]> {
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
    createdAt: instantOf(Date.parse(issue.created_at)),
    hasComments: issue.comments !== 0,
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
