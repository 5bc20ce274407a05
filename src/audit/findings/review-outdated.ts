/** Committed reviews that rest on a version of the record that is gone. */
import { auditTrailRule } from '../context.ts'
import { diffVersions } from '../diff-versions.ts'
import { bearsClock, commitWords, differsByClock, entryWords } from '../entry-words.ts'
import type { History, Revision } from '../history.ts'
import { entryAfter, entryBefore } from '../state-changes.ts'

/** What goes on after the review, and says so, leaves it standing. */
const GOES_ON: ReadonlySet<string> = new Set([
  'reviewed',
  'validated',
  'notified',
  'updated',
  'closed',
])

export const reviewOutdated = auditTrailRule(
  'review-outdated',
  'warning',
  'A committed review rests on the record as it is.',
  ({ key, states, present }, { history }) => {
    if (present === null) return []
    const { reviews, places } = reviewsIn(history)
    const review = reviews.get(key)
    if (review === undefined) return []
    const at = places.get(review) ?? 0
    const rested =
      states.findLast(({ revision }) => (places.get(revision) ?? 0) <= at)?.held ?? null
    if (rested === null) return []
    const told = diffVersions(rested.version, present.version).flatMap((change) => {
      const [old, fresh] = [entryBefore(change), entryAfter(change)]
      if (old !== null && fresh !== null)
        return differsByClock(old, fresh) ? [`${entryWords(old)} became ${entryWords(fresh)}`] : []
      if (old !== null) return bearsClock(old) ? [`${entryWords(old)} went`] : []
      const isNews = fresh !== null && bearsClock(fresh) && !GOES_ON.has(fresh.event)
      return isNews && fresh !== null ? [`${entryWords(fresh)} came`] : []
    })
    const [first] = told
    if (first === undefined) return []
    const more = told.length > 1 ? ` (and ${told.length - 1} more)` : ''
    return [
      {
        revision: review,
        message: `Its review was last written in ${commitWords(review)}; since then ${first}${more}.`,
        hint: 'Write it again with `incident-ledger review ID --write`, and have it read again.',
      },
    ]
  }
)

/** The last commit of the main line that wrote each incident's review, and the order of all commits. */
interface Reviews {
  readonly reviews: ReadonlyMap<string, Revision>
  readonly places: ReadonlyMap<Revision, number>
}

const known = new WeakMap<History, Reviews>()

function reviewsIn(history: History): Reviews {
  const made = known.get(history) ?? {
    reviews: new Map(history.revisions.flatMap(reviewsBy)),
    places: new Map(history.revisions.map((revision, place) => [revision, place])),
  }
  known.set(history, made)
  return made
}

function reviewsBy(revision: Revision): [string, Revision][] {
  if (!revision.isMainLine) return []
  return revision.changes.flatMap(({ kind, path, after }): [string, Revision][] =>
    kind === 'review' && after !== null
      ? [[path.split('/').at(-2)?.toLowerCase() ?? '', revision]]
      : []
  )
}
