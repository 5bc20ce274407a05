/** Issues and comments of ours: as GitHub answers them, and as they are known from then on. */
import type { Found, FoundComment, FoundIssue } from '../../src/delivery/found.ts'
import { at } from '../support/incidents.ts'

/** Who writes. */
export const BOT = 'ledger-bot'
/** The incident that most is about. */
export const ID = 'SEC-20261123-0900'
const WHEN = '2026-11-23T09:00:00Z'

/** An open issue of ours, of 09:00, that nobody commented on. */
export function answerOf(number: number, more: object = {}): object {
  return {
    number,
    html_url: `https://github.com/kwetter/incidents/issues/${number}`,
    title: 'x',
    body: 'Text.',
    state: 'open',
    user: { login: BOT },
    labels: [{ name: 'incident-ledger' }],
    comments: 0,
    created_at: WHEN,
    ...more,
  }
}

/** A comment of ours on it, as GitHub answers it. */
export function commentOf(id: number, more: object = {}): object {
  return {
    id,
    html_url: `url ${id}`,
    body: `Comment ${id}`,
    user: { login: BOT },
    created_at: WHEN,
    ...more,
  }
}

/** The same issue, as it is known. */
export function foundIssue(number: number, more: Partial<FoundIssue> = {}): FoundIssue {
  return {
    number,
    url: `https://github.com/kwetter/incidents/issues/${number}`,
    title: 'x',
    body: 'Text.',
    state: 'open',
    author: BOT,
    labels: ['incident-ledger'],
    createdAt: at(WHEN),
    hasComments: false,
    ...more,
  }
}

/** The same comment, as it is known. */
export function foundComment(id: number, more: Partial<FoundComment> = {}): FoundComment {
  return {
    id,
    url: `url ${id}`,
    body: `Comment ${id}`,
    html: null,
    author: BOT,
    createdAt: at(WHEN),
    ...more,
  }
}

/** What was read: these issues, and the comments of some. */
export function foundOf(
  issues: readonly FoundIssue[],
  comments: readonly (readonly [number, readonly FoundComment[]])[] = [],
  more: Partial<Found> = {}
): Found {
  return {
    authors: [BOT],
    issues,
    comments: new Map(comments),
    closedRead: false,
    newestRead: false,
    ...more,
  }
}
