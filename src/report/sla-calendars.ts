/** The working time of an agreement: its hours, and the days on which nobody works. */
import {
  type Calendar,
  holidaysOf,
  type Policy,
  type PolicyKind,
  WEEKDAYS,
} from '../model/policy.ts'
import { addressable } from '../text/addresses.ts'
import { MONTHS } from '../text/times.ts'
import { targetsIn } from '../model/kind-in.ts'
import { capital, roleWords } from './words.ts'

/** The calendars that a kind's targets walk through. */
export function calendarRows(policy: Policy, kind: PolicyKind) {
  const used = new Set(targetsIn(kind).map(({ calendar }) => calendar))
  return Object.entries(policy.calendars)
    .filter(([name]) => used.has(name))
    .map(([name, calendar]) => ({
      name: capital(roleWords(name)),
      zone: addressable(calendar.timezone ?? policy.timezone),
      hours: hoursWords(calendar),
      years: yearsOf(calendar),
    }))
}

/** Days that follow one another with the same hours are put together: `Monday to Friday 09:00–17:00`. */
function hoursWords({ hours }: Calendar): string {
  const runs: { first: string; last: string; segments: string }[] = []
  let previous = ''
  for (const day of WEEKDAYS) {
    const segments = hours[day].map((segment) => segment.replace('-', '–')).join(', ')
    const run = runs.at(-1)
    if (segments !== '' && run !== undefined && segments === previous) run.last = day
    else if (segments !== '') runs.push({ first: day, last: day, segments })
    previous = segments
  }
  const words = runs.map(({ first, last, segments }) =>
    first === last
      ? `${capital(first)} ${segments}`
      : `${capital(first)} to ${capital(last)} ${segments}`
  )
  return words.length === 0 ? 'never open' : words.join('; ')
}

/** The holidays, those of every year first: `1 January (New Year's Day), 24 December from 12:00`. */
function yearsOf(calendar: Calendar): { readonly year: string; readonly days: string }[] {
  const years = new Map<string, string[]>()
  const holidays = holidaysOf(calendar).toSorted(
    (a, b) => a.date.length - b.date.length || (a.date < b.date ? -1 : 1)
  )
  for (const { date, name, from } of holidays) {
    const [month, day] = date.split('-').slice(-2)
    const year = date.length === 'MM-DD'.length ? 'every year' : `in ${date.slice(0, 4)}`
    const on = `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''}${from === null ? '' : ` from ${from}`}`
    const named = name === null ? on : `${on} (${addressable(name)})`
    years.set(year, [...(years.get(year) ?? []), named])
  }
  return [...years].map(([year, days]) => ({ year, days: days.join(', ') }))
}
