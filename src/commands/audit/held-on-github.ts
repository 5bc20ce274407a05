/** What GitHub holds of ours, as the rules of the audit ask for it. */
import type { AuditContext } from '../../audit/context.ts'
import type { SentNotice } from '../../pack/sent-notice.ts'
import { parseMarker } from '../../delivery/marker.ts'
import { createClient } from '../../github/client.ts'
import { findSentNotices } from '../../github/find-sent.ts'
import { repositoryOf } from '../../github/repository.ts'
import { terminalLine } from '../../text/terminal.ts'
import type { Shell } from '../shell.ts'

/** How GitHub is asked. */
export interface Asking {
  /** `owner/name` and a token: both, or it is not asked. */
  readonly repository: string | null
  readonly token: string | null
  readonly apiUrl: string
  readonly author: string
}

type Held = Pick<AuditContext, 'issues' | 'comments'>

/** The issues of ours on GitHub, and the comments on those whose records name receipts; null where it is not asked. */
export async function findHeld(
  shell: Shell,
  { repository, token, apiUrl, author }: Asking,
  { policy, cards }: Pick<AuditContext, 'policy' | 'cards'>
): Promise<Held> {
  if (repository === null || !token) return { issues: null, comments: null }
  const log = (sentence: string) => shell.err(`note: ${terminalLine(sentence)}\n`)
  const place = repositoryOf(await createClient({ token, baseUrl: apiUrl, log }), repository)
  const authors = [author, ...policy.authors]
  const incidents = cards.flatMap(({ id, judgement }) =>
    judgement.receipts.length > 0 ? [id] : []
  )
  return heldIn(await findSentNotices(place, { authors, incidents }))
}

/** What GitHub answered, as the rules take it. */
export function heldIn(sent: readonly SentNotice[]): Held {
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
