/** Who is there at an instant: whoever is asked for, or who covers them while they are away. */
import { civilDay } from '../model/civil-day.ts'
import type { ZoneClock } from '../model/zone-clock.ts'
import type { Absence } from '../model/absence.ts'
import { loginKey, sameLogin } from '../model/login.ts'
import { DAY, type Instant } from '../model/time.ts'

/** The person, or their cover, or that one's in turn. Of two absences the first counts. The clock is that of the policy's zone. */
export function presentAt(
  login: string,
  away: readonly Absence[],
  at: Instant,
  clock: ZoneClock
): string {
  const seen = new Set<string>()
  let present = login
  while (!seen.has(loginKey(present))) {
    seen.add(loginKey(present))
    const absence = away.find((one) => {
      const { from, to } = boundsOf(one, clock)
      return sameLogin(one.who, present) && from <= at && at < to
    })
    if (absence === undefined) return present
    present = absence.cover
  }
  return login // They cover for one another, and all are away: the person asked for hears of it.
}

/** Every instant at which somebody goes or comes back. */
export function edgesOfAbsences(away: readonly Absence[], clock: ZoneClock): readonly Instant[] {
  return away.flatMap((absence) => Object.values(boundsOf(absence, clock)))
}

function boundsOf({ from, to }: Absence, clock: ZoneClock): { from: Instant; to: Instant } {
  return { from: startOf(from, 0, clock), to: startOf(to, 1, clock) }
}

function startOf(when: string | Instant, daysLater: number, clock: ZoneClock): Instant {
  if (typeof when === 'number') return when
  const [year = 0, month = 1, day = 1] = when.split('-').map(Number)
  return clock.instantAtOrAfter((civilDay(year, month, day) + daysLater) * DAY)
}
