/** The shifts of a rota: a period cut wherever somebody else is on duty. */
import { openStretches } from '../clock/open-stretches.ts'
import type { ZoneClock } from '../model/zone-clock.ts'
import { weekdayOf } from '../model/civil-day.ts'
import { type Hours, WEEKDAYS } from '../model/policy-calendar.ts'
import { type Roster, rotaIn } from '../model/roster.ts'
import { DAY, type Instant } from '../model/time.ts'
import { type Clocks, type Duty, onDuty, minutesOf } from './on-duty.ts'
import { edgesOfAbsences } from './present.ts'
import { handOvers } from './turns.ts'

/** A stretch of time with one answer to who is on duty. It holds its first instant and not its last. */
export interface Shift extends Duty {
  readonly since: Instant
  readonly until: Instant
}

/** The shifts from one instant to another, in order and without a break; none where the period is empty. */
export function shiftsBetween(
  roster: Roster,
  from: Instant,
  to: Instant,
  clocks: Clocks
): readonly Shift[] {
  if (to <= from) return []
  const cuts = changesBetween(roster, from, to, clocks).filter((at) => at > from && at < to)
  const starts = [from, ...new Set(cuts.toSorted((one, other) => one - other))]
  const shifts: Shift[] = []
  for (const [index, since] of starts.entries()) {
    const duty = onDuty(roster, since, clocks)
    const until = starts[index + 1] ?? to
    const last = shifts.at(-1)
    if (last !== undefined && last.why === duty.why && last.on.join() === duty.on.join())
      shifts[shifts.length - 1] = { ...last, until }
    else shifts.push({ ...duty, since, until })
  }
  return shifts
}

/** A shift whose ends nobody knows, because nothing changes within a year: they are null. */
export interface OpenShift extends Duty {
  readonly since: Instant | null
  readonly until: Instant | null
}

/** So far is looked first, then so far; what does not end by then has no end that anybody waits for. */
const REACHES = [15 * DAY, 400 * DAY]

/** The shift that holds an instant. */
export function shiftAt(roster: Roster, at: Instant, clocks: Clocks): OpenShift {
  let found: OpenShift = { ...onDuty(roster, at, clocks), since: null, until: null }
  for (const reach of REACHES) {
    const shifts = shiftsBetween(roster, at - reach, at + reach, clocks)
    const shift = shifts.find(({ since, until }) => since <= at && at < until)
    if (shift === undefined) return found
    const { since, until } = shift
    found = {
      ...shift,
      since: since === at - reach ? null : since,
      until: until === at + reach ? null : until,
    }
    if (found.since !== null && found.until !== null) return found
  }
  return found
}

/** Every instant within a period at which the answer may change; of each version of the file, while it was in force. */
function changesBetween(
  roster: Roster,
  from: Instant,
  to: Instant,
  clocks: Clocks
): readonly Instant[] {
  const { name, versions, timezone, away = [] } = roster
  const absences = away.length === 0 ? [] : edgesOfAbsences(away, clocks(timezone))
  let last = to
  const changes = versions.toReversed().flatMap(({ since, file }, index) => {
    const begins = since === null ? [] : [since]
    const rota = rotaIn(file, name)
    const end = last
    // The first one also counts before all.
    const start = since === null || index === versions.length - 1 ? from : Math.max(from, since)
    last = Math.min(last, since ?? from)
    if (rota === null || start >= end) return begins
    const clock = clocks(file.timezone ?? timezone)
    const hours = [rota.off, ...rota.layers.map((layer) => layer.hours)]
    return [
      ...begins,
      ...rota.layers.flatMap((layer) => handOvers(layer, start, end, clock)),
      ...hours.flatMap((week) => (week === undefined ? [] : edgesOf(week, start, end, clock))),
      ...file.covers.flatMap((cover) => (cover.rota === name ? [cover.from, cover.to] : [])),
    ]
  })
  return [...changes, ...absences]
}

/** Where hours begin and end, on both sides of a clock change. */
function edgesOf(hours: Hours, from: Instant, to: Instant, clock: ZoneClock): Instant[] {
  const first = Math.floor(clock.localAt(from) / DAY) - 1
  const last = Math.floor(clock.localAt(to) / DAY) + 1
  const edges: Instant[] = []
  for (let day = first; day <= last; day += 1) {
    const weekday = WEEKDAYS[weekdayOf(day)] ?? 'monday'
    const segments = hours[weekday].map(minutesOf).filter((segment) => segment.from < segment.to)
    for (const stretch of openStretches(day, segments, clock)) edges.push(stretch.from, stretch.to)
  }
  return edges
}
