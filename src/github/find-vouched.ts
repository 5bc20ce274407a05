/** Entries at open heads that a comment bears out: GitHub itself says who wrote it, when, and that they may write. */
import type { HeadRecord } from '../delivery/heads.ts'
import { isCommentAddress } from '../model/address.ts'
import { CommandError } from '../model/errors.ts'
import type { TimelineEvent } from '../model/events.ts'
import { parseInstant } from '../model/time.ts'
import { bearsOut, type CommentSeen } from '../parse/comment-witness.ts'
import { explain, type Failure, statusOf } from './failure.ts'
import { mayWrite } from './facts.ts'
import { placeOf, type Repository } from './repository.ts'

/** What was found. */
export interface Vouched {
  readonly events: ReadonlySet<TimelineEvent>
  /** Not empty: some of them nobody could ask about, and they wait for their merge. */
  readonly failures: readonly Failure[]
}

/** More comments than these are not asked for in one sweep. */
const MOST = 100

/** Asks for each comment that an entry of a head names; `isKnown` says which entries stand on the branch already. */
export async function findVouched(
  repository: Repository,
  heads: readonly HeadRecord[],
  isKnown: (url: string) => boolean
): Promise<Vouched> {
  const claims = new Map<number, TimelineEvent[]>()
  for (const event of heads.flatMap(({ file }) => file?.incident.timeline ?? [])) {
    const id = commentIn(event)
    if (id === null || isKnown(event.url ?? '')) continue
    claims.set(id, [...(claims.get(id) ?? []), event])
  }
  const events = new Set<TimelineEvent>()
  const writers = new Map<string, boolean>()
  try {
    for (const [id, claimed] of [...claims].slice(0, MOST)) {
      const comment = await findComment(repository, id)
      const borne = comment === null ? [] : claimed.filter((event) => bearsOut(comment, event))
      if (comment === null || borne.length === 0) continue
      const { author } = comment
      const may = writers.get(author) ?? (await mayWrite(repository, author))
      writers.set(author, may)
      if (may) for (const event of borne) events.add(event)
    }
  } catch (error) {
    const doing = 'read the comments that unmerged entries name'
    const cause = error instanceof CommandError ? error.cause : error
    return { events, failures: [explain(cause, doing, 'issues: read')] }
  }
  return { events, failures: [] }
}

/** The number of the comment that an entry of ours was written from. */
function commentIn({ via, url = '', by }: TimelineEvent): number | null {
  return via === 'github' && by !== undefined ? commentNumber(url) : null
}

/** The number of the comment at an address; null where it is none's. */
export function commentNumber(url: string): number | null {
  return isCommentAddress(url) ? Number(url.slice(url.lastIndexOf('-') + 1)) : null
}

/** One comment; null where there is none, or nobody's. */
export async function findComment(repository: Repository, id: number): Promise<CommentSeen | null> {
  try {
    const { data } = await repository.client.rest.issues.getComment({
      ...placeOf(repository),
      comment_id: id,
    })
    const at = parseInstant(data.created_at)
    const editedAt = parseInstant(data.updated_at)
    if (!data.user || typeof at !== 'number' || typeof editedAt !== 'number') return null
    return { url: data.html_url, text: data.body ?? '', author: data.user.login, at, editedAt }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}
