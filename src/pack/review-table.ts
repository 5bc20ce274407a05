/** The post-incident reviews: which were owed and held, and whether the committed one says what the record says. */
import type { PackedIncident } from './evidence.ts'
import { instantValue, list, type Table } from './table.ts'

/** Lists the incidents that owe a review or have one, by id. */
export function reviewTable(incidents: readonly PackedIncident[]): Table {
  return list(
    'reviews',
    [
      'incident',
      'dueAt',
      'heldAt',
      'heldBy',
      'state',
      'rendered',
      'committed',
      'committedPath',
      'current',
    ],
    incidents.flatMap(({ entry, review }) => {
      const { id } = entry.file.incident
      const owed = entry.obligations.findLast(({ reach }) => reach === 'reviewed') ?? null
      const held = entry.course.events.findLast(({ event }) => event.event === 'reviewed') ?? null
      if (review === null && held === null) return []
      return [
        {
          incident: id,
          dueAt: instantValue(owed?.dueAt ?? null),
          heldAt: instantValue(held?.event.at ?? null),
          heldBy: held?.event.by ?? null,
          state: owed?.state ?? null,
          rendered: (review?.rendered ?? null) === null ? null : renderedReviewPath(id),
          committed: (review?.committed ?? null) === null ? null : committedReviewPath(id),
          committedPath: review?.committed?.path ?? null,
          current: review?.isCurrent ?? null,
        },
      ]
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
