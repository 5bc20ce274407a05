/** Finds what GitHub holds of ours about incidents: tracking issues and their comments, with address, author and instant. */
import type { SentNotice } from '../bundle/sent-notice.ts'
import { LEDGER_LABEL } from '../delivery/labels.ts'
import { parseMarker } from '../delivery/marker.ts'
import { instantOf } from '../model/time.ts'
import type { CommentAnswer, IssueAnswer } from './answer-forms.ts'
import { refusal } from './failure.ts'
import { placeOf, type Repository } from './repository.ts'

/** What is looked for. */
export interface SentQuestion {
  /** Whose words are believed. */
  readonly authors: readonly string[]
  /** The incidents whose comments are read. */
  readonly incidents: readonly string[]
}

/**
 * Every issue with our label and marker, and every comment with a marker on the issues of these incidents; oldest first.
 *
 * @throws CommandError (2) where GitHub refuses.
 */
export async function findSentNotices(
  repository: Repository,
  { authors, incidents }: SentQuestion
): Promise<SentNotice[]> {
  const trusted = new Set(authors.map((login) => login.toLowerCase()))
  const wanted = new Set(incidents.map((id) => id.toLowerCase()))
  const { client } = repository
  const found: SentNotice[] = []
  const keep = (
    what: SentNotice['what'],
    issue: number,
    answer: IssueAnswer | CommentAnswer
  ): string | null => {
    const line = (answer.body ?? '').split(/\r?\n/, 1)[0] ?? ''
    const author = answer.user?.login ?? ''
    const marker = trusted.has(author.toLowerCase()) ? parseMarker(line) : null
    if (marker === null) return null
    const createdAt = instantOf(Date.parse(answer.created_at))
    const updatedAt = instantOf(Date.parse(answer.updated_at ?? ''))
    found.push({ what, issue, url: answer.html_url, author, createdAt, updatedAt, line })
    return marker.incident.toLowerCase()
  }
  try {
    const issues = await client.paginate(client.rest.issues.listForRepo, {
      ...placeOf(repository),
      labels: LEDGER_LABEL,
      state: 'all',
      per_page: 100,
    })
    for (const issue of issues) {
      if (issue.pull_request !== undefined) continue
      const incident = keep('issue', issue.number, issue)
      if (incident === null || !wanted.has(incident)) continue
      const comments = await client.paginate(client.rest.issues.listComments, {
        ...placeOf(repository),
        issue_number: issue.number,
        per_page: 100,
      })
      for (const comment of comments) keep('comment', issue.number, comment)
    }
  } catch (error) {
    throw refusal(error, 'list the tracking issues and their comments', 'issues: read', 2)
  }
  return found.toSorted((a, b) => a.createdAt - b.createdAt || (a.url < b.url ? -1 : 1))
}
