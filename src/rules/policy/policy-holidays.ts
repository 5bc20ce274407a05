/** A list of dated holidays does not run out unnoticed: the days after its end would count as working time. */
import { type Calendar, holidaysOf } from '../../model/policy.ts'
import { midnight } from '../../model/time.ts'
import { atValue, policyRule } from '../shared/rule.ts'

/** The rule `policy-holidays`: a warning, for the limits hold all the same. */
export const policyHolidays = policyRule(
  'policy-holidays',
  'A calendar that lists holidays by date lists those of the present year, and in December those of the next.',
  ({ policy, present }) =>
    Object.entries(policy.calendars).flatMap(([name, calendar]) =>
      lastYear(calendar)
        // From December on, limits reach into the next year.
        .filter((last) => present.reached(midnight(`${last}-12-01`)))
        .map((last) => {
          const next = Number(last) + 1
          return {
            severity: 'warning',
            place: atValue('calendars', name, 'holidays'),
            message: `The holidays of \`${name}\` end with ${last}, so from ${next} on every weekday counts as working time.`,
            hint: `Add those of ${next}; a day that returns is written once, without its year, as in \`12-25\`.`,
          }
        })
    )
)

/** The last year of which a holiday is listed by its date, where one is. */
function lastYear(calendar: Calendar): string[] {
  const years = holidaysOf(calendar).flatMap(({ date }) =>
    date.length === 'MM-DD'.length ? [] : date.split('-', 1)
  )
  return years.toSorted().slice(-1)
}
