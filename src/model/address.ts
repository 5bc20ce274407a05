/** Addresses on GitHub, compared by what does not change when a repository is renamed or handed over. */
import type { TimelineEvent } from './events.ts'

const COMMENT = /^https?:\/\/([^/\s]+)\/[^/\s]+\/[^/\s]+\/(?:issues|pull)\/\d+#issuecomment-(\d+)$/i

/** What names the thing at an address: of a comment its site and number; of anything else the address itself. */
export function addressKey(url: string): string {
  const [, site, comment] = COMMENT.exec(url) ?? []
  return site === undefined ? url : `${site.toLowerCase()}#issuecomment-${comment}`
}

/** Whether two addresses lead to the same thing. */
export function isSameAddress(one: string, other: string): boolean {
  return addressKey(one).toLowerCase() === addressKey(other).toLowerCase()
}

/** Whether one of these entries names an address. */
export function isNamedIn(timeline: readonly Pick<TimelineEvent, 'url'>[], url: string): boolean {
  return timeline.some((event) => isSameAddress(event.url ?? '', url))
}

/** Whether it is the address of a comment. */
export function isCommentAddress(url: string): boolean {
  return COMMENT.test(url)
}
