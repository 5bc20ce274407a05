/**
 * PagerDuty's schedules, as `GET /schedules/{id}` answers: turns of seconds counted from a virtual start, restrictions of
 * a day or a week, the highest layer first; and, where asked with `since` and `until`, overrides and the final schedule.
 *
 * Source: developer.pagerduty.com, "Get a schedule" and "List overrides".
 */
import * as z from 'zod'
import { InstantSchema } from '../../model/time-schemas.ts'
import {
  beside,
  type ForeignCover,
  type ForeignFile,
  type ForeignLayer,
  type ForeignSchedule,
  type ShownShift,
  type Somebody,
  turnOf,
  wholeMinute,
} from './foreign.ts'
import { dayStart, everyDay, type WeekPart } from './week-parts.ts'

const TextSchema = z.string().nullish()

const UserSchema = z.looseObject({
  id: z.string(),
  summary: TextSchema,
  name: TextSchema,
  email: TextSchema,
})

const EntrySchema = z.looseObject({ start: InstantSchema, end: InstantSchema, user: UserSchema })

const RestrictionSchema = z.looseObject({
  type: z.string(),
  start_time_of_day: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/),
  duration_seconds: z.int().min(1).max(604_800),
  start_day_of_week: z.int().min(1).max(7).nullish(),
})

const LayerSchema = z.looseObject({
  id: TextSchema,
  name: TextSchema,
  start: InstantSchema,
  end: InstantSchema.nullish(),
  rotation_virtual_start: InstantSchema,
  rotation_turn_length_seconds: z.int().positive(),
  users: z.array(z.looseObject({ user: UserSchema })).max(500),
  restrictions: z.array(RestrictionSchema).max(200).nullish(),
})

const ShownSchema = z.looseObject({ rendered_schedule_entries: z.array(EntrySchema).nullish() })

const ScheduleSchema = z.looseObject({
  name: TextSchema,
  summary: TextSchema,
  time_zone: z.string(),
  schedule_layers: z.array(LayerSchema).max(200),
  users: z.array(UserSchema).nullish(),
  overrides_subschedule: ShownSchema.nullish(),
  final_schedule: ShownSchema.nullish(),
})

/** A schedule, or overrides alone; `read-export.ts` knows by the key which of them. */
export const PagerDutySchema = z.looseObject({ schedule: ScheduleSchema })
export const PagerDutyOverridesSchema = z.looseObject({ overrides: z.array(EntrySchema) })

type Schedule = z.infer<typeof ScheduleSchema>
type Layer = z.infer<typeof LayerSchema>

/** Reads a schedule. */
export function ofPagerDuty(
  { schedule }: z.infer<typeof PagerDutySchema>,
  place: string
): ForeignFile {
  const lost: string[] = []
  const read = scheduleOf(schedule, place, lost)
  const notes = beside(place, read.name, schedule, ['description', 'teams', 'escalation_policies'])
  return { schedules: [read], covers: [], lost, notes }
}

/** Reads overrides. */
export function overridesOfPagerDuty({
  overrides,
}: z.infer<typeof PagerDutyOverridesSchema>): ForeignFile {
  return { schedules: [], covers: coversOf(overrides, []), lost: [], notes: [] }
}

type Entries = readonly z.infer<typeof EntrySchema>[]
type Users = readonly z.infer<typeof UserSchema>[]

function scheduleOf(schedule: Schedule, place: string, lost: string[]): ForeignSchedule {
  const users = schedule.users ?? []
  const layers = schedule.schedule_layers
    .map((layer, index) => layerOf(layer, `${place}: schedule_layers[${index}]`, users, lost))
    .filter((layer) => layer !== null)
  const { final_schedule: final, overrides_subschedule: overrides, time_zone: timezone } = schedule
  return {
    place,
    name: schedule.name ?? schedule.summary ?? 'schedule',
    timezone,
    layers: layers.toReversed(),
    overlap: 'last',
    covers: coversOf(overrides?.rendered_schedule_entries ?? [], users),
    shown: (final?.rendered_schedule_entries ?? []).map(({ start, end, user }): ShownShift => {
      return { by: somebody(user, users), since: start, until: end }
    }),
  }
}

function coversOf(entries: Entries, users: Users): readonly ForeignCover[] {
  return entries.map(({ start, end, user }) => ({
    by: somebody(user, users),
    from: start,
    to: end,
    only: [],
  }))
}

function layerOf(layer: Layer, place: string, users: Users, lost: string[]): ForeignLayer | null {
  const name = layer.name ?? layer.id ?? place
  const seconds = layer.rotation_turn_length_seconds
  const every = turnOf(seconds)
  if (every === null || layer.users.length === 0) {
    const why = every === null ? `turns of ${seconds} seconds` : 'nobody on it'
    lost.push(`${place}: the layer ${JSON.stringify(name)} has ${why}; it is left out.`)
    return null
  }
  const restrictions = layer.restrictions ?? []
  return {
    name,
    id: layer.id ?? name,
    people: layer.users.map(({ user }) => somebody(user, users)),
    every,
    from: wholeMinute(layer.rotation_virtual_start, `${place}.rotation_virtual_start`, lost),
    begins: layer.start,
    ends: layer.end ?? null,
    week:
      restrictions.length === 0
        ? null
        : restrictions.flatMap((one, index) =>
            partsOf(one, `${place}.restrictions[${index}]`, lost)
          ),
  }
}

function partsOf(
  one: z.infer<typeof RestrictionSchema>,
  place: string,
  lost: string[]
): readonly WeekPart[] {
  const [hour = 0, minute = 0, second = 0] = one.start_time_of_day.split(':').map(Number)
  const from = hour * 60 + minute
  const minutes = Math.floor(one.duration_seconds / 60)
  if (second !== 0 || one.duration_seconds % 60 !== 0)
    lost.push(`${place}: hours begin and end at a whole minute; its seconds are cut off.`)
  if (one.type === 'daily_restriction') return everyDay(from, minutes)
  const day = one.start_day_of_week
  if (one.type === 'weekly_restriction' && day !== null && day !== undefined) {
    const start = dayStart(day - 1) + from
    return [{ from: start, to: start + minutes }]
  }
  lost.push(`${place}: nobody knows a restriction of the type ${JSON.stringify(one.type)} here.`)
  return []
}

function somebody(user: z.infer<typeof UserSchema>, users: Users): Somebody {
  const listed = users.find(({ id }) => id === user.id)
  const { summary, name, email } = { ...listed, ...user }
  const names = [summary, name, listed?.name, email, listed?.email, user.id].filter(isText)
  return { names: [...new Set(names)] }
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== ''
}
