/** What GitHub already holds, as far as it was read, and whose of it is ours. */
import type { Instant } from '../model/time.ts'
import { loginKey } from '../model/login.ts'
import type { Policy } from '../model/policy.ts'

/** An issue, as listed. Pull requests are left out. */
export interface FoundIssue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  /** The login that opened it; null where the account is gone. */
  readonly author: string | null
  readonly labels: readonly string[]
  readonly createdAt: Instant
  /** False where GitHub says that nobody commented on it. */
  readonly hasComments: boolean
}

/** A comment on an issue. */
export interface FoundComment {
  readonly id: number
  readonly url: string
  readonly body: string
  /** As GitHub drew it, with its mentions linked; null where it was not asked for. */
  readonly html: string | null
  readonly author: string | null
  readonly createdAt: Instant
}

/** All that was read so far; a plan may ask for more (`Need`). */
export interface Found {
  /** The logins whose issues are ours: they alone were listed, whatever label or title an issue has. */
  readonly authors: readonly string[]
  readonly issues: readonly FoundIssue[]
  /** By issue number; an issue whose comments were not read has no entry. */
  readonly comments: ReadonlyMap<number, readonly FoundComment[]>
  /** Whether the closed issues of ours were listed too. */
  readonly closedRead: boolean
  /** Whether the newest 100 issues were listed, whoever opened them. */
  readonly newestRead: boolean
}

/** What a plan has to see before it can be sure that it says nothing twice. */
export type Need =
  | { readonly need: 'closed-issues' }
  | { readonly need: 'newest-issues' }
  | { readonly need: 'comments'; readonly issue: number }

/** A place that holds nothing of ours: for a plan that is made without asking GitHub. */
export const nothingFound: Found = {
  authors: [],
  issues: [],
  comments: new Map(),
  closedRead: true,
  newestRead: true,
}

/** The logins, the token's own first. */
export function authorsOf(author: string, { authors }: Pick<Policy, 'authors'>): readonly string[] {
  return [...new Map([author, ...authors].map((login) => [loginKey(login), login])).values()]
}

/** Whether somebody is one of them; null, an account that is gone, is nobody. */
export function isAmong(logins: readonly string[]): (login: string | null) => boolean {
  const known = new Set(logins.map((login) => loginKey(login)))
  return (login) => login !== null && known.has(loginKey(login))
}
