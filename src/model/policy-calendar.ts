/** Working time: opening hours of each weekday, and the days that are closed. */
import * as z from 'zod'
import { meant } from './described.ts'
import { TextSchema } from './field-schemas.ts'
import { DayOfYearSchema } from './time-schemas.ts'

/** `09:00-17:00`; `24:00` may end a day. */
const SegmentSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta(meant('Opening hours are written 09:00-17:00; a day may have several.'))

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const DAY = z
  .array(SegmentSchema)
  .default([])
  .describe('opening hours: [09:00-12:30, 13:00-17:00]; left out, closed')

/** A week's hours, in the local time of some zone. */
export const HoursSchema = z.strictObject({
  monday: DAY,
  tuesday: DAY,
  wednesday: DAY,
  thursday: DAY,
  friday: DAY,
  saturday: DAY,
  sunday: DAY,
})

export type Hours = z.infer<typeof HoursSchema>

export const CalendarSchema = z.strictObject({
  timezone: TextSchema.optional().describe('IANA zone; the organisation’s where left out'),
  hours: HoursSchema.describe(
    'a list of segments per day, in the zone’s own time; a day left out is closed'
  ),
  holidays: z
    .array(
      z.union([
        DayOfYearSchema,
        z.strictObject({
          date: DayOfYearSchema.describe(
            'the day, 2026-12-25; or 12-25, which is a holiday every year'
          ),
          name: TextSchema.optional().describe('what it is called; the rendered agreement says it'),
          from: z
            .string()
            .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
            .meta(meant('A local time is written 12:00.'))
            .optional()
            .describe(
              'the local time from which on the day is closed; the whole day where left out'
            ),
        }),
      ])
    )
    .default([])
    .describe('a list of dates that are closed'),
})

export type Calendar = z.infer<typeof CalendarSchema>

/** A day on which a calendar is closed. */
export interface Holiday {
  /** `2026-12-25`, or `12-25` for every year. */
  readonly date: string
  readonly name: string | null
  /** The local time from which on it is closed, `12:00`; null for the whole day. */
  readonly from: string | null
}

/** The holidays of a calendar. */
export function holidaysOf({ holidays }: Calendar): Holiday[] {
  return holidays.map((day) =>
    typeof day === 'string'
      ? { date: day, name: null, from: null }
      : { date: day.date, name: day.name ?? null, from: day.from ?? null }
  )
}
