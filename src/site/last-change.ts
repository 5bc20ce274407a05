/** Which commit last changed what a page shows: a page names that, and neither today nor the head of the history. */
import { idKey } from '../model/id.ts'
import type { Revision } from '../audit/history.ts'
import { utc } from '../text/times.ts'
import { escaped, type Html, markup } from './html.ts'
import type { SiteInput } from './site-input.ts'

/** Says it of a page that shows these incidents. */
export type LastChange = (ids: readonly string[]) => Html

/** The commit of each incident is looked up once. */
export function lastChanges({ past }: SiteInput): LastChange {
  const known = new Map<string, Revision | null>()
  const lastOf = (id: string): Revision | null => {
    const key = idKey(id)
    const found = known.get(key) ?? past?.trailOf(key)?.steps.at(-1)?.revision ?? null
    known.set(key, found)
    return found
  }
  return (ids) => {
    if (past === null)
      return markup`No commit vouches for this page: there was no whole history to read.`
    let last: Revision | null = null
    for (const id of ids) {
      const own = lastOf(id)
      if (own === null) continue
      if (last === null || past.orderOf(own.commit.hash) > past.orderOf(last.commit.hash))
        last = own
    }
    return last === null ? markup`No commit holds what this page shows.` : changeWords(last)
  }
}

/** One commit, in the small print. */
export function changeWords({ commit }: Revision): Html {
  const at = utc(commit.committer.at)
  return markup`Last changed by commit <code>${escaped(commit.hash.slice(0, 12))}</code> of ${escaped(at)}.`
}
