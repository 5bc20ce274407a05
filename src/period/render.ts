/** Renders a periodic report and its pictures: the same figures give the same bytes. */
import { fill, type ReviewTools } from '../report/review.ts'
import { comparisonView } from './comparison-view.ts'
import { compliancePicture } from './compliance-picture.ts'
import type { PeriodFigures } from './figures.ts'
import { stripPicture } from './strip-picture.ts'
import { timesPicture } from './times-picture.ts'
import { type ReportPlace, reportView } from './view.ts'
import type { Relocate } from './view-words.ts'

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
