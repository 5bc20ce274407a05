/** Whether somebody may be entered as a cover: nobody covers what is over, for who was on duty then is known. */
import { sameLogin } from '../model/login.ts'
import { peopleOf, type Roster, rotaFileAt, rotaIn } from '../model/roster.ts'
import type { Cover } from '../model/rota.ts'
import { formatInstant, type Instant } from '../model/time.ts'

/** Who stands in, and when. */
export type WantedCover = Pick<Cover, 'rota' | 'by' | 'from' | 'to'>

/** Why it may not, and what to write instead; null where it may. `now`: when it is asked for. */
export function coverRefusal(
  { by, from, to }: WantedCover,
  now: Instant
): { readonly refused: string; readonly remedy: string } | null {
  if (to <= from)
    return {
      refused: `The cover by ${by} would end (${formatInstant(to)}) before it has begun (${formatInstant(from)}).`,
      remedy: 'Put its beginning or its end right.',
    }
  if (to <= now)
    return {
      refused: `That time was over at ${formatInstant(to)}; a cover never rewrites the past.`,
      remedy: 'Who came all the same is told by an entry of the incident.',
    }
  if (from < now)
    return {
      refused: `The cover would begin at ${formatInstant(from)}, which is over; a cover never rewrites the past.`,
      remedy: 'Leave its beginning away: it begins now.',
    }
  return null
}

/** The covers of the same rota that it overlaps: where both hold it counts, being the later in the file. */
export function overlapped(
  covers: readonly Cover[],
  { rota, from, to }: WantedCover
): readonly Cover[] {
  return covers.filter((one) => one.rota === rota && one.from < to && from < one.to)
}

/** Whether somebody may enter a cover: they are of the rota at that instant, or manage it. */
export function mayEnter(roster: Roster, login: string, at: Instant): boolean {
  const file = rotaFileAt(roster, at)
  const managers = file === null ? [] : (rotaIn(file, roster.name)?.managers ?? [])
  return [...peopleOf(roster, at), ...managers].some((one) => sameLogin(one, login))
}
