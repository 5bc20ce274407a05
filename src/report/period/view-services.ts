/** What each service went through, as the cells of tables. */
import { cell } from '../markdown.ts'
import { span } from '../times.ts'
import type { PeriodFigures } from './figures.ts'
import { boundWords } from './period.ts'
import { REPEAT_DAYS, REPEAT_INCIDENTS } from './repeats.ts'
import { firstAndMore } from './view-words.ts'

/** How many incidents a repeated service names. */
const NAMED = 3

/** The part of the view about services. */
export function serviceView(figures: PeriodFigures, ref: (id: string) => string) {
  const { first, more } = firstAndMore(downtimeRows(figures))
  return {
    repeatRule: `${REPEAT_INCIDENTS} or more incidents within ${REPEAT_DAYS} days`,
    repeats: figures.repeats.map(({ service, most, firstAt, lastAt, ids, ...row }) => ({
      service: cell(service),
      most: String(most),
      when: `${dateOf(firstAt)} to ${dateOf(lastAt)}`,
      incidents: String(row.incidents),
      causes: row.sharedCauses.map((cause) => cell(cause)).join(', ') || '–',
      ids: ids.slice(0, NAMED).map(ref).join(', ') + andMore(ids.length - NAMED),
    })),
    services: first,
    moreServices: more,
  }
}

function downtimeRows({ downtime, period, now }: PeriodFigures) {
  const length = Math.min(period.to, now) - period.from
  return downtime.map((row) => ({
    service: cell(row.service),
    incidents: String(row.incidents),
    down: `${row.approximate ? 'about ' : ''}${span(row.seconds)}`,
    share: length > 0 ? `${((row.seconds / length) * 100).toFixed(1)}%` : '–',
    addedUp: span(row.addedUpSeconds),
    longest: span(row.longestSeconds),
  }))
}

function dateOf(instant: number): string {
  return boundWords(instant).slice(0, 10)
}

function andMore(count: number): string {
  return count > 0 ? ` and ${count} more` : ''
}
