/** Row events: all that can move a row of the ledger, in the order in which it counts. */
import type { Priority } from '../model/events.ts'
import type { Term } from './agreement.ts'
import type { Course, StatusChange } from './course.ts'
import { type Anchor, comparePoints, isBefore, type TimelinePoint } from './timeline-point.ts'
import type { Fulfilment } from './fulfilments.ts'

/** A period of a row: what is asked from `from` on; null where nothing is. */
export interface TermPeriod {
  readonly from: TimelinePoint
  readonly term: Term | null
  /** Where the term itself does not say so: to which priority this raises it. */
  readonly raisedTo?: Priority
}

/** Something that happens to a row; `begin` is its anchor. */
export type RowEvent =
  | { readonly kind: 'begin'; readonly point: TimelinePoint; readonly term: Term | null }
  | { readonly kind: 'fulfilment'; readonly point: Fulfilment }
  | {
      readonly kind: 'change'
      readonly point: TimelinePoint
      readonly term: Term | null
      readonly raisedTo?: Priority | undefined
    }
  | { readonly kind: 'status'; readonly point: StatusChange }
  | { readonly kind: 'reopened'; readonly point: TimelinePoint }

/**
 * The events of a row. Within one entry the anchor comes first, then the fulfilment, since it is judged by the due instant in force
 * when it was made, then the change of priority, then what ends the row.
 */
export function rowEventsOf(
  anchor: Anchor,
  periods: readonly TermPeriod[],
  fulfilments: readonly Fulfilment[],
  course: Course
): readonly RowEvent[] {
  const events: RowEvent[] = [
    ...fulfilments.map((point): RowEvent => ({ kind: 'fulfilment', point })),
    ...periods.map(({ from, term, raisedTo }, index): RowEvent =>
      index === 0
        ? { kind: 'begin', point: from, term }
        : { kind: 'change', point: from, term, raisedTo }
    ),
    ...course.effectiveChanges
      .filter((change) => isBefore(anchor.point, change))
      .map((point): RowEvent => ({ kind: 'status', point })),
  ]
  if (anchor.endedBy !== null) events.push({ kind: 'reopened', point: anchor.endedBy })
  return events.toSorted((a, b) => comparePoints(a.point, b.point) || ORDER[a.kind] - ORDER[b.kind])
}

const ORDER = { begin: 0, fulfilment: 1, change: 2, status: 3, reopened: 4 } as const
