/** The first page of a report: the headline beside the period before, and what asks for a decision. */
import { countOf } from '../model/count-of.ts'
import { code, text } from '../text/markdown.ts'
import { everyWords, listWords } from '../report/sla-words.ts'
import { utc } from '../text/times.ts'
import type { PeriodFigures } from './figures.ts'
import { holdWords, percent } from './figure-words.ts'
import type { Headline } from './headline.ts'
import { boundWords } from './period.ts'
import { REPEAT_DAYS, REPEAT_INCIDENTS } from './repeats.ts'
import { nineInTen, spanCell } from './view-words.ts'

/** A row of the headline. */
export interface HeadlineRow {
  readonly name: string
  readonly now: string
  readonly before: string
}

/** The headline; a period without incidents has dashes, and so has one before any record. */
export function headlineRows({ headline, headlineBefore }: PeriodFigures): HeadlineRow[] {
  const row = (name: string, of: (from: Headline) => string): HeadlineRow => ({
    name,
    now: of(headline),
    before: headlineBefore === null ? '–' : of(headlineBefore),
  })
  return [
    row('Incidents', ({ incidents }) => String(incidents)),
    row('of them P1', ({ urgent }) => String(urgent)),
    row('of them reopened', ({ reopened }) => String(reopened)),
    row('Deadlines kept', ({ rate, kept, judged, holds }) =>
      rate === null ? '–' : `${percent(rate)} (${kept} of ${judged}${holdWords(holds)})`
    ),
    row('of those that an entry speaks of', ({ judged, kept, neverRecorded }) => {
      const shown = judged - neverRecorded
      return shown === 0 ? '–' : `${percent(kept / shown)} (${kept} of ${shown})`
    }),
    row('Not done, and closed before it was due', ({ undone }) => String(undone)),
    row('Breaches', ({ breaches }) => String(breaches)),
    row('of them without any entry in the record', ({ neverRecorded }) => String(neverRecorded)),
    row('Median time to resolve', ({ resolve }) =>
      resolve.n === 0 ? '–' : `${spanCell(resolve.median)} (of ${resolve.n})`
    ),
    row('Nine in ten resolved within', ({ resolve }) => nineInTen(resolve)),
  ]
}

/** What must be known before two columns are compared; empty where nothing must. */
export function comparisonNote(figures: PeriodFigures, title: string): string {
  const { firstReportedAt, headlineBefore, before } = figures
  if (headlineBefore === null)
    return `No record is older than this period: nothing stands beside it.`
  if (firstReportedAt === null || firstReportedAt <= before.from) return ''
  return `The oldest record is of ${utc(firstReportedAt).slice(0, 10)}: ${title} has records of a part of it only.`
}

/** How sentences are written where they stand. */
export interface Pen {
  /** Words of others. */
  readonly text: (words: string) => string
  /** A path, or a name that is typed. */
  readonly code: (words: string) => string
  /** What a sentence is about; words of ours. */
  readonly strong: (words: string) => string
  /** An incident's id. */
  readonly ref: (id: string) => string
}

/** Writes Markdown. */
export function markdownPen(ref: (id: string) => string): Pen {
  return { text, code, strong: (words) => `**${words}**`, ref }
}

