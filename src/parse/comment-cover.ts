/** When a cover that a comment asks for begins and ends, by the clock on the wall of its rota. */
import type { Instant, Zones } from '../model/time.ts'
import type { CoverAsked } from './comment-table.ts'
import { typedInstant } from './typed-instant.ts'

/** By what its moments are read. */
export interface CommentWall {
  /** When the comment was written. */
  readonly at: Instant
  readonly zone: string
  readonly zones: Zones
}

/** Both instants; or why they are none for certain, and what to write instead. */
export function coverMoments(
  { from: begins, until: ends }: Pick<CoverAsked, 'from' | 'until'>,
  { at, zone, zones }: CommentWall
):
  | { readonly from: Instant; readonly to: Instant }
  | { readonly refused: string; readonly remedy: string } {
  const wall = { now: at, zone: zones.isZone(zone) ? zone : null, zones }
  const from = begins === null ? { instant: at } : moment(begins, { ...wall, next: at })
  if ('refused' in from) return from
  const to = moment(ends, { ...wall, next: from.instant })
  return 'refused' in to ? to : { from: from.instant, to: to.instant }
}

function moment(
  text: string,
  { next, ...wall }: Omit<Parameters<typeof typedInstant>[1], 'meant'> & { readonly next: Instant }
): Exclude<ReturnType<typeof typedInstant>, null> {
  return (
    typedInstant(text, { ...wall, meant: { next } }) ?? {
      refused: `${text} is no moment.`,
      remedy: 'Write `until 18:00`, or `until 2026-12-01 09:00`.',
    }
  )
}
