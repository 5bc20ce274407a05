/** The charts that stand in a text: bars of signs, each beside its number, so that they say no more than it does. */
import { roleWords } from '../report/words.ts'
import { judgedOf, rateOf, totalOf } from './compliance.ts'
import { percent } from './figure-words.ts'
import type { PeriodFigures } from './figures.ts'
import { isWithin } from './period.ts'
import { spanCell } from './view-words.ts'

/** How many signs a whole bar has. */
const WHOLE = 10

/** A share from 0 to 1 of a whole that is drawn too: none has no bar at all, and only all of it fills the bar. */
export function shareBar(share: number): string {
  if (share === 0) return ''
  const signs = share === 1 ? WHOLE : within(Math.round(share * WHOLE))
  return '█'.repeat(signs) + '░'.repeat(WHOLE - signs)
}

/** A length beside others, of which `most` is the longest: nothing has no bar. */
export function lengthBar(value: number, most: number): string {
  return value <= 0 ? '' : '█'.repeat(Math.max(1, Math.round((value / most) * WHOLE)))
}

function within(signs: number): number {
  return Math.min(WHOLE - 1, Math.max(1, signs))
}

/** A row of a chart: what it is of, its number, how many cases that rests on, and its bar. */
export interface BarRow {
  readonly of: string
  readonly value: string
  readonly cases: number
  readonly bar: string
}

/** Incidents by the month, or by the year. */
export function incidentBars({ months, population }: PeriodFigures): BarRow[] {
  const counts = months.map((month) => ({
    label: month.label,
    cases: population.counted.filter(({ course }) => isWithin(month, course.reportedAt)).length,
  }))
  const most = Math.max(...counts.map(({ cases }) => cases))
  return counts.map(({ label, cases }) => ({
    of: label,
    value: String(cases),
    cases,
    bar: lengthBar(cases, most),
  }))
}

/** The median time to resolve by the month; one in which nothing was resolved has its row, and no bar. */
export function resolveBars({ timesByMonth }: PeriodFigures): BarRow[] {
  const rows = timesByMonth.filter(({ measure }) => measure === 'resolve')
  const most = Math.max(...rows.map(({ median }) => median ?? 0))
  return rows.map(({ month, n, median }) => ({
    of: month,
    value: spanCell(median),
    cases: n,
    bar: lengthBar(median ?? 0, most),
  }))
}

/** The share of deadlines kept, a row for each target over all priorities, the least kept first. */
export function keptBars({ compliance }: Pick<PeriodFigures, 'compliance'>): BarRow[] {
  const names = [...new Set(compliance.map(({ kind, target }) => `${kind}: ${target}`))]
  return names
    .flatMap((name) => {
      const rows = compliance.filter(({ kind, target }) => `${kind}: ${target}` === name)
      const counts = totalOf(rows)
      const rate = rateOf(counts)
      const [first] = rows
      if (rate === null || first === undefined) return []
      return [{ of: `${roleWords(first.kind)}: ${first.duty}`, rate, cases: judgedOf(counts) }]
    })
    .toSorted((one, other) => one.rate - other.rate || other.cases - one.cases)
    .map(({ of, rate, cases }) => ({
      of,
      value: percent(rate),
      cases,
      bar: shareBar(rate),
    }))
}
