/** What each service went through, as the cells of tables. */
import { cell } from '../text/markdown.ts'
import { lengthWords } from './figure-words.ts'
import type { PeriodFigures } from './figures.ts'
import { boundWords } from './period.ts'
import { REPEAT_DAYS, REPEAT_INCIDENTS } from './repeats.ts'

/** How many incidents of the period a repeated service names. */
const NAMED = 3

/** The part of the view about services. */
export function serviceView(figures: PeriodFigures, ref: (id: string) => string) {
  return {
    repeatDays: String(REPEAT_DAYS),
    repeatRule: `${REPEAT_INCIDENTS} or more incidents within ${REPEAT_DAYS} days`,
    repeats: figures.repeats.map(({ service, most, firstAt, lastAt, ids, ...row }) => ({
      service: cell(service),
      most:
        row.outside.length === 0
          ? String(most)
          : `${most}, ${row.outside.length} outside the period`,
      when: `${dateOf(firstAt)} to ${dateOf(lastAt)}`,
      incidents: String(row.incidents),
      causes: causeWords(row.sharedCauses),
      ids: namedIds(ids, row.outside, ref),
    })),
    services: downtimeRows(figures),
  }
}

function downtimeRows({ downtime, period, now }: PeriodFigures) {
  const length = Math.min(period.to, now) - period.from
  return downtime.map((row) => ({
    service: cell(row.service),
    incidents: incidentsCell(row),
    down: `${row.approximate ? 'about ' : ''}${lengthWords(row.seconds)}`,
    share: length > 0 ? `${((row.seconds / length) * 100).toFixed(1)}%` : '–',
    others: stretchWords(row),
  }))
}

function causeWords(causes: readonly string[]): string {
  if (causes.length === 0) return ''
  return ` · shared ${causes.length === 1 ? 'cause' : 'causes'}: ${causes.map((cause) => cell(cause)).join(', ')}`
}

/** What the downtime alone does not tell: its longest stretch, and what overlaps add to it; nothing where it is all one. */
function stretchWords(row: PeriodFigures['downtime'][number]): string {
  const all = lengthWords(row.seconds)
  const longest = lengthWords(row.longestSeconds)
  const twice = lengthWords(row.addedUpSeconds)
  return (
    (longest === all ? '' : `, longest ${longest}`) +
    (twice === all ? '' : `, added up ${twice}, overlaps twice`)
  )
}

function incidentsCell({ incidents, carried }: PeriodFigures['downtime'][number]): string {
  if (carried === 0) return String(incidents)
  return carried === incidents ? `${carried} carried in` : `${incidents}, ${carried} carried in`
}

function dateOf(instant: number): string {
  return boundWords(instant).slice(0, 10)
}

/** The first ones by name, those of outside the period before others: nothing else in the report names these. */
function namedIds(
  ids: readonly string[],
  outside: readonly string[],
  ref: (id: string) => string
): string {
  const own = ids.filter((id) => !outside.includes(id))
  const named = ids.filter((id) => outside.includes(id) || own.indexOf(id) < NAMED)
  const words = named.map((id) => ref(id) + (outside.includes(id) ? ' (outside the period)' : ''))
  return words.join(', ') + andMore(ids.length - named.length)
}

function andMore(count: number): string {
  return count > 0 ? ` and ${count} more` : ''
}
