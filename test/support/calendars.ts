/** Calendars for tests, parsed as the policy parses them. */
import { PolicySchema, type Calendar } from '../../src/model/policy.ts'
import { openCalendar } from '../../src/clock/open-calendar.ts'
import type { WorkingTime } from '../../src/clock/working-time.ts'
import { zones } from './zones.ts'

/** A calendar as it is typed; days left out are closed. */
export interface TypedCalendar {
  readonly timezone?: string
  readonly hours: Readonly<Record<string, readonly string[]>>
  readonly holidays?: readonly (string | { date: string; name?: string; from?: string })[]
}

/** A calendar as validated. */
function calendarOf(typed: TypedCalendar): Calendar {
  return PolicySchema.shape.calendars.unwrap().valueType.parse(typed)
}

/** A calendar opened in its zone, UTC by default. */
export function workingTime(typed: TypedCalendar): WorkingTime {
  return openCalendar('tested', calendarOf(typed), typed.timezone ?? 'UTC', zones)
}

/** The same segments on each of these days. */
export function everyDay(days: readonly string[], ...segments: string[]): TypedCalendar['hours'] {
  return Object.fromEntries(days.map((day) => [day, segments]))
}

export const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
export const ALL_DAYS = [...WORKDAYS, 'saturday', 'sunday'] as const
