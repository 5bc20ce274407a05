/** Moments: all that can move a row, in the order in which it is heard. */
import type { Term } from './agreement.ts'
import type { Course, StatusChange } from './course.ts'
import { type Anchor, compareMarks, isBefore, type Mark } from './mark.ts'
import type { Meeting } from './meetings.ts'

/** A period of a row: what is asked from `from` on; null where nothing is. */
export interface TermPeriod {
  readonly from: Mark
  readonly term: Term | null
}

/** Something that happens to a row; `begin` is its anchor. */
export type Moment =
  | { readonly kind: 'begin'; readonly mark: Mark; readonly term: Term | null }
  | { readonly kind: 'meeting'; readonly mark: Meeting }
  | { readonly kind: 'change'; readonly mark: Mark; readonly term: Term | null }
  | { readonly kind: 'status'; readonly mark: StatusChange }
  | { readonly kind: 'reopened'; readonly mark: Mark }

/**
 * The moments of a row. Within one entry the anchor is heard first, then the meeting, since it is judged by the due instant in force
 * when it was made, then the change of priority, then what ends the row.
 */
export function momentsOf(
  anchor: Anchor,
  periods: readonly TermPeriod[],
  meetings: readonly Meeting[],
  course: Course
): readonly Moment[] {
  const moments: Moment[] = [
    ...meetings.map((mark): Moment => ({ kind: 'meeting', mark })),
    ...periods.map(({ from, term }, index): Moment => ({
      kind: index === 0 ? 'begin' : 'change',
      mark: from,
      term,
    })),
    ...course.heardChanges
      .filter((change) => isBefore(anchor.mark, change))
      .map((mark): Moment => ({ kind: 'status', mark })),
  ]
  if (anchor.endedBy !== null) moments.push({ kind: 'reopened', mark: anchor.endedBy })
  return moments.toSorted((a, b) => compareMarks(a.mark, b.mark) || ORDER[a.kind] - ORDER[b.kind])
}

const ORDER = { begin: 0, meeting: 1, change: 2, status: 3, reopened: 4 } as const
