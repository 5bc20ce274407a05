/** The first page of a report: the headline beside the period before, and what asks for a decision. */
import { formatDuration } from '../../model/time.ts'
import { text } from '../markdown.ts'
import type { PeriodFigures } from './figures.ts'
import { countOf, percent } from './figure-words.ts'
import { boundWords } from './period.ts'
import { REPEAT_DAYS, REPEAT_INCIDENTS } from './repeats.ts'
import { spanCell } from './view-words.ts'

/** A row of the headline. */
export interface HeadlineRow {
  readonly name: string
  readonly now: string
  readonly before: string
}

/** The headline; a period without incidents has dashes. */
export function headlineRows({ headline, headlineBefore }: PeriodFigures): HeadlineRow[] {
  const row = (name: string, of: (from: typeof headline) => string): HeadlineRow => ({
    name,
    now: of(headline),
    before: of(headlineBefore),
  })
  return [
    row('Incidents', ({ incidents }) => String(incidents)),
    row('of them P1', ({ urgent }) => String(urgent)),
    row('Deadlines kept', ({ rate, kept, judged }) =>
      rate === null ? '–' : `${percent(rate)} (${kept} of ${judged})`
    ),
    row('The same, without what has no entry', (of) =>
      percent(of.judged === of.neverRecorded ? null : of.kept / (of.judged - of.neverRecorded))
    ),
    row('Breaches', ({ breaches }) => String(breaches)),
    row('of them without any entry in the record', ({ neverRecorded }) => String(neverRecorded)),
    row('Median time to resolve', ({ resolve }) => spanCell(resolve.median)),
    row('Nine in ten resolved within', ({ resolve }) => spanCell(resolve.p90)),
  ]
}

/** One sentence for each thing that somebody should decide on; empty where nothing asks for it. */
export function attention(figures: PeriodFigures): string[] {
  const { repeats, followUps, reviews, downgrades, coverage, agreement, breaches } = figures
  const overdue = breaches.filter(({ verdict }) => verdict === 'overdue').length
  const services = repeats.slice(0, 5).map(({ service }) => text(service))
  const more = repeats.length > 5 ? ` and ${repeats.length - 5} more` : ''
  return [
    ...sentence(repeats.length, () => {
      const what = `${REPEAT_INCIDENTS} or more incidents within ${REPEAT_DAYS} days`
      return `**Problem review:** ${what} on ${services.join(', ')}${more}.`
    }),
    ...sentence(
      overdue,
      () => `**Overdue now:** ${countOf(overdue, 'obligation')} of this period.`
    ),
    ...sentence(
      followUps.overdue,
      () => `**Follow-ups:** ${followUps.overdue} overdue, of ${followUps.open} open.`
    ),
    ...sentence(
      reviews.owed + reviews.late,
      () => `**Post-incident reviews:** ${reviews.owed} owed, ${reviews.late} came late.`
    ),
    ...sentence(
      downgrades.length,
      () =>
        `**Priority lowered after a breach:** ${countOf(downgrades.length, 'time')}. The breaches stand.`
    ),
    ...sentence(
      coverage.resolvedUnclosed,
      () =>
        `**Closure:** ${countOf(coverage.resolvedUnclosed, 'incident')} resolved and never formally closed.`
    ),
    ...sentence(figures.headline.neverRecorded, (count) => {
      const { nobodyEngaged, incidents } = coverage
      const who = `in ${nobodyEngaged} of ${incidents} incidents nothing shows who took it up`
      return `**The record:** ${countOf(count, 'deadline')} without any entry count as missed; ${who}.`
    }),
    ...(agreement?.overdue === true
      ? [
          `**The agreement itself:** its review was due on ${boundWords(agreement.dueAt)} (every ${formatDuration(agreement.every)}).`,
        ]
      : []),
  ]
}

/** What moves the mean, for the row of a time. */
export function outlierWords(
  outlier: PeriodFigures['times'][number]['outlier'],
  ref: (id: string) => string
): string {
  return outlier === null ? '–' : `${ref(outlier.id)}; without it ${spanCell(outlier.meanWithout)}`
}

function sentence(count: number, words: (count: number) => string): string[] {
  return count === 0 ? [] : [words(count)]
}
