/** Finds what GitHub holds of ours about incidents: tracking issues and their comments, with address, author and instant. */
import { idKey } from '../model/id.ts'
import type { SentNotice } from '../pack/sent-notice.ts'
import { isAmong } from '../delivery/found.ts'
import { markerOfIssue } from '../delivery/identity.ts'
import { partsOf } from '../delivery/hidden-line.ts'
import { parseMarker } from '../delivery/marker.ts'
import { instantOf } from '../model/time.ts'
import type { CommentAnswer, IssueAnswer } from './answer-forms.ts'
import { refusal } from './failure.ts'
import { listByAuthors, toFoundComment, toFoundIssue } from './find.ts'
import { placeOf, type Repository } from './repository.ts'

/** What is looked for. */
export interface SentQuestion {
  /** Whose words are believed. */
  readonly authors: readonly string[]
  /** The incidents whose comments are read. */
  readonly incidents: readonly string[]
}

/**
 * Every issue of ours with its marker, and every comment with a marker on the issues of these incidents; oldest first.
 *
 * @throws CommandError (2) where GitHub refuses.
 */
export async function findSentNotices(
  repository: Repository,
  { authors, incidents }: SentQuestion
): Promise<SentNotice[]> {
  const isOurs = isAmong(authors)
  const wanted = new Set(incidents.map((id) => idKey(id)))
  const { client } = repository
  const found: SentNotice[] = []
  const keep = (
    what: SentNotice['what'],
    issue: number,
    answer: IssueAnswer | CommentAnswer
  ): void => {
    const { line } = partsOf(answer.body ?? '')
    const author = answer.user?.login ?? ''
    if (!isOurs(author) || line === null || parseMarker(line) === null) return
    const createdAt = instantOf(Date.parse(answer.created_at))
    const updatedAt = instantOf(Date.parse(answer.updated_at ?? ''))
    found.push({ what, issue, url: answer.html_url, author, createdAt, updatedAt, line })
  }
  try {
    for (const issue of await listByAuthors(repository, authors, 'all')) {
      keep('issue', issue.number, issue)
      const known = parseMarker(issue.body ?? '')?.incident ?? null
      const mayBe = known === null ? issue.comments !== 0 : wanted.has(idKey(known))
      if (!mayBe) continue
      const comments = await client.paginate(client.rest.issues.listComments, {
        ...placeOf(repository),
        issue_number: issue.number,
        per_page: 100,
      })
      const { incident } =
        markerOfIssue(toFoundIssue(issue), comments.map(toFoundComment), isOurs, new Map()) ?? {}
      if (incident === undefined || !wanted.has(idKey(incident))) continue
      for (const comment of comments) keep('comment', issue.number, comment)
    }
  } catch (error) {
    throw refusal(error, 'list the tracking issues and their comments', 'issues: read', 2)
  }
  return found.toSorted((a, b) => a.createdAt - b.createdAt || (a.url < b.url ? -1 : 1))
}
