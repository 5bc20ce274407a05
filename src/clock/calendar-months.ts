/** Calendar months and days of a zone: what periods of the law end with. */
import { DAY, HOUR, type Instant } from '../model/time.ts'
import { type CivilDay, civilDay, dateOf } from '../model/civil-day.ts'
import { changeBetween } from './open-stretches.ts'
import type { WorkingTime } from './working-time.ts'
import type { LocalSeconds, ZoneClock } from '../model/zone-clock.ts'

/**
 * So many calendar months later: the same day and local time; where the month has no such day, the end of its last one
 * (Regulation 1182/71 Art. 3(2)(c)). A later start never gives an earlier end.
 */
export function addMonths(from: Instant, months: number, zone: ZoneClock): Instant {
  const local = steadyLocal(from, zone)
  const { year, month, day } = dateOf(dayOf(local))
  const wanted = month - 1 + months
  const [inYear, inMonth] = [year + Math.floor(wanted / 12), (wanted % 12) + 1]
  const first = civilDay(inYear, inMonth, 1)
  // The month after the twelfth counts as the first of the next year.
  const next = civilDay(inYear, inMonth + 1, 1)
  if (first + day > next) return lastSecondOf(next - 1, zone)
  return zone.instantAtOrAfter((first + day - 1) * DAY + local - dayOf(local) * DAY)
}

/** The last second of the day that the zone shows at an instant. */
export function endOfDay(at: Instant, zone: ZoneClock): Instant {
  return lastSecondOf(dayOf(zone.localAt(at)), zone)
}

/** The instant itself where the calendar is open on its day; else noon of the next day on which it is. */
export function noonOfNextOpenDay(at: Instant, calendar: WorkingTime, zone: ZoneClock): Instant {
  const day = dayOf(zone.localAt(at))
  const end = zone.instantAtOrAfter((day + 1) * DAY)
  if (calendar.openBetween(zone.instantAtOrAfter(day * DAY), end) > 0) return at
  const opening = dayOf(zone.localAt(calendar.addOpen(end, 0)))
  return zone.instantAtOrAfter(opening * DAY + 12 * HOUR)
}

/** What the clock shows; the second time that it shows an hour counts as the end of that hour, so that none goes back. */
function steadyLocal(at: Instant, zone: ZoneClock): LocalSeconds {
  const local = zone.localAt(at)
  const [first, again] = zone.instantsOf(local)
  if (first === undefined || again !== at) return local
  return zone.localAt(changeBetween(first, again, zone) - 1) + 1
}

function lastSecondOf(day: CivilDay, zone: ZoneClock): Instant {
  const last = (day + 1) * DAY - 1
  return zone.instantsOf(last).at(-1) ?? zone.instantAtOrAfter(last)
}

function dayOf(local: LocalSeconds): CivilDay {
  return Math.floor(local / DAY)
}
