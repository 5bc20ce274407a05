/** Parts of a week in minutes since Monday 00:00, and the hours that a rota says for them. */
import { WEEKDAYS } from '../../model/policy-calendar.ts'
import type { HoursText } from '../../model/rota.ts'

const DAY = 24 * 60
const WEEK = 7 * DAY

/** It may end in the week after. */
export interface WeekPart {
  readonly from: number
  readonly to: number
}

/** The same parts within one week, in order, none touching the next. */
export function tidy(parts: readonly WeekPart[]): readonly WeekPart[] {
  const within = parts
    .filter(({ from, to }) => to > from)
    .flatMap(({ from, to }): WeekPart[] => {
      if (to - from >= WEEK) return [{ from: 0, to: WEEK }]
      const start = from % WEEK
      const end = start + to - from
      return end <= WEEK
        ? [{ from: start, to: end }]
        : [
            { from: start, to: WEEK },
            { from: 0, to: end - WEEK },
          ]
    })
  const merged: WeekPart[] = []
  for (const part of within.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last !== undefined && part.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, part.to) }
    else merged.push(part)
  }
  return merged
}

/** As hours of weekdays; null where they are the whole week. */
export function hoursOf(parts: readonly WeekPart[]): HoursText | null {
  const week = tidy(parts)
  if (week[0]?.from === 0 && week[0].to === WEEK) return null
  const hours: Partial<Record<(typeof WEEKDAYS)[number], string[]>> = {}
  for (const [index, weekday] of WEEKDAYS.entries()) {
    const start = index * DAY
    const segments = week
      .map(({ from, to }) => ({ from: Math.max(from - start, 0), to: Math.min(to - start, DAY) }))
      .filter(({ from, to }) => to > from)
    if (segments.length > 0)
      hours[weekday] = segments.map(({ from, to }) => `${timeOf(from)}-${timeOf(to)}`)
  }
  return hours
}

function timeOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** Whether both hold some minute; null is the whole week. */
export function share(one: readonly WeekPart[] | null, other: readonly WeekPart[] | null): boolean {
  const whole = [{ from: 0, to: WEEK }]
  const others = tidy(other ?? whole)
  return tidy(one ?? whole).some(({ from, to }) =>
    others.some((part) => part.from < to && from < part.to)
  )
}

/** Every day from one minute to another; where they are the same, or end first, over midnight. */
export function everyDay(from: number, minutes: number): readonly WeekPart[] {
  return WEEKDAYS.map((_, index) => ({
    from: index * DAY + from,
    to: index * DAY + from + minutes,
  }))
}

/** The first minute of a day of the week; Monday is 0. */
export function dayStart(index: number): number {
  return index * DAY
}

export const MINUTES_OF_DAY = DAY
export const MINUTES_OF_WEEK = WEEK
