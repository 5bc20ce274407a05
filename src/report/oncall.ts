/** What `oncall` and `cover` say: who is on duty on each rota, until when, who is next; and what a cover changes. */
import type { Roster } from '../model/roster.ts'
import { civilDay, dateOf } from '../model/civil-day.ts'
import { DAY, formatInstant, type Instant } from '../model/time.ts'
import { type Clocks, type Duty, onDuty } from '../rota/on-duty.ts'
import { type OpenShift, type Shift, shiftAt, shiftsBetween } from '../rota/shifts.ts'
import { terminalLine } from '../text/terminal.ts'
import { type Clockface, utcAndLocal } from '../text/times.ts'
import type { Cover } from '../model/rota.ts'

/** One rota at an instant. */
export interface RotaNow {
  readonly rota: string
  readonly shift: OpenShift
  /** Who comes after; null where nobody knows an end. */
  readonly next: Duty | null
}

/** Who is on duty at an instant, and who comes after. */
export function rotaNow(roster: Roster, at: Instant, clocks: Clocks): RotaNow {
  const shift = shiftAt(roster, at, clocks)
  const next = shift.until === null ? null : onDuty(roster, shift.until, clocks)
  return { rota: roster.name, shift, next }
}

/** A shift of one of several rotas. */
export interface RotaShift extends Shift {
  readonly rota: string
}

/** The shifts of all rotas, by their beginning. */
export function shiftsOf(
  rosters: readonly Roster[],
  from: Instant,
  to: Instant,
  clocks: Clocks
): readonly RotaShift[] {
  return rosters
    .flatMap((roster) =>
      shiftsBetween(roster, from, to, clocks).map((shift) => ({ rota: roster.name, ...shift }))
    )
    .toSorted((one, other) => one.since - other.since)
}

/** A period; an end that nobody named cuts no shift. */
export interface ShiftPeriod {
  readonly from: Instant
  readonly to: Instant
  readonly isFromNamed: boolean
  readonly isToNamed: boolean
}

/**
 * The shifts of all rotas for a calendar that is fetched again and again: the one that runs as the period begins, or ends,
 * is as long as it is, whenever somebody asks. One that changes within no
 * year begins and ends with one.
 */
export function calendarShifts(
  rosters: readonly Roster[],
  { from, to, isFromNamed, isToNamed }: ShiftPeriod,
  clocks: Clocks
): readonly RotaShift[] {
  return rosters
    .flatMap((roster) => {
      const begin = isFromNamed ? from : (shiftAt(roster, from, clocks).since ?? newYear(from, 0))
      const end = isToNamed ? to : (shiftAt(roster, to - 1, clocks).until ?? newYear(to, 1))
      return shiftsOf([roster], begin, end, clocks)
    })
    .toSorted((one, other) => one.since - other.since)
}

/** When the year of an instant begins, or one so many years later. */
function newYear(at: Instant, later: number): Instant {
  return civilDay(dateOf(Math.floor(at / DAY)).year + later, 1, 1) * DAY
}

/** `oncall --format json`: a stable shape. */
export function oncallJson(at: Instant, rotas: readonly RotaNow[]) {
  return {
    schemaVersion: 1,
    at: formatInstant(at),
    rotas: rotas.map(({ rota, shift }) => shiftJson(rota, shift)),
  }
}

/** The same of a period. */
export function shiftsJson(from: Instant, to: Instant, shifts: readonly RotaShift[]) {
  return {
    schemaVersion: 1,
    from: formatInstant(from),
    to: formatInstant(to),
    shifts: shifts.map((shift) => shiftJson(shift.rota, shift)),
  }
}

function shiftJson(rota: string, { on, since, until, why }: OpenShift) {
  return {
    rota,
    on,
    since: since === null ? null : formatInstant(since),
    until: until === null ? null : formatInstant(until),
    why,
  }
}

/** The same for a terminal, a line for each rota. */
export function renderOncall(rotas: readonly RotaNow[], clockface: Clockface): string {
  const lines = rotas.map(({ rota, shift, next }) => {
    const end = shift.until === null ? '' : ` until ${utcAndLocal(shift.until, clockface)}`
    const then = next === null ? '' : `, then ${dutyWords(next)}`
    return `${rota}: ${dutyWords(shift)}${end}${then}\n`
  })
  return lines.join('')
}

/** A line for each shift. */
export function renderShifts(shifts: readonly RotaShift[], clockface: Clockface): string {
  const lines = shifts.map((shift) => {
    const [since, until] = [shift.since, shift.until].map((at) => utcAndLocal(at, clockface))
    return `${since} to ${until}  ${shift.rota}: ${dutyWords(shift)}\n`
  })
  return lines.join('')
}

/** `finn`, `bo (cover)`, or why it is nobody. */
export function dutyWords({ on, why }: Duty): string {
  if (why === 'gap') return 'NOBODY, a gap'
  if (why === 'off') return 'nobody (off duty)'
  return `${on.map((login) => terminalLine(login)).join(', ')}${why === 'cover' ? ' (cover)' : ''}`
}

/** Who is on duty when, instead of whom; then each cover that it overlaps. */
export function coverWords(
  { rota, by, from, to }: Cover,
  instead: readonly string[],
  over: readonly Cover[],
  clockface: Clockface
): readonly string[] {
  const [start, end] = [from, to].map((at) => utcAndLocal(at, clockface))
  const whom = instead.length === 0 ? '' : `, instead of ${instead.join(' and ')}`
  return [
    `${by} is on duty on ${rota} from ${start} to ${end}${whom}.`,
    ...over.map((one) => {
      const [since, until] = [one.from, one.to].map((at) => utcAndLocal(at, clockface))
      return `It overlaps the cover by ${one.by} from ${since} to ${until}: where both apply, ${by} is on duty: the later in the file counts.`
    }),
  ]
}
