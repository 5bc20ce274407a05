/** The time of an agreement: its working hours and days off, and how its clocks run. */
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
import { listWords } from './sla-words.ts'

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

/** The rules of docs/reference/clocks.md that this kind's targets meet, each as a sentence. */
export function clockSentences(kind: PolicyKind): string[] {
  const targets = targetsIn(kind)
  const isReached = (wanted: string) =>
    targets.some((target) => target.do === 'reach' && target.status === wanted)
  const held = [
    ...(isReached('contained') ? ['containment'] : []),
    ...(isReached('resolved') ? ['resolution'] : []),
  ]
  return [
    'What is done at or before its due time, to the second, is done in time.',
    'The first assessment sets the priority from the report on, so a late assessment leaves less of each limit.',
    ...(targets.some((target) => target.do === 'update')
      ? ['An update is due so long after the last one, or after the report where there was none.']
      : []),
    ...(held.length === 0
      ? []
      : [
          `While an incident is on hold, the clock${held.length > 1 ? 's' : ''} of ${listWords(held)} stand${held.length > 1 ? '' : 's'} still; every other clock runs on.`,
        ]),
    'When the priority is raised, the new limits count from that moment, and nothing falls due later than before. When it is lowered, they count from where they began, and what was missed by then stays missed. What the new priority does not ask is no longer owed.',
    'The resolution ends only what says so. Every other notice and engagement that is still open goes on being owed, and is said once more when its limit passes; what is still open at the closing is named there as not done. A dismissal ends everything; what was missed by then stays missed.',
    ...(isReached('closed')
      ? [
          'An incident counts as closed once it was assessed and has all that is required before closure; until then its closing is owed. Lowering the priority after the resolution changes nothing of what is owed after it.',
        ]
      : []),
    ...(targets.length === 0
      ? []
      : [
          'When an incident is reopened, all that is to be reached is owed anew from that moment, with its updates and whatever notice or engagement is still open; after a closing, every notice and engagement that the report started is owed anew too. An assessment once made stands, and so does what was judged before.',
        ]),
    'Each clock goes by the agreement that was in force when it started: a change of the agreement moves no clock that runs, unless it says that it reaches back.',
  ]
}
