/** Which commit last changed what a page shows: pages name that, and not today; the head is named by those about the whole. */
import type { Trail } from '../audit/trail.ts'
import { idKey } from '../model/id.ts'
import type { Revision } from '../audit/history.ts'
import { utc } from '../text/times.ts'
import { escaped, type Html, markup } from './html.ts'
import type { SiteInput, SitePast } from './site-input.ts'

/** Says it of a page that shows these incidents, when that page is drawn. */
export type LastChange = (ids: readonly string[]) => () => Html

/** Who draws the pages of the incidents first reads each trail from disk once: its last commit is remembered. */
export function lastChanges({ past }: Pick<SiteInput, 'past'>): {
  readonly lastChange: LastChange
  readonly past: SitePast | null
} {
  const known = new Map<string, Revision | null>()
  const trailOf = (key: string): Trail | null => {
    const trail = past?.trailOf(key) ?? null
    known.set(key, trail?.steps.at(-1)?.revision ?? null)
    return trail
  }
  const lastOf = (id: string): Revision | null => {
    const key = idKey(id)
    if (!known.has(key)) trailOf(key)
    return known.get(key) ?? null
  }
  const lastChange: LastChange = (ids) => () => {
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
  return { lastChange, past: past === null ? null : { ...past, trailOf } }
}

/** One commit, in the small print. */
export function changeWords({ commit }: Revision): Html {
  const at = utc(commit.committer.at)
  return markup`Last changed by commit <code>${escaped(commit.hash.slice(0, 12))}</code> of ${escaped(at)}.`
}

/** A sentence on the state of the repository that the site was drawn from. */
export function headWords({ head }: SiteInput): Html {
  if (head === null) return markup`Drawn from the folder as it is: there is no commit here.`
  const commit = markup`<code>${escaped(head.commit.slice(0, 12))}</code>`
  return head.isClean
    ? markup`Drawn from commit ${commit}.`
    : markup`Drawn from commit ${commit} and what is not committed yet.`
}
