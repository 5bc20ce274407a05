/** The state of the repository that a site was drawn from. */
import { escaped, type Html, markup } from './html.ts'
import type { SiteInput } from './site-input.ts'

/** A sentence. */
export function headWords({ head }: SiteInput): Html {
  if (head === null) return markup`Drawn from the folder as it is: there is no commit here.`
  const commit = markup`<code>${escaped(head.commit.slice(0, 12))}</code>`
  return head.isClean
    ? markup`Drawn from commit ${commit}.`
    : markup`Drawn from commit ${commit} and what is not committed yet.`
}
