/** Foreign schedules to one rota file: what is said there, in the words of a rota; and, a line each, what it cannot say. */
import type { LocalSeconds, ZoneClock } from '../../model/zone-clock.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import type { CoverText, LayerText, RotaText } from '../../model/rota.ts'
import type { Clocks } from '../on-duty.ts'
import type {
  ForeignCover,
  ForeignFile,
  ForeignLayer,
  ForeignSchedule,
  Somebody,
  Unread,
} from './foreign.ts'
import { hoursOf, share } from './week-parts.ts'

/** What is asked of it. */
export interface Conversion {
  readonly now: Instant
  /** The zone of schedules that name none. */
  readonly timezone: string
  readonly clocks: Clocks
  /** The rota's name; null: by the name of each schedule. */
  readonly name: string | null
  /** Who somebody of an export is; null where nobody said. */
  readonly loginOf: (somebody: Somebody) => string | null
}

/** The file, and which of its rotas are of which schedule. */
export interface Converted {
  readonly file: RotaText
  readonly rotasOf: ReadonlyMap<ForeignSchedule, readonly string[]>
  readonly lost: readonly string[]
  readonly notes: readonly string[]
}

/** Converts them; what is over by now is left out, and said. */
export function toRota(files: readonly ForeignFile[], asked: Conversion): Converted | Unread {
  const lost = files.flatMap((file) => file.lost)
  const notes = files.flatMap((file) => file.notes)
  const schedules = files.flatMap((file) => file.schedules)
  const loose = files.flatMap((file) => file.covers)
  const [first, second] = schedules
  if (first === undefined)
    return { fault: 'There is no schedule in it.', remedy: 'Name the export of a schedule too.' }
  if (loose.length > 0 && second !== undefined)
    return {
      fault: 'Nothing says which of several schedules the overrides are for.',
      remedy: 'Import one schedule with its overrides at a time.',
    }
  const timezone = first.timezone ?? asked.timezone
  const other = schedules.find((one) => (one.timezone ?? asked.timezone) !== timezone)
  if (other !== undefined)
    return {
      fault: `${first.name} is in ${timezone}, and ${other.name} in ${other.timezone ?? asked.timezone}: a rota file has one zone.`,
      remedy: 'Import them one at a time, and choose a zone by hand.',
    }
  const talk = { lost, notes }
  const layering = { ...asked, clock: asked.clocks(timezone), talk }
  const rotas: Record<string, { readonly layers: readonly LayerText[] }> = {}
  const covers: CoverText[] = []
  const rotasOf = new Map<ForeignSchedule, readonly string[]>()
  for (const schedule of schedules) {
    const groups = groupsOf(liveLayers(schedule, layering), schedule)
    const base = asked.name ?? slugOf(schedule.name)
    const names = groups.map((_, index) =>
      freeName(index === 0 ? base : `${base}-${index + 1}`, rotas)
    )
    for (const [index, group] of groups.entries()) {
      const name = names[index] ?? base
      rotas[name] = { layers: group.map((layer) => layerText(layer, layering)) }
      const all = [...schedule.covers, ...loose]
      covers.push(...all.flatMap((cover) => coverText(cover, { name, group, schedule }, layering)))
    }
    if (groups.length > 1)
      notes.push(
        `${schedule.place}: several layers of ${JSON.stringify(schedule.name)} are on duty together; the rotas ${names.join(', ')} say so, and each needs a contact of the policy.`
      )
    if (groups.length === 0)
      lost.push(
        `${schedule.place}: nothing of ${JSON.stringify(schedule.name)} can be said in a rota.`
      )
    rotasOf.set(schedule, names)
  }
  return { file: { timezone, rotas, covers }, rotasOf, lost, notes }
}

interface Layering extends Conversion {
  readonly clock: ZoneClock
  readonly talk: { readonly lost: string[]; readonly notes: string[] }
}

