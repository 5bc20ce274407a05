/** Shifts of a calendar to people in turn, where the shifts follow one; what departs from it are covers. */
import type { ZoneClock } from '../../model/zone-clock.ts'
import { DAY, formatInstant, type Instant, MINUTE } from '../../model/time.ts'
import { type ForeignCover, type ShownShift, type Somebody, turnOf } from './foreign.ts'
import { dayStart, tidy, type WeekPart } from './week-parts.ts'
import { weekdayOf } from '../../model/civil-day.ts'

interface Fitting {
  readonly name: string
  readonly id: string
  readonly place: string
  readonly clock: ZoneClock
  readonly now: Instant
}

/** A shift by the clock on the wall. */
interface Local {
  readonly shift: ShownShift
  readonly from: number
  readonly to: number
}

interface Turns {
  readonly length: number
  readonly people: readonly Somebody[]
  /** Of all turns that are seen, how many are those people’s. */
  readonly score: number
}

/** A layer that explains four fifths of the time; else covers, and a layer that begins once they end. */
export function fitTurns(shifts: readonly ShownShift[], fitting: Fitting) {
  const { name, id, place, clock, now } = fitting
  const local = shifts.map((shift): Local => {
    return { shift, from: clock.localAt(shift.since), to: clock.localAt(shift.until) }
  })
  const [first] = local
  const last = shifts.at(-1)
  if (first === undefined || last === undefined) throw new TypeError('a lane has a shift')
  const runs = local.filter((one, index) => !sameAs(one, local[index - 1]))
  const lengths = runs.flatMap((run, index) => {
    const next = runs[index + 1]
    return next === undefined ? [] : [next.from - run.from]
  })
  const found = [...new Set([...lengths, DAY, 7 * DAY, 14 * DAY])]
    .filter((length) => turnOf(length) !== null && length % DAY === 0)
    .slice(0, 40)
    .map((length) => turnsOf(local, first.from, length))
    .filter((turns) => turns !== null)
    .toSorted((one, other) => other.score - one.score || one.people.length - other.people.length)
  const [best] = found
  const base = { name, id, begins: 0, ends: null }
  const week = weekOf(local)
  if (best !== undefined && best.score >= 0.8) {
    const from = first.shift.since - (first.shift.since % 60)
    const layer = { ...base, people: best.people, every: turnOf(best.length) ?? '1w', from, week }
    const covers = local
      .filter((one) => !isTurnOf(one, first.from, best))
      .map(({ shift }) => coverOf(shift, id))
    const end = formatInstant(last.until)
    const notes = [`${place}: the events end ${end}; the turns go on after that.`]
    return {
      layer: { ...layer, begins: from },
      covers,
      lost: [],
      notes: isFar(last, now) ? [] : notes,
    }
  }
  const people = [...new Map(shifts.map(({ by }) => [by.names[0], by])).values()]
  const from = last.until - (last.until % 60)
  const lost = [
    `${place}: no turns can be seen in the events; they are covers until ${formatInstant(last.until)}, and from then on everybody in them is on duty in turn, a week each: put that right.`,
  ]
  const covers = shifts.map((shift) => coverOf(shift, id))
  return {
    layer: { ...base, begins: from, people, every: '1w', from, week: null },
    covers,
    lost,
    notes: [],
  }
}

/** A repeating event has no end that anybody could name. */
function isFar({ until }: ShownShift, now: Instant): boolean {
  return until > now + 300 * DAY
}

function coverOf({ by, since, until }: ShownShift, id: string): ForeignCover {
  return { by, from: since, to: until, only: [id] }
}

function sameAs({ shift }: Local, other: Local | undefined): boolean {
  return other !== undefined && keyOf(other.shift.by) === keyOf(shift.by)
}

function keyOf({ names }: Somebody): string {
  return names.join('\n')
}

/** Who has the turns of that length, in the shortest cycle that is seen twice; judged by the time that it explains. */
function turnsOf(shifts: readonly Local[], from: number, length: number): Turns | null {
  const parts = shifts.flatMap((shift) => partsOf(shift, from, length))
  const turns = new Set(parts.map(({ turn }) => turn)).size
  const whole = parts.reduce((sum, { seconds }) => sum + seconds, 0)
  let best: Turns | null = null
  for (let cycle = 1; cycle * 2 <= turns && cycle <= MOST_PEOPLE; cycle += 1) {
    const places = Array.from({ length: cycle }, () => new Map<string, Stretch>())
    for (const part of parts) {
      const place = places[part.turn % cycle]
      const key = keyOf(part.by)
      const before = place?.get(key)?.seconds ?? 0
      place?.set(key, { ...part, seconds: before + part.seconds })
    }
    const most = places.flatMap(
      (place) => [...place.values()].toSorted((one, other) => other.seconds - one.seconds)[0] ?? []
    )
    if (most.length < cycle) continue
    const score = most.reduce((sum, { seconds }) => sum + seconds, 0) / whole
    if (best === null || score > best.score)
      best = { length, people: most.map(({ by }) => by), score }
    if (score === 1) break
  }
  return best
}

/** A cycle of more people is none that anybody could see. */
const MOST_PEOPLE = 60

/** What of a shift lies in one turn. */
interface Stretch {
  readonly turn: number
  readonly by: Somebody
  readonly seconds: number
}

function partsOf({ shift, from: start, to }: Local, from: number, length: number): Stretch[] {
  const parts: Stretch[] = []
  for (let turn = Math.floor((start - from) / length); from + turn * length < to; turn += 1) {
    const begins = Math.max(start, from + turn * length)
    const seconds = Math.min(to, from + (turn + 1) * length) - begins
    parts.push({ turn, by: shift.by, seconds })
  }
  return parts
}

function isTurnOf(shift: Local, from: number, { length, people }: Turns): boolean {
  return partsOf(shift, from, length).every(({ turn, by }) => {
    const owed = people[turn % people.length]
    return owed !== undefined && keyOf(owed) === keyOf(by)
  })
}

/** The parts of a week that the shifts fill; null where they leave no time between them. */
function weekOf(shifts: readonly Local[]): readonly WeekPart[] | null {
  const span = (shifts.at(-1)?.to ?? 0) - (shifts[0]?.from ?? 0)
  const filled = shifts.reduce((sum, { from, to }) => sum + to - from, 0)
  if (filled >= 0.9 * span) return null
  const parts = shifts.map(({ from, to }): WeekPart => {
    const day = Math.floor(from / DAY)
    const start = dayStart(weekdayOf(day)) + Math.floor((from - day * DAY) / MINUTE)
    return { from: start, to: start + Math.round((to - from) / MINUTE) }
  })
  return tidy(parts)
}
