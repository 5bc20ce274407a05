/** What GitHub already holds, as far as it was read. */
import type { Instant } from '../model/time.ts'

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
  readonly issues: readonly FoundIssue[]
  /** By issue number; an issue whose comments were not read has no entry. */
  readonly comments: ReadonlyMap<number, readonly FoundComment[]>
  /** Whether the closed issues with our label were listed too. */
  readonly closedRead: boolean
  /** Whether the newest 100 issues were listed whatever their label: a label can be lost. */
  readonly newestRead: boolean
}

/** What a plan has to see before it can be sure that it says nothing twice. */
export type Need =
  | { readonly need: 'closed-issues' }
  | { readonly need: 'newest-issues' }
  | { readonly need: 'comments'; readonly issue: number }

/** A place that holds nothing of ours: for a plan that is made without asking GitHub. */
export const nothingFound: Found = {
  issues: [],
  comments: new Map(),
  closedRead: true,
  newestRead: true,
}
