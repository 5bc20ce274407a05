/** Calendar days as plain numbers, so that calendars can be walked without `Date`. */
import type { LocalTime } from './time.ts'

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type CivilDay = number

/** The number of a date; `month` and `day` count from 1. */
export function civilDay(year: number, month: number, day: number): CivilDay {
  // Years begin in March, so that the leap day is the last one.
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a day. */
export function dateOf(number: CivilDay): Pick<LocalTime, 'year' | 'month' | 'day'> {
  const date = number + 719_468
  const era = Math.floor(date / 146_097)
  const dayOfEra = date - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(number: CivilDay): number {
  return (((number + 3) % 7) + 7) % 7
}
