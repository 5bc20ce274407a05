/** Whether a comment bears out an entry of a record: it orders that very entry, and was never edited. */
import { isSameAddress } from '../model/address.ts'
import type { TimelineEvent } from '../model/events.ts'
import { sameLogin } from '../model/login.ts'
import type { Instant } from '../model/time.ts'
import { parseCommands } from './comment-commands.ts'

/** A comment as GitHub has it. */
export interface CommentSeen {
  readonly url: string
  readonly text: string
  readonly author: string
  readonly at: Instant
  /** When it was last changed. */
  readonly editedAt: Instant
}

/** Whether it does: its author, its time, its address, and one of its commands say the same. */
export function bearsOut(comment: CommentSeen, event: TimelineEvent): boolean {
  const { author, at, editedAt, text, url } = comment
  if (!isSameAddress(event.url ?? '', url) || !sameLogin(event.by ?? '', author)) return false
  if (event.at !== at || editedAt !== at) return false
  return parseCommands(text).some(({ asked }) => {
    if (!('ask' in asked)) return false
    if (asked.ask === 'entry') return asked.event === event.event
    if (asked.ask !== 'take-up' || event.event !== 'engaged') return false
    const isWho = sameLogin(event.who ?? '', asked.who ?? author)
    return isWho && (asked.role ?? event.role) === event.role
  })
}
