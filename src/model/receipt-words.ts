/** How an entry of a record says that it is a receipt, and of whose word: what people type they would have to forge. */

/** How the note of a receiver's receipt begins. */
export const ACCEPTED = 'Accepted by the receiver '

/** What of a `notified` entry tells it. */
interface Said {
  readonly via?: string | undefined
  readonly url?: string | undefined
  readonly note?: string | undefined
}

/** `github` for a comment that it names, `receiver` for a message that one took; null for what somebody typed. */
export function receiptOf({ via, url, note }: Said): 'github' | 'receiver' | null {
  if (via === undefined) return null
  if (via === 'github') return url === undefined ? null : 'github'
  const rest = note?.startsWith(ACCEPTED) === true ? note.slice(ACCEPTED.length) : ''
  return rest === via || rest.startsWith(`${via} as `) ? 'receiver' : null
}
