/** Renders a periodic report with its pictures, and the comparison of two policies: the same figures give the same bytes. */
import { fill, type ReviewTools } from '../report/review.ts'
import { compliancePicture } from './compliance-picture.ts'
import type { PeriodFigures } from './figures.ts'
import { stripPicture } from './strip-picture.ts'
import { timesPicture } from './times-picture.ts'
import { type ReportPlace, reportView } from './view.ts'
import { type Relocate, incidentRef, lateCell } from './view-words.ts'
import { policyText } from '../report/drawing.ts'
import { cell } from '../text/markdown.ts'
import { capital } from '../report/words.ts'
import { compareAnswers, type Kept } from './comparison.ts'
import { percent } from './figure-words.ts'
import type { Breach } from './verdict.ts'

/** The report as Markdown, through the template's text (templates/report.md.hbs). */
export function renderPeriodReport(
  figures: PeriodFigures,
  place: ReportPlace,
  { handlebars, template }: Pick<ReviewTools, 'handlebars' | 'template'>
): string {
  return fill(template, reportView(figures, place), handlebars)
}

/** The section that compares with another policy, through the template's text (templates/report-comparison.md.hbs). */
export function renderComparison(
  figures: PeriodFigures,
  other: PeriodFigures,
  relocate: Relocate,
  { handlebars, template }: Pick<ReviewTools, 'handlebars' | 'template'>
): string {
  return fill(template, comparisonView(figures, other, relocate), handlebars)
}

/** The pictures that lie beside it, by file name. */
export function renderPictures(figures: PeriodFigures): Readonly<Record<string, string>> {
  return {
    'compliance.svg': compliancePicture(figures),
    'times.svg': timesPicture(figures),
    'strip.svg': stripPicture(figures),
  }
}

/** Plain data for the template; `before` is by the policies of the time, `after` by the one that was asked for. */
function comparisonView(before: PeriodFigures, after: PeriodFigures, relocate: Relocate) {
  const { targets, breaches } = compareAnswers(before, after)
  const incident = incidentRef(before, relocate)
  const changed = targets.filter(
    (row) => row.before?.kept !== row.after?.kept || row.before?.judged !== row.after?.judged
  )
  return {
    policy: policyText(after.policyFile),
    rate: { before: rate(before), after: rate(after) },
    count: { before: before.breaches.length, after: after.breaches.length },
    targets: changed.map(({ kind, duty, priority, before: one, after: other }) => ({
      what: cell(`${capital(kind)}: ${duty}`),
      priority: priority ?? 'unassessed',
      // The policies of the time may have had several limits.
      before: keptCell(one, null),
      after: keptCell(other, other?.limit ?? null),
    })),
    breaches: breaches.map(({ id, duty, before: one, after: other }) => ({
      incident: incident(id),
      what: cell(duty),
      before: breachCell(one),
      after: breachCell(other),
    })),
  }
}

function rate({ headline }: PeriodFigures): string {
  return headline.rate === null
    ? '–'
    : `${percent(headline.rate)} (${headline.kept} of ${headline.judged})`
}

function keptCell(kept: Kept | null, limit: string | null): string {
  if (kept === null) return '–'
  return `${kept.kept} of ${kept.judged}${limit === null ? '' : `, ${limit}`}`
}

function breachCell(breach: Breach | null): string {
  return breach === null ? 'no breach' : lateCell(breach)
}
