/** Who is on duty at an instant, and why: a pure function of the rota in force then. */
import { weekdayOf } from '../model/civil-day.ts'
import { openZone, type ZoneClock } from '../model/zone-clock.ts'
import { type Hours, WEEKDAYS } from '../model/policy-calendar.ts'
import { type Roster, rotaFileAt, rotaIn } from '../model/roster.ts'
import { DAY, type Instant, MINUTE, type Zones } from '../model/time.ts'
import { presentAt } from './present.ts'
import { personAt } from './turns.ts'
import type { Segment } from '../clock/open-stretches.ts'

/** Why somebody is on duty, or nobody: by a layer, by a cover, within declared off-duty time, or by a gap. */
type Why = 'layer' | 'cover' | 'off' | 'gap'

/** Who is on duty. */
export interface Duty {
  /** Logins; none within `off` or a gap. */
  readonly on: readonly string[]
  readonly why: Why
}

/** A zone's clock, opened once. */
export type Clocks = (timezone: string) => ZoneClock

/** Opens each zone as it is asked for. */
export function openClocks(zones: Zones): Clocks {
  const open = new Map<string, ZoneClock>()
  return (timezone) => {
    const clock = open.get(timezone) ?? openZone(timezone, zones)
    open.set(timezone, clock)
    return clock
  }
}

/** Whoever the rota says, or their cover where the policy says that they are away. */
export function onDuty(roster: Roster, at: Instant, clocks: Clocks): Duty {
  const duty = dutyByRota(roster, at, clocks)
  const { away = [], timezone } = roster
  if (away.length === 0) return duty
  const on = duty.on.map((login) => presentAt(login, away, at, clocks(timezone)))
  return on.join() === duty.on.join() ? duty : { on, why: 'cover' }
}

/** Of covers the last in the file; within `off` nobody else; then the last layer that has somebody. */
function dutyByRota(roster: Roster, at: Instant, clocks: Clocks): Duty {
  const file = rotaFileAt(roster, at)
  const rota = file === null ? null : rotaIn(file, roster.name)
  if (file === null || rota === null) return { on: [], why: 'gap' }
  const cover = file.covers.findLast(
    ({ rota: name, from, to }) => name === roster.name && from <= at && at < to
  )
  if (cover !== undefined) return { on: [cover.by], why: 'cover' }
  const clock = clocks(file.timezone ?? roster.timezone)
  if (rota.off !== undefined && isWithin(rota.off, at, clock)) return { on: [], why: 'off' }
  for (const layer of rota.layers.toReversed()) {
    if (layer.hours !== undefined && !isWithin(layer.hours, at, clock)) continue
    const person = personAt(layer, at, clock)
    if (person !== null) return { on: [person], why: 'layer' }
  }
  return { on: [], why: 'gap' }
}

/** Whether the clock on the wall shows a time of these hours. */
function isWithin(hours: Hours, at: Instant, clock: ZoneClock): boolean {
  const local = clock.localAt(at)
  const day = Math.floor(local / DAY)
  const minute = (local - day * DAY) / MINUTE
  const weekday = WEEKDAYS[weekdayOf(day)] ?? 'monday'
  return hours[weekday].some((segment) => {
    const { from, to } = minutesOf(segment)
    return from <= minute && minute < to
  })
}

/** One that ends before it begins holds no minute. */
export function minutesOf(segment: string): Segment {
  return { from: minuteOf(segment.slice(0, 5)), to: minuteOf(segment.slice(6, 11)) }
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
