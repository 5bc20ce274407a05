/**
 * Opsgenie's schedules, as `GET /v2/schedules/{id}` answers, and their overrides, which have an address of their own. All
 * rotations of a schedule that have somebody are on duty together.
 *
 * Source: docs.opsgenie.com, "Schedule API", "Schedule Rotation API" and "Schedule Override API".
 */
import * as z from 'zod'
import { WEEKDAYS } from '../../model/policy-calendar.ts'
import { InstantSchema } from '../../model/time-schemas.ts'
import {
  beside,
  type ForeignCover,
  type ForeignFile,
  type ForeignLayer,
  type ForeignSchedule,
  type Somebody,
  turnOf,
  wholeMinute,
} from './foreign.ts'
import { dayStart, everyDay, MINUTES_OF_DAY, MINUTES_OF_WEEK, type WeekPart } from './week-parts.ts'

const TextSchema = z.string().nullish()

const ParticipantSchema = z.looseObject({
  type: z.string(),
  id: TextSchema,
  username: TextSchema,
  name: TextSchema,
})

const HourSchema = z.int().min(0).max(24)
const MinuteSchema = z.int().min(0).max(59).nullish()

const TimesSchema = z.looseObject({
  startHour: HourSchema,
  startMin: MinuteSchema,
  endHour: HourSchema,
  endMin: MinuteSchema,
})

const DaySchema = z.string().toLowerCase().pipe(z.enum(WEEKDAYS))

const RestrictionSchema = z.union([
  z.looseObject({ type: z.literal('time-of-day'), restriction: TimesSchema }),
  z.looseObject({
    type: z.literal('weekday-and-time-of-day'),
    restrictions: z.array(TimesSchema.extend({ startDay: DaySchema, endDay: DaySchema })).max(200),
  }),
])

const RotationSchema = z.looseObject({
  id: TextSchema,
  name: TextSchema,
  startDate: InstantSchema,
  endDate: InstantSchema.nullish(),
  type: z.enum(['hourly', 'daily', 'weekly']),
  length: z.int().min(1).max(1000).nullish(),
  participants: z.array(ParticipantSchema).max(500),
  timeRestriction: RestrictionSchema.nullish(),
})

const OverrideSchema = z.looseObject({
  user: ParticipantSchema,
  startDate: InstantSchema,
  endDate: InstantSchema,
  rotations: z.array(z.looseObject({ id: TextSchema, name: TextSchema })).nullish(),
})

const ScheduleSchema = z.looseObject({
  name: TextSchema,
  enabled: z.boolean().nullish(),
  timezone: z.string().nullish(),
  rotations: z.array(RotationSchema).max(200),
  overrides: z.array(OverrideSchema).nullish(),
})

const DataSchema = z.union([
  ScheduleSchema,
  z.array(ScheduleSchema).min(1),
  z.array(OverrideSchema),
])
export const OpsgenieSchema = z.looseObject({ data: DataSchema })

type Schedule = z.infer<typeof ScheduleSchema>
type Rotation = z.infer<typeof RotationSchema>
type Override = z.infer<typeof OverrideSchema>

/** Reads it. */
export function ofOpsgenie({ data }: z.infer<typeof OpsgenieSchema>, place: string): ForeignFile {
  const lost: string[] = []
  const notes: string[] = []
  const all: readonly (Schedule | Override)[] = Array.isArray(data) ? data : [data]
  const schedules = all.flatMap((one, index) => {
    const at = Array.isArray(data) ? `${place}: data[${index}]` : `${place}: data`
    return isSchedule(one) ? [scheduleOf(one, { file: place, place: at }, { lost, notes })] : []
  })
  const covers = all.flatMap((one) => (isSchedule(one) ? [] : [coverOf(one)]))
  return { schedules, covers, lost, notes }
}

function isSchedule(one: Schedule | Override): one is Schedule {
  return 'rotations' in one && !('startDate' in one)
}

function scheduleOf(
  schedule: Schedule,
  { file, place }: { readonly file: string; readonly place: string },
  { lost, notes }: { readonly lost: string[]; readonly notes: string[] }
): ForeignSchedule {
  const name = schedule.name ?? 'schedule'
  if (schedule.enabled === false)
    notes.push(`${place}: the schedule ${JSON.stringify(name)} is switched off there.`)
  notes.push(...beside(place, name, schedule, ['description', 'ownerTeam']))
  return {
    place: file,
    name,
    timezone: schedule.timezone ?? null,
    layers: schedule.rotations
      .map((rotation, index) => layerOf(rotation, `${place}.rotations[${index}]`, lost))
      .filter((layer) => layer !== null),
    overlap: 'all',
    covers: (schedule.overrides ?? []).map(coverOf),
    shown: [],
  }
}

const HOURS = { hourly: 1, daily: 24, weekly: 168 } as const

function layerOf(rotation: Rotation, place: string, lost: string[]): ForeignLayer | null {
  const { id, startDate, endDate, type, length, participants, timeRestriction } = rotation
  const name = rotation.name ?? id ?? place
  const seconds = HOURS[type] * (length ?? 1) * 3600
  // 24 hours that are called hourly are elapsed; a rota says days of them, which keep the time of day.
  const every = type === 'hourly' ? `${length ?? 1}h` : turnOf(seconds)
  if (every === null || participants.length === 0) {
    const why = every === null ? 'turns longer than a year' : 'nobody on it'
    lost.push(`${place}: the rotation ${JSON.stringify(name)} has ${why}; it is left out.`)
    return null
  }
  return {
    name,
    id: id ?? name,
    people: participants.map(somebody),
    every,
    from: wholeMinute(startDate, `${place}.startDate`, lost),
    begins: startDate,
    ends: endDate ?? null,
    week: timeRestriction ? weekOf(timeRestriction) : null,
  }
}

/** Null where no part is named: then nothing is restricted. */
function weekOf(one: z.infer<typeof RestrictionSchema>): readonly WeekPart[] | null {
  if (one.type === 'time-of-day') {
    const { from, to } = minutesOf(one.restriction)
    return everyDay(from, to > from ? to - from : to - from + MINUTES_OF_DAY)
  }
  if (one.restrictions.length === 0) return null
  return one.restrictions.map((times) => {
    const { from, to } = minutesOf(times)
    const start = dayStart(WEEKDAYS.indexOf(times.startDay)) + from
    const end = dayStart(WEEKDAYS.indexOf(times.endDay)) + to
    return { from: start, to: end > start ? end : end + MINUTES_OF_WEEK }
  })
}

function minutesOf(times: z.infer<typeof TimesSchema>): WeekPart {
  const { startHour, startMin, endHour, endMin } = times
  return { from: startHour * 60 + (startMin ?? 0), to: endHour * 60 + (endMin ?? 0) }
}

function coverOf({ user, startDate, endDate, rotations }: Override): ForeignCover {
  return {
    by: somebody(user),
    from: startDate,
    to: endDate,
    only: (rotations ?? []).flatMap(({ id, name }) => id ?? name ?? []),
  }
}

function somebody({ type, id, username, name }: z.infer<typeof ParticipantSchema>): Somebody {
  const names = [name, username, id].filter((one) => one !== null && one !== undefined)
  if (type === 'user' && names.length > 0) return { names }
  return { names: [`the ${type} ${names[0] ?? ''}`.trim(), ...names], isOther: true }
}
