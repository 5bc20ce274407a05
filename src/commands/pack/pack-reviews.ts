/** Renders the reviews of a pack, and takes the committed ones beside them. */
import { idKey } from '../../model/id.ts'
import type { PackedReview } from '../../pack/evidence.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { readBytes } from '../../git/read-objects.ts'
import { compareReview } from '../../report/review-sign-off.ts'
import { renderReview } from '../../report/review.ts'
import { loadTemplate } from '../../store/load-template.ts'
import { parseBodyTrees } from '../../store/parse-body-tree.ts'
import { loadStringify } from '../ledger/load-stringify.ts'
import type { PackHistory } from './pack-records.ts'
import type { PackGathered, PackPlaces } from './pack-source.ts'
import { owesReview, reviewInputOf, reviewPath } from '../ledger/render-review-of.ts'
import type { Shell } from '../shell.ts'

/** No review is longer. */
const REVIEW_LIMIT = 4 * 1024 * 1024

/** The reviews by the path of the record: of every incident that owes one, or has one. */
export async function packReviews(
  shell: Pick<Shell, 'bodyWorker' | 'templates'>,
  entries: readonly LedgerEntry[],
  gathered: PackGathered,
  places: PackPlaces,
  past: PackHistory | null
): Promise<ReadonlyMap<string, PackedReview>> {
  const committed = await committedReviews(entries, places, past)
  const chosen = entries.filter((entry) => owesReview(entry) || committed.has(entry.file.path))
  if (chosen.length === 0) return new Map()
  const files = chosen.map(({ file }) => file)
  const [trees, { default: handlebars }, stringify] = await Promise.all([
    parseBodyTrees(shell.bodyWorker, files),
    import('handlebars'),
    loadStringify(),
  ])
  const template = loadTemplate(shell.templates, 'review.md.hbs')
  const reviews = new Map<string, PackedReview>()
  for (const entry of chosen) {
    const { path } = entry.file
    const body = trees.get(path)
    const own = committed.get(path) ?? null
    const rendered =
      body === undefined
        ? null
        : renderReview(reviewInputOf(gathered, entry, body), { handlebars, template, stringify })
    const text = own === null ? null : new TextDecoder().decode(own.bytes)
    const isCurrent =
      text === null || rendered === null ? null : compareReview(text, rendered).current
    reviews.set(path, { rendered, committed: own, isCurrent })
  }
  return reviews
}

type Committed = NonNullable<PackedReview['committed']>

async function committedReviews(
  entries: readonly LedgerEntry[],
  { root, uncommitted }: PackPlaces,
  past: PackHistory | null
): Promise<ReadonlyMap<string, Committed>> {
  const found = new Map<string, Committed>()
  const wanted: { readonly blob: string; readonly record: string; readonly path: string }[] = []
  for (const entry of entries) {
    const path = reviewPath(entry)
    const record = entry.file.path
    const written = past?.traced.trailOf(idKey(entry.file.incident.id))?.review ?? null
    const bytes = uncommitted.get(path)
    if (written?.path === path) wanted.push({ blob: written.blob, record, path })
    else if (bytes !== undefined) found.set(record, { path, bytes })
  }
  const blobs = wanted.map(({ blob }) => blob)
  const bytes = await readBytes(root, blobs, REVIEW_LIMIT)
  for (const { blob, record, path } of wanted) {
    const own = bytes.get(blob)
    if (own !== undefined) found.set(record, { path, bytes: own })
  }
  return found
}
