/** What GitHub holds of ours, as the rules of the audit ask for it. */
import type { AuditContext } from '../../audit/context.ts'
import type { SentNotice } from '../../pack/sent-notice.ts'
import { parseMarker } from '../../delivery/marker.ts'
import { findSentNotices } from '../../github/find-sent.ts'
import { type GitHubOptions, openRepository } from '../ledger/github-options.ts'
import type { Shell } from '../shell.ts'

/** How GitHub is asked: with a repository and a token, or not at all. */
export interface Asking extends GitHubOptions {
  readonly author: string
}

type Ours = Pick<AuditContext, 'issues' | 'comments'>

/** The issues of ours on GitHub, and the comments on those whose records name receipts; null where it is not asked. */
export async function findOurs(
  shell: Shell,
  { author, ...asking }: Asking,
  { policy, cards }: Pick<AuditContext, 'policy' | 'cards'>
): Promise<Ours> {
  const place = await openRepository(shell, asking)
  if (place === null) return { issues: null, comments: null }
  const authors = [author, ...policy.authors]
  const incidents = cards.flatMap(({ id, judgement }) =>
    judgement.receipts.length > 0 ? [id] : []
  )
  return oursIn(await findSentNotices(place, { authors, incidents }))
}

/** What GitHub answered, as the rules take it. */
export function oursIn(sent: readonly SentNotice[]): Ours {
  return {
    issues: sent.flatMap(({ what, issue, url, line }) => {
      const marker = what === 'issue' ? parseMarker(line) : null
      return marker?.about === 'issue' ? [{ number: issue, url, incident: marker.incident }] : []
    }),
    comments: sent.flatMap(({ what, url, createdAt }) =>
      what === 'comment' ? [{ url, createdAt }] : []
    ),
  }
}