/** Those that count from now on. One with a turn that is no person’s would call the wrong ones: it is left out whole. */
function liveLayers(schedule: ForeignSchedule, { now, talk }: Layering): readonly ForeignLayer[] {
  return schedule.layers.filter(({ name, ends, begins, from, people }) => {
    const called = `${schedule.place}: the layer ${JSON.stringify(name)}`
    if (ends !== null && ends <= now) {
      talk.notes.push(`${called} ended ${formatInstant(ends)}; it is left out.`)
      return false
    }
    const other = people.find(({ isOther }) => isOther === true)
    if (other !== undefined) {
      talk.lost.push(
        `${called} has a turn of ${other.names[0] ?? 'nobody'}, and a rota has people alone; it is left out.`
      )
      return false
    }
    if (ends !== null)
      talk.lost.push(
        `${called} ends ${formatInstant(ends)}, and a layer of a rota has no end: take it out then.`
      )
    if (begins - (begins % 60) > Math.max(now, from))
      talk.lost.push(
        `${called} has nobody before ${formatInstant(begins)}; in the rota its turns count at once.`
      )
    return true
  })
}

/** Layers that may stand over one another are one rota; those on duty together are rotas of their own. */
function groupsOf(
  layers: readonly ForeignLayer[],
  { overlap }: ForeignSchedule
): readonly (readonly ForeignLayer[])[] {
  if (overlap === 'last') return layers.length === 0 ? [] : [layers]
  const groups: ForeignLayer[][] = []
  for (const layer of layers) {
    const free = groups.find((group) => group.every((one) => !share(one.week, layer.week)))
    if (free === undefined) groups.push([layer])
    else free.push(layer)
  }
  return groups
}

function layerText(layer: ForeignLayer, { clock, loginOf }: Layering): LayerText {
  const hours = layer.week === null ? null : hoursOf(layer.week)
  return {
    people: layer.people.flatMap((one) => loginOf(one) ?? []),
    every: layer.every,
    from: localText(clock.localAt(layer.from)),
    ...(hours === null ? {} : { hours }),
  }
}

/** `2026-11-02 09:00`: what a wall clock shows is written like an instant that it would be in UTC. */
function localText(local: LocalSeconds): string {
  return formatInstant(local).slice(0, 16).replace('T', ' ')
}

interface Place {
  readonly name: string
  readonly group: readonly ForeignLayer[]
  readonly schedule: ForeignSchedule
}

function coverText(cover: ForeignCover, place: Place, layering: Layering): readonly CoverText[] {
  const { by, to, only } = cover
  const { name, group, schedule } = place
  const { now, talk, loginOf } = layering
  const ofHere = group.filter(({ id, name: called }) => only.includes(id) || only.includes(called))
  if (only.length > 0 && ofHere.length === 0) return []
  const from = Math.max(cover.from, now)
  const when = `${formatInstant(cover.from)} to ${formatInstant(to)}`
  const called = `${schedule.place}: the override by ${by.names[0] ?? 'nobody'} from ${when}`
  if (to <= now) {
    talk.notes.push(`${called} is over; it is left out.`)
    return []
  }
  if (to <= cover.from || by.isOther === true) {
    const why = to <= cover.from ? 'ends before it has begun' : 'is by no person'
    talk.lost.push(`${called} ${why}; it is left out.`)
    return []
  }
  if (only.length > 0 && ofHere.length < group.length) {
    talk.lost.push(
      `${called} is for ${ofHere.map((one) => one.name).join(', ')} alone, and a cover is for a whole rota; it is left out.`
    )
    return []
  }
  const login = loginOf(by)
  const [start, end] = [formatInstant(from), formatInstant(to)]
  return login === null ? [] : [{ rota: name, by: login, from: start, to: end }]
}

/** A name as the policy writes one: no longer than anybody types. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '')
  const first = words.findIndex((word) => /^[a-z]/.test(word))
  return first === -1 ? 'rota' : words.slice(first, first + 6).join('-')
}

function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  let free = name
  for (let number = 2; Object.hasOwn(taken, free); number += 1) free = `${name}-${number}`
  return free
}

/** Everybody whom the schedules name from now on, in order. */
export function peopleOf(files: readonly ForeignFile[], now: Instant): readonly Somebody[] {
  const schedules = files.flatMap((file) => file.schedules)
  const layers = schedules.flatMap((one) => one.layers)
  const live = layers.filter(({ ends, people }) => {
    return (ends === null || ends > now) && people.every(({ isOther }) => isOther !== true)
  })
  const covers = [
    ...schedules.flatMap((one) => one.covers),
    ...files.flatMap((file) => file.covers),
  ]
  const coming = covers.filter(({ to, by }) => to > now && by.isOther !== true)
  return [...live.flatMap(({ people }) => people), ...coming.map(({ by }) => by)]
}
