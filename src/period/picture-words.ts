/** What the picture of times is called: where the report says it again, it says the same. */
import type { PeriodFigures } from './figures.ts'
import { periodTitle } from './period.ts'

/** What one bar of a chart over time stands for: years where the period is longer than two. */
export function sliceUnit({ months }: Pick<PeriodFigures, 'months'>): 'month' | 'year' {
  return months[0]?.label.length === 4 ? 'year' : 'month'
}

/** `Time from the report, per month, Q2 2026`. */
export function timesTitle(figures: Pick<PeriodFigures, 'months' | 'period'>): string {
  return `Time from the report, per ${sliceUnit(figures)}, ${periodTitle(figures.period)}`
}
