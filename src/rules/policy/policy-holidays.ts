/** A list of dated holidays does not run out unnoticed: the days after its end would count as working time. */
import { type Calendar, holidaysOf } from '../../model/policy.ts'
import { type Instant, parseInstant } from '../../model/time.ts'
import { atValue, policyRule } from '../shared/rule.ts'

/** The rule `policy-holidays`: a warning, for the limits hold all the same. */
export const policyHolidays = policyRule(
  'policy-holidays',
  'A calendar that lists holidays by date lists those of the present year, and in December those of the next.',
  ({ policy, present }) => {
    return Object.entries(policy.calendars).flatMap(([name, calendar]) => {
      const last = lastYear(calendar)
      if (last === null || !present.reached(lastDecember(last))) return []
      const next = Number(last) + 1
      return {
        severity: 'warning',
        place: atValue('calendars', name, 'holidays'),
        message: `The holidays of \`${name}\` end with ${last}, so from ${next} on every weekday counts as working time.`,
        hint: `Add those of ${next}; a day that returns is written once, without its year, as in \`12-25\`.`,
      }
    })
  }
)

/** When the next year's days are missed: deadlines set from then on reach into it. */
function lastDecember(year: string): Instant {
  const at = parseInstant(`${year}-12-01T00:00:00Z`)
  return typeof at === 'number' ? at : Infinity
}

/** The last year of which a holiday is listed; null where none is listed by date. */
function lastYear(calendar: Calendar): string | null {
  const years = holidaysOf(calendar).flatMap(({ date }) =>
    date.length === 'MM-DD'.length ? [] : [date.slice(0, 4)]
  )
  return years.toSorted().at(-1) ?? null
}