/** One sentence for each thing that somebody should decide on; empty where nothing asks for it. */
export function attention(figures: PeriodFigures, pen: Pen): string[] {
  const { strong } = pen
  const { repeats, followUps, reviews, downgrades, dismissals, coverage, agreement } = figures
  const services = repeats.map(({ service, most }) => `${pen.text(service)} (${most})`)
  return [
    ...sentence(repeats.length, () => {
      const what = `${REPEAT_INCIDENTS} or more incidents within ${REPEAT_DAYS} days`
      return `${strong('Problem review:')} ${what} on ${listWords(services)}.`
    }),
    ...overdueSentences(figures, pen),
    ...sentence(
      followUps.overdue,
      () => `${strong('Follow-ups:')} ${followUps.overdue} overdue, of ${followUps.open} open.`
    ),
    ...sentence(reviews.overdue + reviews.late, () => {
      const parts = [
        ...sentence(reviews.overdue, (count) => `${count} overdue`),
        ...sentence(reviews.late, (count) => `${count} came late`),
      ]
      return `${strong('Post-incident reviews:')} ${parts.join(', ')}.`
    }),
    ...sentence(
      downgrades.length,
      () =>
        `${strong('Priority lowered after a breach or after it was resolved:')} ${countOf(downgrades.length, 'time')}. What was breached stands.`
    ),
    ...sentence(
      dismissals.length,
      (count) =>
        `${strong('Dismissed after a breach or after it was resolved:')} ${countOf(count, 'time')}. What was breached stands.`
    ),
    ...sentence(
      coverage.resolvedUnclosed,
      () =>
        `${strong('Closure:')} ${countOf(coverage.resolvedUnclosed, 'incident')} resolved and never formally closed.`
    ),
    ...recordSentences(figures, pen),
    ...(agreement?.overdue === true
      ? [
          `${strong('The agreement itself:')} its review was due on ${boundWords(agreement.dueAt)} (every ${everyWords(agreement.every)}).`,
        ]
      : []),
  ]
}

/** How many incidents a sentence names. */
const NAMED = 5

/** What is owed now, and late: by the period's incidents, and by those of before it, which no table counts. */
function overdueSentences(figures: PeriodFigures, { strong, ref }: Pen): string[] {
  const { breaches, overdueBefore } = figures
  const own = breaches.filter(({ verdict }) => verdict === 'overdue')
  const incidents = new Set(own.map(({ id }) => id)).size
  const { obligations, incidents: earlier, unresolved } = overdueBefore
  return [
    ...sentence(own.length, (count) => {
      const of = countOf(incidents, 'incident')
      return `${strong('Overdue now:')} ${countOf(count, 'obligation')} of ${of} of this period.`
    }),
    ...sentence(obligations, (count) => {
      const of = `${countOf(earlier.length, 'incident')} from before this period`
      const open = unresolved === 0 ? '' : `, ${unresolved} of them still not resolved`
      const names = earlier.slice(0, NAMED).map(ref).join(', ')
      const more = earlier.length > NAMED ? ` and ${earlier.length - NAMED} more` : ''
      return `${strong('Overdue from earlier:')} ${countOf(count, 'obligation')} of ${of}${open}: ${names}${more}.`
    }),
  ]
}

/** What the record itself leaves to be done. */
function recordSentences(
  { headline, breaches, coverage }: PeriodFigures,
  { strong, code: typed, ref }: Pen
): string[] {
  const { nobodyEngaged, incidents, unreadable, gone } = coverage
  const still = breaches.filter(({ hasEntry, isOwed }) => !hasEntry && isOwed).length
  return [
    ...sentence(headline.neverRecorded, (count) => {
      const owed =
        still === 0 ? '' : still === count ? ', still owed' : `, ${still} of them still owed`
      const what = `${countOf(count, 'deadline')} without any entry ${count === 1 ? 'counts' : 'count'} as missed${owed}`
      const who =
        nobodyEngaged === 0
          ? ''
          : `; in ${nobodyEngaged} of ${countOf(incidents, 'incident')} nothing shows who took it up`
      return `${strong('The record:')} ${what}${who}.`
    }),
    ...sentence(gone?.length ?? 0, (count) => {
      const named = (gone ?? [])
        .slice(0, NAMED)
        .map(({ id, goneAt }) => `${ref(id)} since ${boundWords(goneAt)}`)
      const more = count > NAMED ? ` and ${count - NAMED} more` : ''
      return `${strong('Gone from the folder:')} ${countOf(count, 'record')} in no figure, which the history has: ${named.join(', ')}${more}.`
    }),
    ...sentence(unreadable.length, (count) => {
      const named = unreadable.slice(0, NAMED).map((path) => typed(path))
      const more = count > NAMED ? ` and ${count - NAMED} more` : ''
      return `${strong('Left out:')} ${countOf(count, 'record')} in no figure: ${named.join(', ')}${more}.`
    }),
  ]
}

function sentence(count: number, words: (count: number) => string): string[] {
  return count === 0 ? [] : [words(count)]
}
