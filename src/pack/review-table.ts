/** The post-incident reviews: which were owed and held, and whether the committed one says what the record says. */
import { lastRow } from '../clock/obligation.ts'
import { instantOrNull } from '../model/time.ts'
import type { PackedIncident } from './evidence.ts'
import { list, type Table } from './table.ts'

/** Lists the incidents that owe a review or have one, by id. */
export function reviewTable(incidents: readonly Pick<PackedIncident, 'entry' | 'review'>[]): Table {
  return list(
    'reviews',
    {
      incident: ({ id }) => id,
      dueAt: ({ owed }) => instantOrNull(owed?.dueAt),
      heldAt: ({ held }) => instantOrNull(held?.at),
      heldBy: ({ held }) => held?.by,
      state: ({ owed }) => owed?.state,
      rendered: ({ id, review }) => (review?.rendered == null ? null : renderedReviewPath(id)),
      committed: ({ id, review }) => (review?.committed == null ? null : committedReviewPath(id)),
      committedPath: ({ review }) => review?.committed?.path,
      current: ({ review }) => review?.isCurrent,
    },
    incidents.flatMap(({ entry, review }) => {
      const held = entry.course.events.findLast(({ event }) => event.event === 'reviewed')?.event
      if (review === null && held === undefined) return []
      const owed = lastRow(entry.obligations.filter(({ reach }) => reach === 'reviewed'))
      return [{ id: entry.file.incident.id, owed, held, review }]
    })
  )
}

/** Where the pack keeps the review as rendered from the record. */
export function renderedReviewPath(id: string): string {
  return `incidents/${id}/review.md`
}

/** Where the pack keeps the review as committed, with its sign-off. */
export function committedReviewPath(id: string): string {
  return `incidents/${id}/review-committed.md`
}
