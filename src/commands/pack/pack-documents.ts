/** Renders the documents of a pack: its reviews, beside those that were committed, and its periodic report. */
import { idKey } from '../../model/id.ts'
import type { PackedReview } from '../../pack/evidence.ts'
import { readBytes } from '../../git/read-objects.ts'
import { compareReview } from '../../report/review-sign-off.ts'
import { renderReview } from '../../report/review.ts'
import { loadTemplate } from '../../store/load-template.ts'
import { parseBodyTrees } from '../../store/parse-bodies.ts'
import { loadStringify } from '../ledger/load-stringify.ts'
import type { Packed } from './pack-source.ts'
import { owesReview, reviewInputOf, reviewPath } from '../ledger/render-review-of.ts'
import { recordPath } from '../../pack/population-table.ts'
import { jsonText } from '../../text/json-text.ts'
import { periodCsv } from '../../period/csv.ts'
import { periodJson } from '../../period/json.ts'
import { renderPeriodReport, renderPictures } from '../../period/render.ts'
import { gatherFigures } from '../report.ts'
import { recordHistory } from '../audit/read-judged.ts'

/** No review is longer. */
const REVIEW_LIMIT = 4 * 1024 * 1024

/** The reviews by the path of the record: of every incident that owes one, or has one. */
export async function packReviews(packed: Packed): Promise<ReadonlyMap<string, PackedReview>> {
  const { shell, entries, gathered } = packed
  const committed = await committedReviews(packed)
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

async function committedReviews(packed: Packed): Promise<ReadonlyMap<string, Committed>> {
  const { entries, past } = packed
  const { root, uncommitted } = packed.places
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

/**
 * The files by name. The words of incidents marked amber or red are withheld, as in the report that the pack's reader
 * may have seen before: this is the part of a pack that travels on.
 */
export async function packReport(packed: Packed): Promise<Readonly<Record<string, string>>> {
  const { shell, entries, gathered, past } = packed
  const { period, now } = packed.facts
  const history = past === null ? null : recordHistory(past.traced, past.context.cards)
  const marking = gathered.policyFile.policy
  const asked = { period, confidential: false, history, marking }
  const figures = await gatherFigures({ ...shell, now }, gathered, asked)
  const places = new Map(
    entries.map(({ file }) => [file.path, `../${recordPath(file.incident.id)}`])
  )
  const { default: handlebars } = await import('handlebars')
  const template = loadTemplate(shell.templates, 'report.md.hbs')
  const place = { hasPictures: true, relocate: (path: string) => places.get(path) ?? null }
  return {
    'report.md': renderPeriodReport(figures, place, { handlebars, template }),
    'report.csv': periodCsv(figures),
    'report.json': jsonText(periodJson(figures)),
    ...renderPictures(figures),
  }
}
